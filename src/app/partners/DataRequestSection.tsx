import { useId } from 'react';
import type { PartnerId } from '../../domain/identifiers.ts';
import { Button } from '../../ui/Button.tsx';
import { dataRequest } from '../../viewModel/partners/dataRequest.ts';
import type { FunderRow } from '../../viewModel/partners/funderRows.ts';
import { DATA_REQUEST, dataRequestLetter, letterText } from '../../words/dataRequest.ts';
import { useFigures } from '../figuresInUse.ts';
import { saveFile } from '../saveFile.ts';
import { CopyTextButton } from '../takeAway/CopyTextButton.tsx';
import { printAlone } from './printAlone.ts';

interface DataRequestSectionProps {
  readonly row: FunderRow;
  readonly partnerIds: readonly PartnerId[];
}

/** A letter that asks for figures of the partner's own: to copy, to print alone, or to keep as text. */
export function DataRequestSection({ row, partnerIds }: DataRequestSectionProps) {
  const id = useId();
  const { appraisal } = useFigures();
  const letter = dataRequestLetter(dataRequest(row, partnerIds, appraisal));
  const text = letterText(letter);
  return (
    <section className="letter" aria-labelledby={id} data-print-alone="letter">
      <h2 id={id} className="section-title">
        {DATA_REQUEST.title}
      </h2>
      <p className="section-subtitle no-print">{DATA_REQUEST.lead}</p>
      <div className="letter__text">
        {letter.map(({ lines, items }, place) => (
          <div key={place}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {items.length > 0 && (
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      <div className="button-row no-print">
        <Button
          onPress={() =>
            saveFile(
              new TextEncoder().encode(text),
              `data-request_${row.funderId}.txt`,
              'text/plain;charset=utf-8',
            )
          }
        >
          {DATA_REQUEST.download}
        </Button>
        <CopyTextButton
          label={DATA_REQUEST.copy}
          about={DATA_REQUEST.title}
          text={text}
          copied={DATA_REQUEST.copied}
          notCopied={DATA_REQUEST.notCopied}
        />
        <Button onPress={() => printAlone('letter')}>{DATA_REQUEST.print}</Button>
      </div>
    </section>
  );
}
