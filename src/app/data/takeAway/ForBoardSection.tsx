import { isFunder } from '../../../domain/partner.ts';
import { Link as PlaceLink } from '@tanstack/react-router';
import { useId, useMemo } from 'react';
import { TableFrame } from '../../../tables/TableFrame.tsx';
import { KeptTogether } from '../../../ui/KeptTogether.tsx';
import { appraisalSummary } from '../../../viewModel/data/appraisalSummary.ts';
import { citationOf } from '../../../viewModel/data/citation.ts';
import { outcomes } from '../../../viewModel/summary/outcomes.ts';
import { periodOf } from '../../../viewModel/summary/period.ts';
import type { Table } from '../../../viewModel/tables/table.ts';
import { placeAndPeriod } from '../../../words/prices.ts';
import { letterTo, TAKE_AWAY } from '../../../words/takeAway.ts';
import { knownUncertainty, useFigures } from '../../figuresInUse.ts';
import { CopyTextButton } from '../../takeAway/CopyTextButton.tsx';
import { PaperChoice } from '../paper/PaperChoice.tsx';
import { useResultTables } from './useResultTables.ts';

/** What a board or a partner is handed: the paper, the appraisal summary table, the citation, the letters. */
export function ForBoardSection() {
  const id = useId();
  const { appraisal } = useFigures();
  const tables = useResultTables();
  const summary = tables?.find(({ name }) => name === 'programme-summary');
  const { partners } = appraisal.pack;
  const funders = partners.filter(isFunder);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {TAKE_AWAY.forBoard}
      </h2>
      <PaperChoice />
      <div className="take__whole">
        <h3 className="data-subtitle take__part">{TAKE_AWAY.summaryTable}</h3>
        <p className="section-lead">{TAKE_AWAY.summaryTableLead}</p>
        {summary === undefined ? <p>{TAKE_AWAY.waits}</p> : <AppraisalSummary summary={summary} />}
      </div>
      <Citation />
      <div className="no-print">
        <h3 className="data-subtitle take__part">{TAKE_AWAY.letters}</h3>
        <p className="section-lead">{TAKE_AWAY.lettersLead}</p>
        <ul className="take__letters">
          {funders.map((funder) => (
            <li key={funder.id}>
              <PlaceLink to="/partners/$funder" params={{ funder: funder.id }} search>
                {letterTo(funder.name)}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function AppraisalSummary({ summary }: { readonly summary: Table }) {
  const { appraisal, howSure, title, mark } = useFigures();
  const rows = useMemo(
    () =>
      appraisalSummary(
        summary,
        outcomes({ appraisal, uncertainty: knownUncertainty(howSure) }),
        appraisal.scenario.discounting !== 'none',
      ),
    [summary, appraisal, howSure],
  );
  return (
    <TableFrame
      caption={`${TAKE_AWAY.summaryTable}: ${title}`}
      about={placeAndPeriod(periodOf(appraisal))}
      tag={mark}
      narrow="listed"
    >
      <thead>
        <tr>
          <th scope="col">{TAKE_AWAY.row}</th>
          <th scope="col">{TAKE_AWAY.what}</th>
          <th scope="col">{TAKE_AWAY.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ letter, what, values }) => (
          <tr key={letter}>
            <td>{letter}</td>
            <th scope="row">
              <KeptTogether text={what} />
            </th>
            <td>
              {values.map((value) => (
                <p key={value} className="take__value">
                  <KeptTogether text={value} />
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Citation() {
  const { appraisal, title, mark } = useFigures();
  const text = citationOf({ appraisal, title, mark, seenOn: new Date() });
  return (
    <>
      <h3 className="data-subtitle take__part">{TAKE_AWAY.cite}</h3>
      <p className="take__citation">{text}</p>
      <div className="button-row">
        <CopyTextButton
          label={TAKE_AWAY.copy}
          text={text}
          copied={TAKE_AWAY.copied}
          notCopied={TAKE_AWAY.notCopied}
        />
      </div>
    </>
  );
}
