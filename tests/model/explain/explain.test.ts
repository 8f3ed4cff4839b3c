import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { isCovered } from '../../../src/model/coverage.ts';
import { explainEffect } from '../../../src/model/explain/explainEffect.ts';
import { explainPartnerEvent } from '../../../src/model/explain/explainMoney.ts';
import {
  explainFunder,
  explainPartner,
  explainProgramme,
} from '../../../src/model/explain/explainTotals.ts';
import type { Explanation } from '../../../src/model/explain/explanation.ts';
import { roundAppraisal } from '../../../src/viewModel/roundedAppraisal.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDepartures.ts';
import { expectSame } from '../../fixtures/sameMoney.ts';

const RUNS = { numRuns: 200 };
const PENNY = 0.01;
const DUST = 1e-6;

/** What a tree comes to, worked out again from its leaves alone. */
function workedOut(explanation: Explanation): number {
  switch (explanation.kind) {
    case 'given':
      return explanation.divisor === null ? explanation.value : 1 / explanation.divisor;
    case 'sum': {
      let total = 0;
      for (const part of explanation.parts) total += workedOut(part);
      return total;
    }
    case 'product': {
      let total = 1;
      for (const factor of explanation.factors) total *= workedOut(factor);
      return total;
    }
  }
}

/** Every step of a tree says what it comes to, and says it right. */
function expectEveryStepRight(explanation: Explanation): void {
  expectSame(explanation.value, workedOut(explanation));
  if (explanation.kind === 'sum') explanation.parts.forEach(expectEveryStepRight);
  if (explanation.kind === 'product') explanation.factors.forEach(expectEveryStepRight);
}

function roundingOf(explanation: Explanation): number {
  const last = explanation.kind === 'sum' ? explanation.parts.at(-1) : undefined;
  return last?.step.of === 'rounding' ? last.value : Number.NaN;
}

test('every figure of every partner, event, funder and the programme is worked out again from its leaves', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const appraisal = appraise(pack, departures);
      const { programme, partners, funders } = appraisal;
      expectSame(workedOut(explainProgramme(appraisal, null)), programme.avoided.total);
      for (const { funderId, avoided } of funders) {
        expectSame(workedOut(explainFunder(appraisal, funderId, null)), avoided.total);
      }
      for (const { partnerId, avoided, events } of partners) {
        expectSame(workedOut(explainPartner(appraisal, partnerId, null)), avoided.total);
        for (const event of events) {
          const explained = explainPartnerEvent(appraisal, partnerId, event.eventId, null);
          expectSame(workedOut(explained), event.avoided.total);
          expectEveryStepRight(explained);
        }
      }
    }),
    RUNS,
  );
});

test('the effect of every event, in the window and after it, is worked out again from its leaves', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const { events, scenario } = appraise(pack, departures);
      for (const event of events) {
        if (event.kind === 'missing') continue;
        const explained = explainEffect(event, pack, scenario);
        expectSame(workedOut(explained), event.netAvoided + event.persistenceAvoided);
      }
    }),
    RUNS,
  );
});

test('to the penny that is shown, rounding is at most a penny of a partner’s or the programme’s figure', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const appraisal = appraise(pack, departures);
      const pennies = roundAppraisal(appraisal, 'penny');
      const whole = explainProgramme(appraisal, pennies.programme.total / 100);
      expect(Math.abs(roundingOf(whole))).toBeLessThanOrEqual(PENNY / 2 + DUST);
      for (const { partnerId, total, events } of pennies.partners) {
        const explained = explainPartner(appraisal, partnerId, total / 100);
        expectSame(workedOut(explained), total / 100);
        expect(Math.abs(roundingOf(explained))).toBeLessThanOrEqual(PENNY + DUST);
        for (const event of events) {
          // Two roundings, of spending not needed and of capacity, so up to a penny each.
          const one = explainPartnerEvent(appraisal, partnerId, event.eventId, event.total / 100);
          expectSame(workedOut(one), event.total / 100);
          expect(Math.abs(roundingOf(one))).toBeLessThanOrEqual(2 * PENNY + DUST);
        }
      }
    }),
    RUNS,
  );
});

test('what has no figure has no part in what is explained', () => {
  let hidden = 0;
  fc.assert(
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const appraisal = appraise(pack, departures);
      for (const { partnerId, events } of appraisal.partners) {
        const shown = events.filter(({ coverage }) => isCovered(coverage));
        hidden += events.length - shown.length;
        expect(explainPartner(appraisal, partnerId, null).parts.map(({ step }) => step)).toEqual(
          shown.map(({ eventId }) => ({ of: 'partnerEvent', partnerId, eventId })),
        );
      }
    }),
    RUNS,
  );
  expect(hidden).toBeGreaterThan(0);
});
