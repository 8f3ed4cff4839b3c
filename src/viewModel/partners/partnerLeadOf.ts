import { isFigure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isSameMoney } from '../../model/arithmeticDust.ts';
import type { PartnerLead } from '../../words/partnerLead.ts';
import { formatMonthInWords } from '../formatDate.ts';
import { figureOrMarker } from '../figureOrMarker.ts';
import { formatPounds, formatTableRange } from '../formatMoney.ts';
import { roundHalfAway } from '../rounding.ts';
import { periodOf } from '../summary/period.ts';
import type { FunderRow } from './funderRows.ts';
import { standingOf } from './partnersMessage.ts';

/** What the head of a funder's page says. */
export function partnerLeadOf(row: FunderRow, appraisal: Appraisal): PartnerLead {
  const { avoided, cashable, capacity, range } = row;
  const adds = isFigure(avoided) && avoided < 0;
  const ends = adds && range !== null ? { low: -range.high, high: -range.low } : range;
  return {
    name: row.shortName,
    standing: standingOf(row),
    published: appraisal.pack.programme.basis === 'published',
    pays: row.pays === null ? null : formatPounds(row.pays),
    inCash: inCashOf(row, appraisal),
    range: ends === null ? null : formatTableRange(ends),
    years: periodOf(appraisal).years,
    kind: kindOf(row),
    cashable: figureOrMarker(cashable, formatPounds),
    capacity: figureOrMarker(capacity, formatPounds),
    paidBack: row.paybackMonth === null ? null : formatMonthInWords(row.paybackMonth),
  };
}

/** What of a contribution is money, where not all of it is. Source: M13. */
function inCashOf({ funderId, pays }: FunderRow, { funders }: Appraisal): string | null {
  const funding = funders.find((funder) => funder.funderId === funderId)?.funding ?? null;
  if (pays === null || funding === null || isSameMoney(funding.cash, funding.contribution)) {
    return null;
  }
  return formatPounds(roundHalfAway(funding.cash));
}

function kindOf({ avoided, cashable, capacity }: FunderRow): PartnerLead['kind'] {
  if (!isFigure(avoided) || !isFigure(cashable) || !isFigure(capacity) || avoided <= 0)
    return 'none';
  if (cashable === 0) return 'all-time';
  return capacity === 0 ? 'all-money' : 'both';
}
