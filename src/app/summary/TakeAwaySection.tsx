import { useId, useMemo } from 'react';
import type { Appraisal } from '../../model/appraise.ts';
import { undrawnResults } from '../../viewModel/tables/results.ts';
import { TABLES } from '../../viewModel/tables/tables.ts';
import { tableHolds, tableTitle } from '../../words/downloads.ts';
import { SUMMARY } from '../../words/summaryPage.ts';
import { DownloadButton } from './DownloadButton.tsx';

/** Every table that stands behind the page, each with what it holds. */
export function TakeAwaySection({ appraisal }: { readonly appraisal: Appraisal }) {
  const id = useId();
  const tables = useMemo(
    () => TABLES.map((table) => table(undrawnResults(appraisal))),
    [appraisal],
  );
  return (
    <section className="take-away no-print" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {SUMMARY.takeAway}
      </h2>
      <p className="take-away__lead">{SUMMARY.takeAwayLead}</p>
      <ul className="take-away__list">
        {tables.map((table) => (
          <li key={table.name} className="take-away__table">
            <div>
              <p className="take-away__name">{tableTitle(table.name)}</p>
              <p className="take-away__holds">{tableHolds(table.name)}</p>
            </div>
            <DownloadButton table={table} appraisal={appraisal} labelled="beside-name" />
          </li>
        ))}
      </ul>
    </section>
  );
}
