import type { AnalystOnlyWomen } from '../../domain/womenCounts.ts';
import type { Appraisal } from '../../model/appraise.ts';
import {
  regressionToTheMean,
  type EventFall,
  type Fall,
  type WholeFall,
} from '../../model/regressionToTheMean/regressionToTheMean.ts';
import type { StillCovers } from '../../model/regressionToTheMean/stillCovers.ts';
import {
  comparedText,
  comparisonText,
  fewerOrMore,
  pairedText,
  stillCoversText,
  type StillCoversFacts,
} from '../../words/regression.ts';
import { formatHeadlinePounds } from '../formatMoney.ts';
import { formatCount, formatFactor, formatShare } from '../formatNumber.ts';
import { typographic } from '../typographic.ts';

/** One way of looking at a fall, written out. */
export interface FallText {
  /** "60 fewer", "12 more"; null for all kinds of event together. */
  readonly events: string | null;
  readonly avoided: string;
  /** What the figure rests on; null where its column says all. */
  readonly note: string | null;
}

/** One event's fall, and what else may be said of it; null where it cannot be. */
export interface RegressionRow {
  /** Null for the whole. */
  readonly event: string | null;
  readonly inUse: FallText;
  readonly withoutRunUp: FallText | null;
  readonly besideOthers: FallText | null;
  readonly paired: FallText | null;
  readonly stillCovers: string | null;
}

/**
 * The rows of the question how much of a fall help need not have brought: every event that was counted, then the
 * whole. None where nothing was counted.
 *
 * @param women for the analyst's own records; null for what others see.
 */
export function regressionRows(
  appraisal: Appraisal,
  women: AnalystOnlyWomen | null,
): readonly RegressionRow[] {
  const { events, whole } = regressionToTheMean(appraisal, women);
  if (whole === null) return [];
  return [...events.map((fall) => eventRow(fall, appraisal)), wholeRow(whole, appraisal)];
}

/** What figures beside others, and of women beside themselves, rest on, in the order of the rows. */
export function fallNotes(
  rows: readonly RegressionRow[],
): readonly { readonly event: string | null; readonly note: string }[] {
  return rows.flatMap(({ event, besideOthers, paired }) => {
    const notes = [besideOthers, paired].map((fall) => fall?.note ?? null);
    return notes.filter((note) => note !== null).map((note) => ({ event, note }));
  });
}

function eventRow(fall: EventFall, appraisal: Appraisal): RegressionRow {
  const { eventId, inUse, withoutRunUp, besideOthers, paired, stillCovers } = fall;
  const name = appraisal.pack.events.find(({ id }) => id === eventId)?.name ?? eventId;
  return {
    event: typographic(name),
    inUse: fallText(inUse),
    withoutRunUp: withoutRunUp === null ? null : fallText(withoutRunUp),
    besideOthers:
      besideOthers === null
        ? null
        : fallText(
            besideOthers,
            comparisonText({
              rate: formatFactor(besideOthers.rate.perWomanYear),
              source: typographic(besideOthers.rate.row.sourceTitle),
            }),
          ),
    paired:
      paired === null
        ? null
        : fallText(
            paired,
            pairedText({
              women: formatCount(paired.women),
              leftOut: formatCount(paired.leftOut),
            }),
          ),
    stillCovers: coversText(stillCovers, 'one', appraisal),
  };
}

function wholeRow(whole: WholeFall, appraisal: Appraisal): RegressionRow {
  const money = (avoided: number | null, note: string | null = null): FallText | null =>
    avoided === null ? null : { events: null, avoided: formatHeadlinePounds(avoided), note };
  return {
    event: null,
    inUse: { events: null, avoided: formatHeadlinePounds(whole.avoided), note: null },
    withoutRunUp: money(whole.withoutRunUp),
    besideOthers:
      whole.besideOthers === null
        ? null
        : money(whole.besideOthers.avoided, comparedText(whole.besideOthers.events)),
    paired: money(whole.paired),
    stillCovers: coversText(whole.stillCovers, 'all', appraisal),
  };
}

function fallText({ events, avoided }: Fall, note: string | null = null): FallText {
  const count = Math.round(events);
  const direction = count > 0 ? 'fewer' : count < 0 ? 'more' : 'same';
  return {
    events: fewerOrMore(formatCount(Math.abs(count)), direction),
    avoided: formatHeadlinePounds(avoided),
    note,
  };
}

/** A share is rounded up, so that at the share that is read the answer is already the other one. */
function coversText(
  found: StillCovers | null,
  of: StillCoversFacts['of'],
  { programme }: Appraisal,
): string | null {
  if (found === null) return null;
  return stillCoversText({
    kind: found.kind,
    share: found.kind === 'until' ? formatShare(Math.ceil(found.share * 100) / 100) : '',
    covers: programme.avoided.total >= (programme.cost?.total ?? 0),
    of,
  });
}
