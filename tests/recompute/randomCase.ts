import * as fc from 'fast-check';
import type { FinancialYear } from '../../src/domain/calendar.ts';
import { containedEvents } from '../../src/domain/contains.ts';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { ALL_COHORTS } from '../../src/domain/identifiers.ts';
import type { ProtectedStageTable, StageCell } from '../../src/domain/stageTable.ts';
import { arbitraryRules } from '../fixtures/arbitraryDepartures.ts';
import { arbitraryPackage } from '../fixtures/arbitraryPackage.ts';
import { aCell, aStatedRate, eventId, pounds } from '../fixtures/aPackage.ts';
import type { Departures, EventDepartures } from './rules.ts';

/*
 * Random packages and scenarios, with more in them than the general fixtures hold: prices that go up
 * and down, costs that come after a generation, amounts to six decimals, hidden rows of cohorts beside
 * those of all cohorts together, stages nobody was looked for in, and departures from every key.
 */

type Pack = DataPackage<ProtectedStageTable>;

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

/** Index numbers for every year that money of a case may be in. */
const deflators = fc
  .array(fc.integer({ min: 600_000, max: 1_400_000 }), { minLength: 40, maxLength: 40 })
  .map((indexes) =>
    indexes.map((index, later) => ({
      year: (2010 + later) as FinancialYear,
      index: index / 10_000,
      source: 'Invented',
    })),
  );

const arbitraryUnitCost = fc.record({
  micropounds: fc.integer({ min: 0, max: 2_000_000_000 }),
  later: fc.constantFrom(0, 0, 0, 5, 33),
  cashableShare: share,
});

/** Rows of each cohort beside those of all cohorts together, with less in them to be seen. */
const besideTogether = fc.constantFrom<StageCell['events'] | 'none'>('none', 'c', 'x', 7);

function cellsBeside(pack: Pack, events: StageCell['events'] | 'none'): readonly StageCell[] {
  if (events === 'none') return [];
  const together = pack.stageTable.cells.filter(({ cohortId }) => cohortId === ALL_COHORTS);
  return together.flatMap(({ eventId, from, to }) =>
    pack.cohorts.map(({ id }) => aCell(id, eventId, [from, to], { events })),
  );
}

/** What may be wrong with some of the rows: nobody was looked for, or a figure is not there. */
const flaw = fc.record({
  row: fc.nat({ max: 40 }),
  change: fc.constantFrom<Partial<StageCell>>(
    { womanYears: 0, events: 0 },
    { womanYears: 0, events: 0 },
    { womanYears: 0, events: 0 },
    { events: 'x' },
    { events: 'c' },
    { womanYears: 'x', events: 'x' },
    { womanYears: 'c', events: 'c' },
    { events: 'z' },
  ),
});

/** One more event that follows another which follows a third, where a package holds two such. */
function withLongerChain(pack: Pack): Pick<Pack, 'stageTable' | 'counterfactuals'> {
  const { stageTable, counterfactuals } = pack;
  const followers = counterfactuals.filter(({ expectation }) => expectation.kind === 'follows');
  const [link] = followers;
  if (link === undefined) return { stageTable, counterfactuals };
  const first = eventId('a');
  return {
    stageTable: {
      ...stageTable,
      cells: stageTable.cells.filter((cell) => cell.eventId !== first),
    },
    counterfactuals: [
      aStatedRate(first, {
        expectation: { kind: 'follows', eventId: link.eventId },
        probability: 0.7,
        observed: 1,
        rounding: 'nearest',
      }),
      ...counterfactuals.filter((row) => row.eventId !== first),
    ],
  };
}

const variedPackage: fc.Arbitrary<Pack> = arbitraryPackage.chain((plain) => {
  const pack = { ...plain, ...withLongerChain(plain) };
  const rows = pack.unitCosts.length;
  return fc
    .record({
      prices: deflators,
      costs: fc.array(arbitraryUnitCost, { minLength: rows, maxLength: rows }),
      beside: besideTogether,
      flaws: fc.array(flaw, { maxLength: 4 }),
      programmeMonths: fc.constantFrom(18, 18, 24),
    })
    .map(({ prices, costs, beside, flaws, programmeMonths }) => {
      const cells = [...pack.stageTable.cells, ...cellsBeside(pack, beside)];
      return {
        ...pack,
        programme: { ...pack.programme, programmeMonths },
        deflators: prices,
        stageTable: {
          ...pack.stageTable,
          cells: cells.map((cell, index) => ({
            ...cell,
            ...flaws.find(({ row }) => row === index)?.change,
          })),
        },
        unitCosts: pack.unitCosts.map((row, index) => {
          const { micropounds = 0, later = 0, cashableShare = 0 } = costs[index] ?? {};
          return {
            ...row,
            amount: pounds(micropounds / 1_000_000),
            yearOffset: row.yearOffset + later,
            cashableShare,
          };
        }),
      };
    });
});

const arbitraryEventDepartures: fc.Arbitrary<EventDepartures> = fc.record(
  {
    deadweight: share,
    attribution: share,
    persistenceYears: fc.integer({ min: 0, max: 40 }).map((months) => months / 12),
    dropOff: share,
    ratePerWomanYear: fc.integer({ min: 0, max: 200 }).map((hundredths) => hundredths / 100),
    probability: share,
  },
  { requiredKeys: [] },
);

/** Each of these keys left as the preset has it, or set. */
function someOf<Value>(
  keys: readonly string[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Readonly<Record<string, Value>>> {
  return fc
    .subarray([...keys])
    .chain((chosen) => fc.tuple(...chosen.map((key) => fc.tuple(fc.constant(key), value))))
    .map((entries) => Object.fromEntries(entries));
}

function unitCostDepartures(pack: Pack): fc.Arbitrary<NonNullable<Departures['unitCosts']>> {
  return fc
    .subarray([...pack.unitCosts])
    .chain((rows) =>
      fc.tuple(
        ...rows.map((row) => fc.tuple(fc.constant(row), fc.oneof(fc.constant(0), fc.nat(4000)))),
      ),
    )
    .map((chosen) => {
      const amounts: Record<string, Record<string, Record<string, number>>> = {};
      for (const [{ eventId, partnerId, yearOffset }, pounds] of chosen) {
        const ofEvent = (amounts[eventId] ??= {});
        (ofEvent[partnerId] ??= {})[`${yearOffset}`] = pounds;
      }
      return amounts;
    });
}

/** Choices for pairs of events of which one holds the other, at any depth. */
function overlapDepartures(pack: Pack): fc.Arbitrary<NonNullable<Departures['doubleCounting']>> {
  const held = [...containedEvents(pack.events)].filter(([, inside]) => inside.size > 0);
  const choice = fc.constantFrom('container' as const, 'both' as const);
  return fc
    .tuple(...held.map(([, inside]) => someOf([...inside], choice)))
    .map((choices) => Object.fromEntries(held.map(([id], index) => [id, choices[index] ?? {}])));
}

function arbitraryDepartures(pack: Pack): fc.Arbitrary<Departures> {
  const half = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2, nil: undefined });
  return fc
    .record({
      rules: arbitraryRules,
      cohorts: half(
        fc.subarray(
          pack.cohorts.map(({ id }) => id),
          { minLength: 1 },
        ),
      ),
      events: half(
        someOf(
          pack.events.map(({ id }) => id),
          arbitraryEventDepartures,
        ),
      ),
      unitCosts: half(unitCostDepartures(pack)),
      doubleCounting: half(overlapDepartures(pack)),
    })
    .map(({ rules, ...rest }) => {
      const given = Object.entries(rest).filter(([, value]) => value !== undefined);
      return { ...rules, ...Object.fromEntries(given) };
    });
}

/** A package, and departures that fit it. */
export const randomCase: fc.Arbitrary<{ readonly pack: Pack; readonly departures: Departures }> =
  variedPackage.chain((pack) =>
    fc.record({ pack: fc.constant(pack), departures: arbitraryDepartures(pack) }),
  );
