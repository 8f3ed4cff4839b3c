import { isFigure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { FunderInWords, FunderStanding, PartnersMessage } from '../../words/partners.ts';
import type { PaidAvoidedMessage } from '../../words/paidAvoided.ts';
import { formatPounds, formatTableRange } from '../formatMoney.ts';
import { periodOf } from '../summary/period.ts';
import type { FunderRow } from './funderRows.ts';
import { withoutChildrensCare } from './withoutChildrensCare.ts';

/** What the rows amount to, the reader's own organisation apart. */
export function partnersMessage(
  rows: readonly FunderRow[],
  appraisal: Appraisal,
  viewAs: string | null,
): PartnersMessage {
  const own = rows.find(({ funderId }) => funderId === viewAs);
  return {
    own: own === undefined ? null : funderInSentence(own),
    others: rows
      .filter((row) => row !== own)
      .toSorted((left, right) => netOf(left) - netOf(right))
      .map(funderInSentence),
    published: appraisal.pack.programme.basis === 'published',
    years: periodOf(appraisal).years,
  };
}

/** Who gains most, and whether that rests on children's care. */
export function paidAvoidedMessage(
  rows: readonly FunderRow[],
  { pack }: Appraisal,
  viewAs: string | null,
): PaidAvoidedMessage {
  const own = rows.find(({ funderId }) => funderId === viewAs);
  const known = rows.some(({ pays }) => pays !== null);
  const [most] = rows
    .filter(({ avoided }) => isFigure(avoided) && avoided > 0)
    .toSorted((left, right) => gainOf(right) - gainOf(left));
  const rest = most === undefined ? null : withoutChildrensCare(most, null).net;
  return {
    own: own === undefined ? null : { name: own.shortName, standing: standingOf(own) },
    most:
      most === undefined
        ? null
        : {
            name: most.shortName,
            standing: standingOf(most),
            paysMoreWithoutChildren: netOf(most) > 0 && rest !== null && isFigure(rest) && rest < 0,
          },
    contributions: known
      ? 'known'
      : pack.programme.basis === 'published'
        ? 'not-in-report'
        : 'not-known',
    alone: rows.filter(({ avoided }) => isFigure(avoided)).length === 1,
  };
}

export function standingOf({ pays, avoided }: FunderRow): FunderStanding {
  if (!isFigure(avoided)) return 'no-figure';
  if (pays === null) return 'not-known';
  if (avoided < 0) return 'adds-cost';
  if (pays === 0) return 'pays-nothing';
  if (avoided === pays) return 'even';
  return avoided > pays ? 'gains' : 'loses';
}

function funderInSentence(row: FunderRow): FunderInWords {
  const { avoided, range } = row;
  const adds = isFigure(avoided) && avoided < 0;
  const ends = adds && range !== null ? { low: -range.high, high: -range.low } : range;
  return {
    name: row.shortName,
    standing: standingOf(row),
    pays: row.pays === null ? null : formatPounds(row.pays),
    avoids: isFigure(avoided) ? formatPounds(Math.abs(avoided)) : null,
    range: ends === null ? null : formatTableRange(ends),
    help: row.segments.some(({ theme, pounds }) => theme === 'help' && pounds < 0),
  };
}

function netOf({ net }: FunderRow): number {
  return net !== null && isFigure(net) ? net : 0;
}

function gainOf(row: FunderRow): number {
  if (row.net !== null) return netOf(row);
  return isFigure(row.avoided) ? row.avoided : 0;
}
