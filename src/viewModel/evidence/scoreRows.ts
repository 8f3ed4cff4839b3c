import type { DataPackage } from '../../domain/dataPackage.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import type { ScoresMessage } from '../../words/outcomesTab.ts';
import { formatCount } from '../formatNumber.ts';
import { typographic } from '../typographic.ts';

/** One area of life at one month. */
export interface ScorePoint {
  readonly month: number;
  readonly score: Figure;
  readonly answers: Figure;
}

/** One area of life, month by month. */
interface ScoreRow {
  readonly area: string;
  readonly points: readonly ScorePoint[];
}

export interface Scores {
  readonly rows: readonly ScoreRow[];
  readonly months: readonly number[];
  readonly scaleMax: number;
  readonly sources: readonly string[];
}

/** What women scored themselves, in the order of the package; null where it holds no scores. */
export function scoresOf({ outcomes }: Pick<DataPackage, 'outcomes'>): Scores | null {
  if (outcomes.length === 0) return null;
  const areas = [...new Set(outcomes.map(({ domain }) => domain))];
  return {
    rows: areas.map((area) => ({
      area: typographic(area),
      points: outcomes
        .filter(({ domain }) => domain === area)
        .map(({ stageMonth, meanScore, responses }) => ({
          month: stageMonth,
          score: meanScore,
          answers: responses,
        }))
        .toSorted((left, right) => left.month - right.month),
    })),
    months: [...new Set(outcomes.map(({ stageMonth }) => stageMonth))].toSorted(
      (left, right) => left - right,
    ),
    scaleMax: Math.max(...outcomes.map(({ scaleMax }) => scaleMax)),
    sources: [...new Set(outcomes.map(({ source }) => typographic(source)))],
  };
}

/** The scores of an area that are shown, first to last. */
export function shownScores({ points }: ScoreRow): readonly { month: number; score: number }[] {
  return points.flatMap(({ month, score }) => (isFigure(score) ? [{ month, score }] : []));
}

export function scoresMessage({ rows, months }: Scores): ScoresMessage {
  const changes = rows.map((row) => {
    const shown = shownScores(row);
    return (shown.at(-1)?.score ?? 0) - (shown.at(0)?.score ?? 0);
  });
  return {
    areas: rows.length,
    rose: changes.filter((change) => change > 0).length,
    fell: changes.filter((change) => change < 0).length,
    lastMonth: months.at(-1) ?? 0,
  };
}

/** The answers of a month over all areas: "15", or "14 to 15" where areas differ. */
export function answersAt({ rows }: Scores, month: number): string {
  const answers = rows.flatMap(({ points }) =>
    points.flatMap((point) =>
      point.month === month && isFigure(point.answers) ? [point.answers] : [],
    ),
  );
  if (answers.length === 0) return '[c]';
  const [least, most] = [Math.min(...answers), Math.max(...answers)];
  return least === most ? formatCount(most) : `${formatCount(least)} to ${formatCount(most)}`;
}
