import type { DataPackage } from '../domain/dataPackage.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { StageTable } from '../domain/stageTable.ts';
import type { ScenarioDepartures } from '../scenario/departures.ts';
import { resolveScenario } from '../scenario/resolveScenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { horizonEnd, moneyLines } from './costAvoidance.ts';
import { overlaps, type Overlap } from './doubleCounting.ts';
import { appraiseEvent, type EventAppraisal } from './eventAppraisal.ts';
import { appraiseFunders, type FunderAppraisal } from './funderAppraisal.ts';
import type { MoneyLine } from './moneyLine.ts';
import { appraisePartners, type PartnerAppraisal } from './partnerAppraisal.ts';
import { appraiseProgramme, type ProgrammeAppraisal } from './programmeAppraisal.ts';

/** Every figure that pages, tables, images, exports and prints show, for one package and one scenario. */
export interface Appraisal<Table extends StageTable = StageTable> {
  readonly pack: DataPackage<Table>;
  readonly scenario: Scenario;
  /** The scenario as it was asked for: the preset, and what departs from it. */
  readonly departures: ScenarioDepartures;
  readonly events: readonly EventAppraisal[];
  /** The parts of every sum below. */
  readonly lines: readonly MoneyLine[];
  readonly partners: readonly PartnerAppraisal[];
  readonly funders: readonly FunderAppraisal[];
  readonly programme: ProgrammeAppraisal;
  readonly overlaps: readonly Overlap[];
}

/** What an appraisal adds to its package and scenario. */
export type Figures = Omit<Appraisal, 'pack' | 'scenario' | 'departures'>;

/**
 * Appraises a package under a scenario. Pure: the same package and scenario give the same figures, to the
 * last bit, whatever the order of rows in the files.
 * @throws UnknownScenarioKey where the scenario names what the package does not hold.
 */
export function appraise<Table extends StageTable>(
  pack: DataPackage<Table>,
  departures: ScenarioDepartures,
): Appraisal<Table> {
  const scenario = resolveScenario(departures, pack);
  return { pack, scenario, departures, ...appraiseScenario(pack, scenario) };
}

/** Counts → effects → money → who avoids it. Each line is a chapter of METHOD.md. */
export function appraiseScenario(pack: DataPackage, scenario: Scenario): Figures {
  const events = pack.events.map((event) => appraiseEvent(event, pack, scenario));
  const found = overlaps(pack.unitCosts, netByEvent(events), scenario.doubleCounting);
  const lines = moneyLines(pack, scenario, events, found);
  const end = horizonEnd(pack.programme.baseYear, scenario.horizonYears);
  const partners = appraisePartners(pack, events, lines, end);
  const funders = appraiseFunders(pack, scenario, partners, lines);
  const programme = appraiseProgramme(pack, scenario, partners, lines);
  return { events, overlaps: found, lines, partners, funders, programme };
}

/** Net events avoided, by event; events without a figure are not in it. */
export function netByEvent(events: readonly EventAppraisal[]): ReadonlyMap<EventId, number> {
  const net = new Map<EventId, number>();
  for (const event of events)
    if (event.kind !== 'missing') net.set(event.eventId, event.netAvoided);
  return net;
}
