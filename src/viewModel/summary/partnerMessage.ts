import { THEMES } from '../../domain/event.ts';
import { isFigure } from '../../domain/marker.ts';
import type { PartnerMessage } from '../../words/partnerChart.ts';
import { inSentence } from '../../words/sentenceCase.ts';
import { formatList } from '../formatList.ts';
import type { PartnerRow } from './partnerRows.ts';

const HALF = 0.5;

/** What the rows amount to: which kind of event holds most of what is avoided, and who shares the rest. */
export function partnerMessage(rows: readonly PartnerRow[]): PartnerMessage {
  const shown = rows.filter((row) => isFigure(row.total));
  const [first] = shown;
  if (first === undefined) return { kind: 'no-figure' };
  const total = sum(shown.map((row) => row.total));
  if (total === 0) return { kind: 'nothing' };
  if (total < 0) return { kind: 'adds-cost' };
  if (shown.length === 1) return { kind: 'one-partner', partner: first.shortName };

  const avoided = THEMES.map((theme) => ({
    theme,
    pounds: sum(
      shown.flatMap((row) =>
        row.events.filter((event) => event.theme === theme).map(({ total }) => positive(total)),
      ),
    ),
  }));
  const [leading] = avoided.toSorted((left, right) => right.pounds - left.pounds);
  if (leading === undefined) return { kind: 'no-figure' };
  const others = shown.filter((row) => row !== first && positive(row.total) > 0);
  return {
    kind: 'shared',
    theme: leading.theme,
    most: leading.pounds > HALF * sum(avoided.map(({ pounds }) => pounds)),
    others: formatList(others.map(({ shortName }) => inSentence(shortName))),
    otherCount: others.length,
  };
}

function positive(figure: PartnerRow['total']): number {
  return isFigure(figure) ? Math.max(0, figure) : 0;
}

function sum(figures: readonly PartnerRow['total'][]): number {
  return figures.reduce<number>((total, figure) => total + (isFigure(figure) ? figure : 0), 0);
}
