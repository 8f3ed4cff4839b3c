import type { FinancialYear } from '../../domain/calendar.ts';
import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { UnitCost } from '../../domain/unitCost.ts';
import type { PriceBase } from '../../scenario/scenario.ts';
import { appraiseScenario, type Appraisal, type Figures } from '../appraise.ts';
import { isSameMoney } from '../arithmeticDust.ts';

/** A unit cost more than this many years older than the prices that it is put into is an old one. Source: M33. */
const OLD_AFTER = 5;

/** The unit costs whose sources state them in the prices of one year. */
interface PriceYear {
  readonly year: FinancialYear;
  readonly unitCosts: number;
}

/** What uprating adds to what one partner avoids of one event, in the scenario's money; negative takes off. */
interface UpratedAmount {
  readonly eventId: EventId;
  readonly partnerId: PartnerId;
  readonly adds: number;
}

/** In which prices unit costs are, and what is done about it. */
interface PriceBaseFindings {
  readonly priceBase: PriceBase;
  /** The year that old ones are old beside: the price base, or the package's price year where nothing is uprated. */
  readonly year: FinancialYear;
  readonly priceYears: readonly PriceYear[];
  readonly old: readonly UnitCost[];
  /** True where nothing is uprated, though unit costs are in the prices of several years: pounds of different worth add up. */
  readonly mixed: boolean;
  /** What uprating to `year` adds, or would add where nothing is uprated; each event and partner that it changes. */
  readonly uprating: readonly UpratedAmount[];
}

/** Looks at the prices of unit costs, oldest first. Source: M7, M33. */
export function priceBaseFindings({
  pack,
  scenario,
}: Pick<Appraisal, 'pack' | 'scenario'>): PriceBaseFindings {
  const { priceBase } = scenario;
  const year = priceBase === 'as-published' ? pack.programme.priceYear : priceBase;
  const years = [...new Set(pack.unitCosts.map((row) => row.priceYear))];
  const uprated = avoidedByPair(appraiseScenario(pack, { ...scenario, priceBase: year }));
  const published = avoidedByPair(
    appraiseScenario(pack, { ...scenario, priceBase: 'as-published' }),
  );
  const pairs = new Map(
    pack.unitCosts.map(({ eventId, partnerId }) => [
      keyOf(eventId, partnerId),
      { eventId, partnerId },
    ]),
  );
  return {
    priceBase,
    year,
    priceYears: years
      .toSorted((left, right) => left - right)
      .map((each) => ({
        year: each,
        unitCosts: pack.unitCosts.filter((row) => row.priceYear === each).length,
      })),
    old: pack.unitCosts
      .filter((row) => year - row.priceYear > OLD_AFTER)
      .toSorted((left, right) => left.priceYear - right.priceYear),
    mixed: priceBase === 'as-published' && years.length > 1,
    uprating: [...pairs].flatMap(([key, pair]) => {
      const [now, then] = [uprated.get(key) ?? 0, published.get(key) ?? 0];
      return isSameMoney(now, then) ? [] : [{ ...pair, adds: now - then }];
    }),
  };
}

function avoidedByPair({ lines }: Figures): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { eventId, partnerId, present, withinHorizon } of lines) {
    const key = keyOf(eventId, partnerId);
    if (withinHorizon) sums.set(key, (sums.get(key) ?? 0) + present);
  }
  return sums;
}

function keyOf(eventId: EventId, partnerId: PartnerId): string {
  return `${eventId}.${partnerId}`;
}
