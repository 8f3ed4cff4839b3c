import { useId } from 'react';
import { tableHolds, tableTitle } from '../../../words/downloads.ts';
import { TAKE_AWAY } from '../../../words/takeAway.ts';
import { useFigures } from '../../figuresInUse.ts';
import { DownloadButton } from '../../takeAway/DownloadButton.tsx';
import { TablePreview } from './TablePreview.tsx';
import { useResultTables } from './useResultTables.ts';
import { ZipButton } from './ZipButton.tsx';

/** The zip of everything, and every table of it by itself: what it holds, its first rows, how long it is. */
export function TakeEverythingSection() {
  const id = useId();
  const { appraisal } = useFigures();
  const tables = useResultTables();
  return (
    <section className="no-print" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {TAKE_AWAY.title}
      </h2>
      <p className="section-lead">{TAKE_AWAY.lead}</p>
      {tables === null ? (
        <p role="status">{TAKE_AWAY.waits}</p>
      ) : (
        <>
          <ZipButton tables={tables} />
          <h3 className="data-subtitle take__tables">{TAKE_AWAY.tables}</h3>
          <ul className="take__list">
            {tables.map((table) => (
              <li key={table.name} className="take__table">
                <div className="take__head">
                  <div>
                    <p className="take__name">{tableTitle(table.name)}</p>
                    <p className="take__holds">{tableHolds(table.name)}</p>
                  </div>
                  <div className="button-row">
                    <DownloadButton table={table} appraisal={appraisal} labelled="beside-name" />
                  </div>
                </div>
                <TablePreview table={table} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
