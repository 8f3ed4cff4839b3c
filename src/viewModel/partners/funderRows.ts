import type { Month } from '../../domain/calendar.ts';
import { compareIds, type EventId, type PartnerId } from '../../domain/identifiers.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isCovered } from '../../model/coverage.ts';
import type { FunderAppraisal } from '../../model/funderAppraisal.ts';
import type { Interval } from '../../model/rateInterval.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import { roundAppraisal, type RoundedAppraisal } from '../roundedAppraisal.ts';
import { partnerRows, type PartnerRow } from '../summary/partnerRows.ts';
import { segmentsOf, together, type Stack } from '../summary/stack.ts';
import { matching } from '../tables/matching.ts';
import { typographic } from '../typographic.ts';

/** What a funder avoids, all its partners together, beside what it pays. Whole pounds; ratios of figures not rounded. */
export interface FunderFigures extends Stack<EventId> {
  readonly avoided: Figure;
  /** 19 in 20; null where there is no range, or none yet. */
  readonly range: Interval | null;
  /** Null where the package has no contributions. */
  readonly net: Figure | null;
  /** `z` where it pays nothing; null where the package has no contributions. */
  readonly perPound: Figure | null;
}

/** One funder: two bars of the chart, and a bold row of the table. */
export interface FunderRow extends FunderFigures {
  readonly funderId: PartnerId;
  readonly funder: string;
  readonly shortName: string;
  /** Null where the package has no contributions. */
  readonly pays: number | null;
  readonly cashable: Figure;
  readonly capacity: Figure;
  readonly shareOfAvoidance: number | null;
  readonly shareOfContributions: number | null;
  /** 0–1; null where it pays nothing, or where nothing was drawn. */
  readonly chance: number | null;
  readonly chanceOnMoneyAlone: number | null;
  readonly paybackMonth: Month | null;
  /** Those who carry the cost, where they are others than the funder itself. */
  readonly bearers: readonly PartnerRow[];
}

/** The funders, most avoided first, those without a figure last, ties by id; the reader's own before all. */
export function funderRows(
  appraisal: Appraisal,
  uncertainty: Uncertainty | null,
  viewAs: string | null,
): readonly FunderRow[] {
  const rounded = roundAppraisal(appraisal, 'pound');
  const partners = partnerRows(appraisal, rounded, uncertainty);
  const rows = appraisal.funders
    .map((funder) => funderRow(funder, { appraisal, rounded, partners, uncertainty }))
    .toSorted(
      (left, right) =>
        rank(right.avoided) - rank(left.avoided) || compareIds(left.funderId, right.funderId),
    );
  return viewedFirst(rows, viewAs);
}

/** The reader's own organisation first, the others in their order. */
export function viewedFirst<Row extends { readonly funderId: PartnerId }>(
  rows: readonly Row[],
  viewAs: string | null,
): readonly Row[] {
  const isOwn = ({ funderId }: Row) => funderId === viewAs;
  return [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))];
}

interface Context {
  readonly appraisal: Appraisal;
  readonly rounded: RoundedAppraisal;
  readonly partners: readonly PartnerRow[];
  readonly uncertainty: Uncertainty | null;
}

function funderRow(
  funder: FunderAppraisal,
  { appraisal, rounded, partners, uncertainty }: Context,
): FunderRow {
  const { funderId, bearerIds, coverage, funding } = funder;
  const named = matching(appraisal.pack.partners, ({ id }) => id === funderId);
  const figures = matching(rounded.funders, (row) => row.funderId === funderId);
  const drawn = uncertainty?.funders.get(funderId) ?? null;
  const carriers = partners.filter(({ partnerId }) => bearerIds.includes(partnerId));
  const own = carriers.every(({ partnerId }) => partnerId === funderId);
  const shown = (pounds: number): Figure => (isCovered(coverage) ? pounds : coverage);
  return {
    funderId,
    funder: typographic(named.name),
    shortName: typographic(named.shortName),
    pays: figures.contribution,
    avoided: shown(figures.total),
    cashable: shown(figures.cashable),
    capacity: shown(figures.capacity),
    net: figures.net === null ? null : shown(figures.net),
    perPound: perPound(shown(funder.avoided.total), funding?.contribution ?? null),
    range: drawn?.avoided ?? null,
    shareOfAvoidance: funder.shareOfAvoidance,
    shareOfContributions: funding?.shareOfContributions ?? null,
    chance: drawn?.ofRecovery ?? null,
    chanceOnMoneyAlone: drawn?.ofRecoveryCashable ?? null,
    paybackMonth: funding?.paybackMonth ?? null,
    segments: together(carriers.flatMap(({ events }) => segmentsOf(events, 'total'))),
    bearers: own ? [] : carriers,
  };
}

/** Avoided for each £1 paid; `z` where nothing is paid, null where contributions are not known. */
export function perPound(avoided: Figure, paid: number | null): Figure | null {
  if (paid === null) return null;
  if (!isFigure(avoided)) return avoided;
  return paid > 0 ? avoided / paid : 'z';
}

function rank(figure: Figure): number {
  return isFigure(figure) ? figure : -Infinity;
}
