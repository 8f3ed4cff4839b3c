import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { priceBaseFindings } from '../../model/findings/priceBaseFindings.ts';
import { oldPricesText, priceBaseText } from '../../words/findings.ts';
import { formatYearInWords } from '../formatDate.ts';
import { formatPounds, formatPoundsChange } from '../formatMoney.ts';
import { typographic } from '../typographic.ts';
import { unitCostProfiles } from '../unitCostProfiles.ts';

/** A unit cost by its event and partner. */
interface UnitCostName {
  readonly id: string;
  readonly event: string;
  readonly partner: string;
}

/** The prices of unit costs, written out. */
interface PriceBasesView {
  /** What is done about prices of several years. */
  readonly summary: string;
  readonly oldSummary: string;
  readonly years: readonly { readonly year: string; readonly unitCosts: number }[];
  readonly old: readonly (UnitCostName & { readonly year: string })[];
  readonly uprating: readonly (UnitCostName & { readonly adds: string })[];
}

/** In which prices unit costs are, which are old, and what putting them into one year's prices adds. */
export function priceBasesView(appraisal: Appraisal): PriceBasesView {
  const findings = priceBaseFindings(appraisal);
  const { year, priceBase, priceYears, mixed, uprating } = findings;
  const old = unitCostProfiles(findings.old);
  const { unitCosts } = appraisal.pack;
  const nameOf = (row: { readonly eventId: EventId; readonly partnerId: PartnerId }) => ({
    id: `${row.eventId}.${row.partnerId}`,
    event: typographic(eventName(row.eventId, appraisal)),
    partner: typographic(partnerName(row.partnerId, appraisal)),
  });
  const inWords = formatYearInWords(year);
  const change = uprating.reduce((sum, { adds }) => sum + adds, 0);
  return {
    summary: priceBaseText({
      year: inWords,
      isUprated: priceBase !== 'as-published',
      mixed,
      change: formatPounds(Math.abs(change)),
      takesOff: change < 0,
    }),
    oldSummary: oldPricesText({ count: old.length, year: inWords }),
    years: priceYears.map((each) => ({
      year: formatYearInWords(each.year),
      unitCosts: unitCostProfiles(unitCosts.filter(({ priceYear }) => priceYear === each.year))
        .length,
    })),
    old: old.map((row) => ({
      ...nameOf(row),
      year: formatYearInWords(row.priceYear),
    })),
    uprating: uprating.map((row) => ({
      ...nameOf(row),
      adds: formatPoundsChange(row.adds),
    })),
  };
}

function eventName(eventId: EventId, { pack }: Appraisal): string {
  return pack.events.find(({ id }) => id === eventId)?.name ?? eventId;
}

function partnerName(partnerId: PartnerId, { pack }: Appraisal): string {
  return pack.partners.find(({ id }) => id === partnerId)?.name ?? partnerId;
}
