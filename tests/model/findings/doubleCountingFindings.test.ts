import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { doubleCountingFindings } from '../../../src/model/findings/doubleCountingFindings.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import {
  aCell,
  anEvent,
  aPackage,
  aPartner,
  aUnitCost,
  eventId,
  pounds,
} from '../../fixtures/aPackage.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDepartures.ts';
import { law } from '../../fixtures/law.ts';
import { expectSame, sumOf } from '../../fixtures/sameMoney.ts';

/** Per 18 months: 30 fewer incidents, which hold call-outs, of which there are 60 fewer; both cost the police. */
const pack = aPackage({
  partners: [aPartner('council'), aPartner('police')],
  events: [anEvent('callout'), anEvent('incident', { contains: [eventId('callout')] })],
  unitCosts: [
    aUnitCost('callout', 'council', { amount: pounds(10), grade: 1 }),
    aUnitCost('callout', 'police', { amount: pounds(100), grade: 1 }),
    aUnitCost('incident', 'police', { amount: pounds(300), grade: 1 }),
  ],
  cells: [
    aCell('first', 'callout', [-12, 0], { events: 60 }),
    aCell('first', 'callout', [0, 18], { events: 30 }),
    aCell('first', 'incident', [-12, 0], { events: 20 }),
    aCell('first', 'incident', [0, 18], { events: 0 }),
  ],
});

const plain: ScenarioDepartures = {
  ...preset('prudent'),
  discounting: 'none',
  optimismBias: false,
};

describe('M33: an overlap', () => {
  test('that is taken out says what is left out, and the total with it', () => {
    const found = doubleCountingFindings(appraise(pack, plain));
    // Half of the 60 call-outs lie inside the 30 incidents: 3,000 of the police's 6,000.
    expect(found).toEqual({
      total: 600 + 3000 + 9000,
      totalWithoutRule: 600 + 6000 + 9000,
      findings: [
        {
          containerId: 'incident',
          containedId: 'callout',
          partnerId: 'police',
          choice: 'container',
          scenarioKey: 'doubleCounting.incident.callout',
          amount: 3000,
          totalOtherwise: 15_600,
        },
      ],
    });
  });

  test('that is left standing says what stands there twice', () => {
    const both = { ...plain, doubleCounting: { incident: { callout: 'both' as const } } };
    const found = doubleCountingFindings(appraise(pack, both));
    expect(found.total).toBe(found.totalWithoutRule);
    expect(found.findings).toMatchObject([
      { choice: 'both', amount: 3000, totalOtherwise: 12_600 },
    ]);
  });

  test('is told of the largest of several that hold an event, and of no other', () => {
    const arrests = aPackage({
      ...pack,
      events: [
        ...pack.events.filter(({ id }) => id === 'callout'),
        anEvent('incident', { contains: [eventId('callout')] }),
        anEvent('arrest', { contains: [eventId('callout')] }),
      ],
      unitCosts: [
        aUnitCost('arrest', 'council', { grade: 1 }),
        aUnitCost('arrest', 'police', { grade: 1 }),
        ...pack.unitCosts,
      ],
      cells: [
        ...pack.stageTable.cells,
        aCell('first', 'arrest', [-12, 0], { events: 10 }),
        aCell('first', 'arrest', [0, 18], { events: 0 }),
      ],
    });
    const { findings } = doubleCountingFindings(appraise(arrests, plain));
    // 15 fewer arrests hold a quarter of the council’s call-outs; the 30 incidents half of the police’s.
    expect(
      findings.map(({ containerId, partnerId, amount }) => [containerId, partnerId, amount]),
    ).toEqual([
      ['arrest', 'council', expect.closeTo(150, 8)],
      ['incident', 'police', expect.closeTo(3000, 8)],
    ]);
  });

  test('is none where one of the two is not avoided', () => {
    const rose = aPackage({
      ...pack,
      cells: [
        ...pack.stageTable.cells.filter((cell) => cell.eventId === eventId('callout')),
        aCell('first', 'incident', [-12, 0], { events: 0 }),
        aCell('first', 'incident', [0, 18], { events: 5 }),
      ],
    });
    expect(doubleCountingFindings(appraise(rose, plain)).findings).toEqual([]);
  });
});

law(
  'M33: what is left out, pair by pair and partner by partner, is all that the rule leaves out',
  fc.property(arbitraryCase, ({ pack: drawn, departures }) => {
    const appraisal = appraise(drawn, departures);
    const { findings, total, totalWithoutRule } = doubleCountingFindings(appraisal);
    const takenOut = findings.filter(({ choice }) => choice === 'container');
    expectSame(
      sumOf(takenOut, ({ amount }) => amount),
      appraisal.programme.leftOutByDoubleCounting,
    );
    expectSame(totalWithoutRule - total, appraisal.programme.leftOutByDoubleCounting);
  }),
);

law(
  'M33: the other choice for a pair comes to the total that is told',
  fc.property(arbitraryCase, ({ pack: drawn, departures }) => {
    const { findings } = doubleCountingFindings(appraise(drawn, departures));
    for (const { containerId, containedId, choice, totalOtherwise } of findings) {
      const chosen = departures.doubleCounting ?? {};
      const other = choice === 'both' ? ('container' as const) : ('both' as const);
      const changed = appraise(drawn, {
        ...departures,
        doubleCounting: {
          ...chosen,
          [containerId]: { ...chosen[containerId], [containedId]: other },
        },
      });
      expectSame(changed.programme.avoided.total, totalOtherwise);
    }
  }),
);
