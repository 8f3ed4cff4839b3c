import { useId, useMemo } from 'react';
import type { Appraisal } from '../../model/appraise.ts';
import { shareCost } from '../../model/costSharing/shareCost.ts';
import { DEFAULT_SEED } from '../../model/simulation/defaults.ts';
import { TABLES } from '../../viewModel/tables/tables.ts';
import { DOWNLOAD_WAITS, tableHolds, tableTitle } from '../../words/downloads.ts';
import { SUMMARY } from '../../words/summaryPage.ts';
import { knownUncertainty, type HowSure } from '../figuresInUse.ts';
import { DownloadButton } from '../takeAway/DownloadButton.tsx';

interface TakeAwaySectionProps {
  readonly appraisal: Appraisal;
  readonly howSure: HowSure;
}

/** Every table that stands behind the page, each with what it holds. */
export function TakeAwaySection({ appraisal, howSure }: TakeAwaySectionProps) {
  const id = useId();
  const tables = useMemo(() => {
    const results = {
      appraisal,
      uncertainty: knownUncertainty(howSure),
      sharing: shareCost(appraisal, DEFAULT_SEED),
    };
    return TABLES.map((table) => table(results));
  }, [appraisal, howSure]);
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
            {howSure.state === 'pending' ? (
              <p>{DOWNLOAD_WAITS}</p>
            ) : (
              <div className="button-row">
                <DownloadButton table={table} appraisal={appraisal} labelled="beside-name" />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
