import { useId } from 'react';
import { isFigure } from '../../domain/marker.ts';
import { formatList } from '../../viewModel/formatList.ts';
import { KeptTogether } from '../../ui/KeptTogether.tsx';
import { timeText } from '../../viewModel/partners/timeTexts.ts';
import type { TimeRow } from '../../viewModel/partners/timeFreed.ts';
import { PARTNERS } from '../../words/partners.ts';
import { withoutHours } from '../../words/hours.ts';
import { inSentence } from '../../words/sentenceCase.ts';

/** Hours beside the money: those that a source states, those hidden, and what has none. */
export function TimeFreedSection({ rows }: { readonly rows: readonly TimeRow[] }) {
  const id = useId();
  const told = rows.filter(({ hours }) => hours === 'c' || isFigure(hours));
  const without = [
    ...new Set(rows.filter(({ hours }) => hours === 'x').map(({ event }) => inSentence(event))),
  ];
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {PARTNERS.timeFreed}
      </h2>
      <p className="section-subtitle">{PARTNERS.timeFreedLead}</p>
      {told.length === 0 ? (
        <p>{PARTNERS.noHours}</p>
      ) : (
        <ul className="time-freed">
          {told.map((row) => {
            const { figure, label, behind } = timeText(row);
            return (
              <li key={`${row.partnerId} ${row.eventId}`} className="time-freed__item">
                <p className="time-freed__figure">{figure}</p>
                <p className="time-freed__label">{label}</p>
                <p className="time-freed__note">
                  <KeptTogether text={behind} />
                </p>
              </li>
            );
          })}
        </ul>
      )}
      {without.length > 0 && (
        <p className="time-freed__without">{withoutHours(formatList(without))}</p>
      )}
    </section>
  );
}
