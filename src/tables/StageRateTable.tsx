import { KeptTogether } from '../ui/KeptTogether.tsx';
import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { formatRate } from '../viewModel/formatNumber.ts';
import { formatStageRate } from '../viewModel/stageRates/formatStageRate.ts';
import { stageCountText } from '../viewModel/stageRates/stageCountText.ts';
import { stageRange } from '../viewModel/stageRates/stageRange.ts';
import type { StageRates } from '../viewModel/stageRates/stageRates.ts';
import { stageRateText } from '../viewModel/stageRates/stageRateText.ts';
import {
  STAGE_RATES,
  stageCount,
  stageName,
  stageTableCaption,
  stageUse,
} from '../words/stageRates.ts';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';

interface StageRateTableProps {
  readonly rates: StageRates;
  readonly about: string;
}

/** The rows of the chart of rates: one stage a row. */
export function StageRateTable({ rates, about }: StageRateTableProps) {
  const compared = rates.rows.filter(({ use }) => use === 'window');
  return (
    <TableFrame caption={stageTableCaption(rates.event)} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{STAGE_RATES.stageColumn}</th>
          <FigureHead>{rates.event}</FigureHead>
          <FigureHead className="table__roomy">{STAGE_RATES.womanYearsColumn}</FigureHead>
          <FigureHead>{STAGE_RATES.rateColumn}</FigureHead>
          <FigureHead>
            <KeptTogether text={STAGE_RATES.rangeColumn} />
          </FigureHead>
          <th scope="col" className="table__wide-only table__screen-only">
            {STAGE_RATES.useColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {rates.rows.map((row) => (
          <tr key={row.from}>
            <th scope="row" className="table__stage">
              {stageName(row)}
              <span className="table__below-name table__muted">{stageUse(row.use)}</span>
            </th>
            <td className="table__figure">{stageCountText(row)}</td>
            <td className="table__figure table__roomy">
              {figureOrMarker(row.womanYears, formatRate)}
            </td>
            <td className="table__figure">{stageRateText(row, rates)}</td>
            <td className="table__figure table__muted">{stageRange(row, rates)}</td>
            <td className="table__wide-only table__screen-only table__muted">
              {stageUse(row.use)}
            </td>
          </tr>
        ))}
      </tbody>
      {rates.expected !== null && (
        <tfoot>
          {compared.length > 1 && rates.after !== null && (
            <tr className="table__total">
              <th scope="row">{STAGE_RATES.comparedInAll}</th>
              <td />
              <td className="table__roomy" />
              <td className="table__figure">
                {stageCount(
                  formatStageRate(rates.after, rates),
                  compared.some(({ status }) => status === 'at_most') ? 'at-most' : 'as-counted',
                )}
              </td>
              <td />
              <td className="table__wide-only table__screen-only" />
            </tr>
          )}
          <tr className="table__total">
            <th scope="row">{STAGE_RATES.expected}</th>
            <td />
            <td className="table__roomy" />
            <td className="table__figure">{formatStageRate(rates.expected.rate, rates)}</td>
            <td />
            <td className="table__wide-only table__screen-only" />
          </tr>
        </tfoot>
      )}
    </TableFrame>
  );
}
