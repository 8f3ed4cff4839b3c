import { isFigure, markerText, type Marker } from '../../domain/marker.ts';
import { beforeAndAfter, type ChangesByChance, type ChangesMessage } from '../../words/changes.ts';
import { formatRate } from '../formatNumber.ts';
import { scale, type Scale } from '../summary/scale.ts';
import type { ChangeRow } from './changeRows.ts';

/** A row with its figures written out, or the marker that stands in their place. */
interface ChangeText {
  readonly figures: string;
  readonly marker: Marker | null;
}

/** "5.8 → 2.1", or the marker. */
export function changeText({ before, after, atMost }: ChangeRow): ChangeText {
  if (!isFigure(before)) return { figures: markerText(before), marker: before };
  if (!isFigure(after)) return { figures: markerText(after), marker: after };
  return { figures: beforeAndAfter(formatRate(before), formatRate(after), atMost), marker: null };
}

/** One scale for every row: nothing to the most that happened. */
export function changeScale(rows: readonly ChangeRow[]): Scale {
  return scale(
    0,
    Math.max(0, ...rows.flatMap(({ before, after }) => [before, after]).filter(isFigure)) * 1.04,
  );
}

/** How many of the changes that are shown could be chance. */
export function changesByChance(rows: readonly ChangeRow[]): ChangesByChance {
  const shown = rows.filter(({ after }) => isFigure(after));
  return { shown: shown.length, chance: shown.filter((row) => row.couldBeChance).length };
}

/** How many kinds of event went the better way. */
export function changesMessage(rows: readonly ChangeRow[]): ChangesMessage {
  const counted = rows.flatMap(({ kind, before, after }) =>
    isFigure(before) && isFigure(after) ? [{ kind, change: after - before }] : [],
  );
  const ofKind = (kind: ChangeRow['kind']) => counted.filter((row) => row.kind === kind);
  return {
    crises: ofKind('crisis').length,
    crisesFewer: ofKind('crisis').filter(({ change }) => change < 0).length,
    help: ofKind('help').length,
    helpMore: ofKind('help').filter(({ change }) => change > 0).length,
  };
}
