import type { FinancialYear } from '../../../domain/calendar.ts';
import type { TypedCount, TypedLine, TypedTotals } from '../../../domain/typedTotals.ts';
import { TYPED } from '../../../words/typedTotals.ts';

/** Totals while they are typed: some of them may still be missing. */
interface TypedDraft extends Omit<TypedTotals, 'women' | 'months'> {
  readonly women: number | null;
  readonly months: number | null;
}

const NOTHING: TypedCount = { events: null, women: null, most: null };

export const EMPTY_LINE: TypedLine = {
  partnerId: 'police',
  event: '',
  theme: 'police',
  before: NOTHING,
  after: NOTHING,
  unitCost: null,
};

export const EMPTY_DRAFT: TypedDraft = {
  area: '',
  women: null,
  months: 18,
  year: 2024 as FinancialYear,
  programmeCost: null,
  lines: [EMPTY_LINE],
};

/** The totals, or what is still missing or cannot be. */
export function typedTotalsOf(
  draft: TypedDraft,
):
  | { readonly ok: true; readonly totals: TypedTotals }
  | { readonly ok: false; readonly why: string } {
  const { women, months, lines, area } = draft;
  if (area.trim() === '') return { ok: false, why: TYPED.needsArea };
  if (women === null || months === null) return { ok: false, why: TYPED.needsWomen };
  if (lines.some((line) => line.event.trim() === '' || isEmpty(line))) {
    return { ok: false, why: TYPED.needsLine };
  }
  const counts = lines.flatMap(({ before, after }) => [before, after]);
  if (counts.some((count) => tooManyWomen(count, women))) {
    return { ok: false, why: TYPED.tooManyWomen };
  }
  if (counts.some(({ events, most }) => (most ?? 0) > (events ?? 0))) {
    return { ok: false, why: TYPED.tooMany };
  }
  return { ok: true, totals: { ...draft, women, months } };
}

function isEmpty({ before, after }: TypedLine): boolean {
  return before.events === null && after.events === null;
}

function tooManyWomen({ events, women }: TypedCount, all: number): boolean {
  return women !== null && (women > all || women > (events ?? 0));
}
