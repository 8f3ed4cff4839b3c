import { useEffect, useId, useState } from 'react';
import { Link as PlaceLink } from '@tanstack/react-router';
import { Button } from '../../../ui/Button.tsx';
import { formatShare } from '../../../viewModel/formatNumber.ts';
import { NOT_SAFE, nowOpen, OPENING, readingShare } from '../../../words/opening.ts';
import { DropZone } from './DropZone.tsx';
import { FaultSummary, FaultTable } from './FaultSummary.tsx';
import { HeadingInFocus } from './HeadingInFocus.tsx';
import { QuestionsForm } from './QuestionsForm.tsx';
import { TypedTotals } from './TypedTotals.tsx';
import { useOpening, type Opening, type OpeningInUse } from './useOpening.ts';
import './open.css';

interface OpenSectionProps {
  /** Whose figures are shown meanwhile; null where none are. */
  readonly shownTitle: string | null;
}

/** Opens the reader's own files: chosen, dropped or typed, checked as one, shown only once they are whole. */
export function OpenSection({ shownTitle }: OpenSectionProps) {
  const id = useId();
  const inUse = useOpening();
  const [isTyping, setIsTyping] = useState(false);
  useEffect(() => {
    void import('../../../worker/openGiven.ts').then(({ readyToOpen }) => readyToOpen());
  }, []);
  return (
    <section aria-labelledby={id} className={hasProblems(inUse.opening) ? '' : 'no-print'}>
      <h2 id={id} className="section-title">
        {OPENING.title}
      </h2>
      <p className="section-lead">{OPENING.lead}</p>
      <DropZone onFiles={inUse.open}>
        <Button onPress={() => setIsTyping(true)}>{OPENING.typed}</Button>
      </DropZone>
      <p className="open-note no-print">{OPENING.records}</p>
      {isTyping && (
        <TypedTotals
          onDone={(files) => {
            setIsTyping(false);
            inUse.open(files);
          }}
          onCancel={() => setIsTyping(false)}
        />
      )}
      <p role="status" className="open-status">
        {statusText(inUse.opening)}
      </p>
      <OpeningNow inUse={inUse} shownTitle={shownTitle} />
    </section>
  );
}

function OpeningNow({ inUse, shownTitle }: OpenSectionProps & { readonly inUse: OpeningInUse }) {
  const { opening } = inUse;
  switch (opening.state) {
    case 'working':
      return (
        <div className="open-working">
          {opening.progress !== null && (
            <progress
              aria-label={OPENING.opening}
              value={opening.progress.bytesRead}
              max={opening.progress.bytes}
            />
          )}
          <Button onPress={inUse.cancel}>{OPENING.cancel}</Button>
        </div>
      );
    case 'asking':
      return (
        <QuestionsForm
          prepared={opening.gathered.prepared}
          onAnswer={(answers) => inUse.answer(opening.gathered, answers)}
          onCancel={inUse.cancel}
        />
      );
    case 'faults':
      return (
        <FaultSummary issues={opening.issues} shownTitle={shownTitle} onDismiss={inUse.dismiss} />
      );
    case 'not-safe':
      return (
        <div className="faults">
          <HeadingInFocus>{NOT_SAFE.title}</HeadingInFocus>
          <p>{NOT_SAFE.why}</p>
          <FaultTable issues={opening.issues}>
            <Button onPress={() => inUse.showUnsafe(opening)}>{NOT_SAFE.show}</Button>
            <Button onPress={inUse.dismiss}>{NOT_SAFE.leave}</Button>
          </FaultTable>
        </div>
      );
    case 'opened':
      return (
        <div className="open-done">
          <HeadingInFocus>{OPENING.opened}</HeadingInFocus>
          <p>{nowOpen(opening.title)}</p>
          <div className="button-row">
            <PlaceLink to="/" search className="button">
              {OPENING.seeSummary}
            </PlaceLink>
            {inUse.undo !== null && <Button onPress={inUse.undo}>{OPENING.back}</Button>}
          </div>
        </div>
      );
    case 'failed':
      return (
        <div className="faults">
          <HeadingInFocus>{OPENING.failed}</HeadingInFocus>
          <p>{OPENING.failedWhy}</p>
        </div>
      );
    case 'idle':
    case 'cancelled':
    case 'undone':
      return null;
  }
}

/** Whether there is a list of problems, which is worth having on paper. */
function hasProblems({ state }: Opening): boolean {
  return state === 'faults' || state === 'not-safe';
}

function statusText(opening: Opening): string {
  if (opening.state === 'cancelled') return OPENING.cancelled;
  if (opening.state === 'undone') return OPENING.wentBack;
  if (opening.state !== 'working') return '';
  const { progress, doing } = opening;
  return progress === null
    ? OPENING[doing]
    : readingShare(formatShare(progress.bytesRead / Math.max(1, progress.bytes)));
}
