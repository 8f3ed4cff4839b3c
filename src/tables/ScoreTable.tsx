import type { Scores } from '../viewModel/evidence/scoreRows.ts';
import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { formatCount, formatRate } from '../viewModel/formatNumber.ts';
import { SCORES, atMonth, scoreAndAnswers } from '../words/outcomesTab.ts';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';

interface ScoreTableProps {
  readonly scores: Scores;
  readonly about: string;
}

/** Each area of life: its score at each month, and how many answered. */
export function ScoreTable({ scores: { rows, months }, about }: ScoreTableProps) {
  return (
    <TableFrame caption={SCORES.caption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{SCORES.areaColumn}</th>
          {months.map((month) => (
            <FigureHead key={month}>{atMonth(month)}</FigureHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ area, points }) => (
          <tr key={area}>
            <th scope="row">{area}</th>
            {months.map((month) => {
              const point = points.find((found) => found.month === month);
              return (
                <td key={month} className="table__figure">
                  {point === undefined
                    ? '[x]'
                    : scoreAndAnswers(
                        figureOrMarker(point.score, formatRate),
                        figureOrMarker(point.answers, formatCount),
                      )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
