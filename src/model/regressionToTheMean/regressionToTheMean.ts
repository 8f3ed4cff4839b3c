import type { EventId } from '../../domain/identifiers.ts';
import type { AnalystOnlyWomen } from '../../domain/womenCounts.ts';
import { appraiseScenario, type Appraisal, type Figures } from '../appraise.ts';
import { areMoreEvents, isMoreMoney } from '../arithmeticDust.ts';
import type { Baseline } from '../baseline.ts';
import { isCovered } from '../coverage.ts';
import type { CountedEvent } from '../eventAppraisal.ts';
import { nearbyAvoided } from '../sensitivity/nearbyScenarios.ts';
import {
  comparisonRates,
  packageAtComparisonRates,
  type ComparisonRate,
} from './comparisonRates.ts';
import { packageOfPairedWomen, pairingOf, type Pairing } from './pairedWomen.ts';
import { stillCovers, type StillCovers } from './stillCovers.ts';

/** A fall, and what it is worth. Negative is a rise. */
export interface Fall {
  /** Events expected less events seen, before deadweight and attribution. */
  readonly events: number;
  /** What all partners avoid of it, in the scenario's money, within the horizon. */
  readonly avoided: number;
}

/** How much of one event's fall may be no more than a crisis that passes. */
export interface EventFall {
  readonly eventId: EventId;
  readonly inUse: Fall & { readonly baseline: Baseline['taken']; readonly deadweight: number };
  /** With the run-up left out of what is compared with; null where it cannot be told apart. */
  readonly withoutRunUp: Fall | null;
  /** Beside women who were eligible and not on the programme; null where no rate of theirs is known. */
  readonly besideOthers: (Fall & { readonly rate: ComparisonRate }) | null;
  /** Null without programme costs, where nothing fell, or where its fall is worth nothing. */
  readonly stillCovers: StillCovers | null;
  /** At the rates of women who can be compared with themselves; null without women's records, or where none can. */
  readonly paired: (Fall & Pairing) | null;
}

/** The same of all that is avoided, modelled events included. Money only: events of many kinds do not add. */
export interface WholeFall {
  readonly avoided: number;
  readonly withoutRunUp: number | null;
  /** How many events are compared with others; the rest stay as they are. */
  readonly besideOthers: { readonly avoided: number; readonly events: number } | null;
  readonly stillCovers: StillCovers | null;
  readonly paired: number | null;
}

interface RegressionToTheMean {
  readonly events: readonly EventFall[];
  /** Null where no event was counted before and after. */
  readonly whole: WholeFall | null;
}

/**
 * Women are referred in crisis, so some fall follows by itself. What may be said of it honestly, for every event that
 * was counted and for the whole: with the run-up left out, beside other women, and how much of the fall help need not
 * have brought. Source: M34.
 *
 * @param women whom the counts are of, for the paired figure; null where only stages are known.
 */
export function regressionToTheMean(
  appraisal: Appraisal,
  women: AnalystOnlyWomen | null,
): RegressionToTheMean {
  const { pack, scenario, programme } = appraisal;
  const counted = appraisal.events.filter((event) => event.kind === 'counted');
  if (counted.length === 0 || !isCovered(programme.coverage)) return { events: [], whole: null };
  const rates = comparisonRates(pack);
  const compared = counted.filter(({ eventId }) => rates.has(eventId));
  const inUse = fallsIn(appraisal);
  const withoutRunUp = fallsIn(
    appraiseScenario(pack, { ...scenario, baseline: 'excluding-run-up' }),
  );
  const besideOthers = fallsIn(appraiseScenario(packageAtComparisonRates(pack, rates), scenario));
  const paired =
    women === null
      ? null
      : fallsIn(appraiseScenario(packageOfPairedWomen(pack, counted, women), scenario));
  const covers = coversFor(appraisal);

  return {
    events: counted.map((event): EventFall => {
      const { eventId, baseline, settings } = event;
      const own = inUse.of(eventId) ?? { events: event.grossAvoided, avoided: 0 };
      const rate = rates.get(eventId);
      return {
        eventId,
        inUse: { ...own, baseline: baseline.taken, deadweight: settings.deadweight },
        withoutRunUp: baseline.runUpSeparable ? withoutRunUp.of(eventId) : null,
        besideOthers: rate === undefined ? null : withMore(besideOthers.of(eventId), { rate }),
        stillCovers: isMoreMoney(own.avoided, 0) ? covers([event]) : null,
        paired:
          women === null || paired === null
            ? null
            : withMore(paired.of(eventId), pairingOf(event, women)),
      };
    }),
    whole: {
      avoided: inUse.total,
      withoutRunUp: counted.some(({ baseline }) => baseline.runUpSeparable)
        ? withoutRunUp.total
        : null,
      besideOthers:
        compared.length === 0 ? null : { avoided: besideOthers.total, events: compared.length },
      stillCovers: covers(counted),
      paired: paired === null ? null : paired.total,
    },
  };
}

/** The falls of one appraisal. */
interface Falls {
  /** What all of them come to, with what is modelled. */
  readonly total: number;
  /** Null where the event has no figure. */
  readonly of: (eventId: EventId) => Fall | null;
}

function fallsIn({ events, lines, programme }: Figures): Falls {
  const avoided = new Map<EventId, number>();
  for (const { eventId, present, withinHorizon } of lines) {
    if (withinHorizon) avoided.set(eventId, (avoided.get(eventId) ?? 0) + present);
  }
  return {
    total: programme.avoided.total,
    of: (eventId) => {
      const event = events.find((found) => found.eventId === eventId);
      return event === undefined || event.kind === 'missing'
        ? null
        : { events: event.grossAvoided, avoided: avoided.get(eventId) ?? 0 };
    },
  };
}

function withMore<More>(fall: Fall | null, more: More): (Fall & More) | null {
  return fall === null ? null : { ...fall, ...more };
}

/** Asks of events that were counted, those of them that fell, how far help must have brought it. */
function coversFor(appraisal: Appraisal): (events: readonly CountedEvent[]) => StillCovers | null {
  const { scenario, programme } = appraisal;
  const cost = programme.cost?.total ?? 0;
  const avoided = nearbyAvoided(appraisal);
  return (events) => {
    const fell = events.filter(({ grossAvoided }) => areMoreEvents(grossAvoided, 0));
    return cost <= 0 || fell.length === 0
      ? null
      : stillCovers(
          fell.map(({ eventId }) => eventId),
          scenario,
          (changed) => avoided(changed) - cost,
        );
  };
}
