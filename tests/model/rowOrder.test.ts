import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import type { ProtectedStageTable } from '../../src/domain/stageTable.ts';
import { appraise } from '../../src/model/appraise.ts';
import { preset } from '../../src/scenario/departures.ts';
import { PRESETS } from '../../src/scenario/scenario.ts';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { arbitraryCase } from '../fixtures/arbitraryDepartures.ts';
import { law } from '../fixtures/law.ts';
import { expectSame } from '../fixtures/sameMoney.ts';

type Pack = DataPackage<ProtectedStageTable>;

function shuffled<Row>(rows: readonly Row[]): fc.Arbitrary<Row[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
}

/** The same package with the rows of every table in another order, before any of them is sorted. */
function inAnotherOrder(pack: Pack): fc.Arbitrary<Pack> {
  return fc
    .record({
      partners: shuffled(pack.partners),
      events: shuffled(pack.events),
      unitCosts: shuffled(pack.unitCosts),
      cohorts: shuffled(pack.cohorts),
      cells: shuffled(pack.stageTable.cells),
      counterfactuals: shuffled(pack.counterfactuals),
      assumptions: shuffled(pack.assumptions),
      contributions: shuffled(pack.contributions),
      programmeCosts: shuffled(pack.programmeCosts),
      deflators: shuffled(pack.deflators),
    })
    .map(({ cells, ...tables }) => ({
      ...pack,
      ...tables,
      stageTable: { ...pack.stageTable, cells },
    }));
}

describe('the order of rows changes no figure', () => {
  law(
    'by more than arithmetic dust, even unsorted',
    fc.property(
      arbitraryCase.chain(({ pack, departures }) =>
        inAnotherOrder(pack).map((other) => ({ pack, departures, other })),
      ),
      ({ pack, departures, other }) => {
        const one = appraise(pack, departures);
        const two = appraise(other, departures);
        expectSame(two.programme.avoided.total, one.programme.avoided.total);
        expectSame(two.programme.avoided.cashable, one.programme.avoided.cashable);
        expectSame(two.programme.leftOutByHorizon, one.programme.leftOutByHorizon);
        expectSame(two.programme.leftOutByDoubleCounting, one.programme.leftOutByDoubleCounting);
        expect(two.programme.coverage).toBe(one.programme.coverage);
        expect(two.programme.cost?.paybackMonth).toBe(one.programme.cost?.paybackMonth);
        for (const { partnerId, avoided } of one.partners) {
          const same = two.partners.find((partner) => partner.partnerId === partnerId);
          expectSame(same?.avoided.total, avoided.total);
        }
        for (const { funderId, funding } of one.funders) {
          const same = two.funders.find((funder) => funder.funderId === funderId);
          expect(same?.funding?.paybackMonth).toBe(funding?.paybackMonth);
        }
      },
    ),
  );

  const folder = 'tests/fixtures/packages/small';
  const files = readdirSync(folder).map((path) => ({
    path,
    text: readFileSync(`${folder}/${path}`, 'utf8'),
  }));
  const appraisalOf = (given: typeof files, presetId: (typeof PRESETS)[number]) => {
    const checked = checkPackage(given);
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
    return appraise(checked.package, preset(presetId));
  };
  const asFiled = {
    reported: appraisalOf(files, 'reported'),
    prudent: appraisalOf(files, 'prudent'),
  };

  const filesInAnotherOrder = fc.tuple(
    ...files.map(({ path, text }) => {
      const [header = '', ...rows] = text.trimEnd().split('\n');
      return path.endsWith('.csv')
        ? shuffled(rows).map((others) => ({ path, text: [header, ...others, ''].join('\n') }))
        : fc.constant({ path, text });
    }),
  );

  law(
    'in its last bit, once the package has been checked',
    fc.property(filesInAnotherOrder, fc.constantFrom(...PRESETS), (others, presetId) => {
      expect(appraisalOf(others, presetId)).toEqual(asFiled[presetId]);
    }),
  );
});
