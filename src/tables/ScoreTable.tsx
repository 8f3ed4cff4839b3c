import { isFigure, type Figure } from '../domain/marker.ts';
import type { Scores } from '../viewModel/evidence/scoreRows.ts';
import { formatCount, formatRate } from '../viewModel/formatNumber.ts';
import { SCORES, atMonth, scoreAndAnswers } from '../words/outcomesTab.ts';
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
            <th key={month} scope="col" className="table__figure">
              {atMonth(month)}
            </th>
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
                        figureText(point.score, formatRate),
                        figureText(point.answers, formatCount),
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

function figureText(figure: Figure, format: (figure: number) => string): string {
  return isFigure(figure) ? format(figure) : `[${figure}]`;
}
