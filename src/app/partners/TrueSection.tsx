import { useId, useMemo } from 'react';
import type { PartnerId } from '../../domain/identifiers.ts';
import { BreakEvenTable } from '../../tables/BreakEvenTable.tsx';
import { KeptTogether } from '../../ui/KeptTogether.tsx';
import { breakEvenTexts } from '../../viewModel/partners/breakEvenTexts.ts';
import { chanceText } from '../../viewModel/partners/chanceText.ts';
import type { FunderRow } from '../../viewModel/partners/funderRows.ts';
import { withPublishedCosts } from '../../viewModel/partners/ownFigure.ts';
import { formatPounds } from '../../viewModel/formatMoney.ts';
import { periodOf } from '../../viewModel/summary/period.ts';
import {
  PARTNER_PAGE,
  breakEvenText,
  chanceSentence,
  noContribution,
} from '../../words/partnerPage.ts';
import { useFigures } from '../figuresInUse.ts';

interface TrueSectionProps {
  readonly row: FunderRow;
  readonly partnerIds: readonly PartnerId[];
}

/** How many fewer events would be enough to cover what is paid, and how likely it is that they come. */
export function TrueSection({ row, partnerIds }: TrueSectionProps) {
  const id = useId();
  const { appraisal } = useFigures();
  const breakEvens = useMemo(
    () => breakEvenTexts(row.funderId, appraisal, withPublishedCosts(partnerIds, appraisal)),
    [row.funderId, partnerIds, appraisal],
  );
  const [first, ...rest] = breakEvens;
  const others = rest.filter(({ neededCount }) => neededCount > 0);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {PARTNER_PAGE.whatWouldHaveToBeTrue}
      </h2>
      {first === undefined ? (
        <p>{nothingToCover(row, appraisal.pack.programme.basis === 'published')}</p>
      ) : (
        <>
          <BreakEvenWords
            text={breakEvenText(first, {
              pays: formatPounds(row.pays ?? 0),
              years: periodOf(appraisal).years,
              others: rest.length,
            })}
          />
          {others.length > 0 && <BreakEvenTable rows={others} />}
        </>
      )}
      {row.chance !== null && (
        <p>
          <KeptTogether
            text={chanceSentence(
              chanceText(row.chance, row.pays),
              chanceText(row.chanceOnMoneyAlone, row.pays),
            )}
          />
        </p>
      )}
    </section>
  );
}

function BreakEvenWords({ text }: { readonly text: ReturnType<typeof breakEvenText> }) {
  return (
    <>
      <p className="break-even__figure">{text.figure}</p>
      {text.sentences.map((sentence) => (
        <p key={sentence}>
          <KeptTogether text={sentence} />
        </p>
      ))}
    </>
  );
}

function nothingToCover({ pays }: FunderRow, published: boolean): string {
  if (pays === null) return noContribution(published, 'not-known');
  return pays === 0 ? PARTNER_PAGE.paysNothingToCover : PARTNER_PAGE.nothingCovers;
}
