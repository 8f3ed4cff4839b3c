import { useEffect, useId, useMemo, useRef } from 'react';
import type { Appraisal } from '../../model/appraise.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { explainFigure } from '../../viewModel/explain/explainFigure.ts';
import type { ExplainedFigure } from '../../viewModel/explain/explainedFigure.ts';
import { explainText } from '../../viewModel/explain/explainText.ts';
import { figureKey, type FigureId } from '../../viewModel/explain/figureId.ts';
import { markOf } from '../../viewModel/mark.ts';
import { EXPLAIN_WORDS, backTo, sourceText } from '../../words/explain.ts';
import { CopyTextButton } from '../takeAway/CopyTextButton.tsx';
import { ChainTable } from './ChainTable.tsx';
import { FollowedFigure } from './FollowedFigure.tsx';
import { DownloadChain } from './DownloadChain.tsx';
import type { OpenedFigure } from './useOpenedFigure.ts';
import { useSidePanel } from './useSidePanel.ts';
import './explain.css';

interface ExplainPanelProps {
  readonly opened: OpenedFigure;
  readonly appraisal: Appraisal;
  readonly onFollow: (figure: FigureId, ledFrom: readonly FigureId[]) => void;
  readonly onClose: () => void;
}

/** How a figure is made, beside the page; nothing where the figure is not there any more. */
export function ExplainPanel({ opened, appraisal, onFollow, onClose }: ExplainPanelProps) {
  const explained = useMemo(
    () => explainFigure(opened.figure, appraisal),
    [opened.figure, appraisal],
  );
  return explained === null ? null : (
    <SidePanel
      explained={explained}
      opened={opened}
      appraisal={appraisal}
      onFollow={onFollow}
      onClose={onClose}
    />
  );
}

interface SidePanelProps extends ExplainPanelProps {
  readonly explained: ExplainedFigure;
}

function SidePanel({ explained, opened, appraisal, onFollow, onClose }: SidePanelProps) {
  const titleId = useId();
  const { panel, close, onClosed } = useSidePanel(opened.opener, onClose);
  const { figure, ledFrom } = opened;
  const title = useFocusOnNewFigure(figureKey(figure));
  const tag = markOf(appraisal.pack);
  return (
    <dialog className="explain" ref={panel} aria-labelledby={titleId} onClose={onClosed}>
      <div className="explain__head">
        {tag === null ? <span /> : <Tag>{tag}</Tag>}
        <Button onPress={close}>{EXPLAIN_WORDS.close}</Button>
      </div>
      <LedFrom ledFrom={ledFrom} appraisal={appraisal} onFollow={onFollow} />
      <h2 id={titleId} className="explain__title" tabIndex={-1} ref={title}>
        {explained.title}
      </h2>
      <p className="explain__subtitle">{explained.subtitle}</p>
      <ChainTable explained={explained} onFollow={(part) => onFollow(part, [...ledFrom, figure])} />
      <Parts explained={explained} onFollow={(part) => onFollow(part, [...ledFrom, figure])} />
      {explained.notes.map((note) => (
        <p key={note} className="explain__note">
          {note}
        </p>
      ))}
      <Sources explained={explained} />
      <div className="button-row explain__actions no-print">
        <CopyTextButton
          key={figureKey(figure)}
          label={EXPLAIN_WORDS.copy}
          text={explainText(explained, tag)}
          copied={EXPLAIN_WORDS.copied}
          notCopied={EXPLAIN_WORDS.notCopied}
        />
        <DownloadChain explained={explained} appraisal={appraisal} />
      </div>
    </dialog>
  );
}

interface LedFromProps extends Pick<ExplainPanelProps, 'appraisal' | 'onFollow'> {
  readonly ledFrom: readonly FigureId[];
}

/** The way back to the figure that this one is a part of. */
function LedFrom({ ledFrom, appraisal, onFollow }: LedFromProps) {
  const whole = ledFrom.at(-1);
  const name = whole && explainFigure(whole, appraisal)?.name;
  if (whole === undefined || name === undefined) return null;
  return <Button onPress={() => onFollow(whole, ledFrom.slice(0, -1))}>{backTo(name)}</Button>;
}

interface PartsProps {
  readonly explained: ExplainedFigure;
  readonly onFollow: (figure: FigureId) => void;
}

/** What of the figure is spending not needed, and what is time, each the button to its own chain. */
function Parts({ explained: { parts }, onFollow }: PartsProps) {
  if (parts.length === 0) return null;
  return (
    <dl className="explain__parts" aria-label={EXPLAIN_WORDS.parts}>
      {parts.map(({ label, figure, opens }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <FollowedFigure figure={figure} onFollow={() => onFollow(opens)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sources({ explained: { sources } }: { readonly explained: ExplainedFigure }) {
  const id = useId();
  if (sources.length === 0) return null;
  return (
    <>
      <h3 id={id} className="explain__sources-title">
        {EXPLAIN_WORDS.sources}
      </h3>
      <ul aria-labelledby={id}>
        {sources.map((source) => (
          <li key={sourceText(source)} className="explain__note">
            {sourceText(source)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Moves the focus to the heading when another figure takes the panel over; opening it has its own. */
function useFocusOnNewFigure(key: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    heading.current?.focus();
  }, [key]);
  return heading;
}
