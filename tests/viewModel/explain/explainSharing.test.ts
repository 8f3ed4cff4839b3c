import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise, type Appraisal } from '../../../src/model/appraise.ts';
import { shareCost } from '../../../src/model/costSharing/shareCost.ts';
import { DEFAULT_SEED } from '../../../src/model/simulation/defaults.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import { explainFigure } from '../../../src/viewModel/explain/explainFigure.ts';
import type { SharingFigureId } from '../../../src/viewModel/explain/figureId.ts';
import { fundingOptions } from '../../../src/viewModel/tables/fundingOptions.ts';
import { formatPounds } from '../../../src/viewModel/formatMoney.ts';
import { ruleOptions } from '../../../src/viewModel/whoPays/ruleOptions.ts';
import { partnerId } from '../../fixtures/aPackage.ts';
import { arbitrarySharing } from '../../fixtures/arbitrarySharing.ts';
import { hiddenFunders, threeFunders } from '../../fixtures/fundersPackage.ts';
import { expectSame } from '../../fixtures/sameMoney.ts';
import { sharingOf } from '../../fixtures/sharedCost.ts';
import { workedOut } from '../../fixtures/workedOut.ts';
import { readRows } from '../tables/readRows.ts';

const reported = preset('reported');
const PENNY = 0.01;
const DUST = 1e-6;

function stepsOf(figure: SharingFigureId, appraisal: Appraisal) {
  return explainFigure(figure, appraisal)?.steps ?? [];
}

function roundingOf(figure: SharingFigureId, appraisal: Appraisal): number {
  const last = stepsOf(figure, appraisal).at(-1);
  return last?.label === 'Rounded to the penny' ? last.value : Number.NaN;
}

test('every chain comes to the penny that the table to take away holds, and rounding is at most one', () => {
  fc.assert(
    fc.property(arbitrarySharing, ({ pack, departures }) => {
      const appraisal = appraise(pack, departures);
      const sharing = shareCost(appraisal, DEFAULT_SEED);
      if (sharing === null) return;
      const rows = readRows(fundingOptions({ appraisal, sharing, uncertainty: null }));
      for (const option of sharing.options) {
        const { rule } = option;
        const held = (funderId: string) =>
          rows.find((row) => row.get('rule') === rule && row.get('funder_id') === funderId);
        expectFigure({ of: 'toFind', rule }, held('unfunded')?.get('pays_gbp'), appraisal);
        for (const { funderId, benefit } of option.shares) {
          const row = held(funderId);
          expectFigure({ of: 'share', rule, funderId }, row?.get('pays_gbp'), appraisal);
          const avoids: SharingFigureId = { of: 'nextGroupBenefit', funderId };
          const net: SharingFigureId = { of: 'shareNet', rule, funderId };
          if (benefit === null) {
            expect(explainFigure(avoids, appraisal)).toBeNull();
            expect(explainFigure(net, appraisal)).toBeNull();
          } else {
            expectFigure(avoids, row?.get('benefit_gbp'), appraisal);
            expectSame(workedOut(stepsOf(net, appraisal)), Number(row?.get('net_gbp')));
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

function expectFigure(figure: SharingFigureId, held: unknown, appraisal: Appraisal): void {
  expectSame(workedOut(stepsOf(figure, appraisal)), Number(held));
  expect(Math.abs(roundingOf(figure, appraisal))).toBeLessThanOrEqual(PENNY + DUST);
}

describe('what is read of a chain', () => {
  const departures: ScenarioDepartures = { ...reported, funding: { women: 25 } };
  const appraisal = appraise(threeFunders(), departures);
  const council = partnerId('council');

  test('is headed by the pounds that the table shows', () => {
    const sharing = sharingOf(appraisal, DEFAULT_SEED);
    for (const { rule, funders, unfunded } of ruleOptions(appraisal, sharing, null, null)) {
      const titleOf = (figure: SharingFigureId) => explainFigure(figure, appraisal)?.title;
      expect(titleOf({ of: 'toFind', rule })).toBe(`How ${formatPounds(unfunded)} is made`);
      for (const { funderId, pays } of funders) {
        expect(titleOf({ of: 'share', rule, funderId })).toBe(`How ${formatPounds(pays)} is made`);
      }
    }
  });

  test('says each step in words: the cost, for more women, by what each avoids', () => {
    const found = explainFigure(
      { of: 'share', rule: 'proportional', funderId: council },
      appraisal,
    );
    expect(found?.name).toBe('Partner council, sharing in proportion');
    expect(found?.steps.map(({ label, note, figure }) => [label, note, figure])).toEqual([
      ['What the programme costs', '', '£4,500.00'],
      ['For the women of the next group', '25 women instead of 20', '× 1.25'],
      ['Its part of what these funders avoid', '£7,500.00 of £8,750.00', '× 0.857'],
      ['Rounded to the penny', '', 'under £0.01'],
    ]);
    expect(found?.total).toEqual({ label: 'Pays: Partner council', figure: '£4,821.43' });
  });

  test('leads from what is still to be found to each payment, and from what is avoided to its own chain', () => {
    const opened = (figure: SharingFigureId) =>
      explainFigure(figure, appraisal)?.steps.flatMap(({ opens }) =>
        opens === null ? [] : [opens],
      );
    expect(opened({ of: 'toFind', rule: 'equal' })).toEqual(
      ['council', 'nhs', 'police'].map((id) => ({
        of: 'share',
        rule: 'equal',
        funderId: partnerId(id),
      })),
    );
    expect(opened({ of: 'nextGroupBenefit', funderId: council })).toEqual([
      { of: 'funder', funderId: council },
    ]);
  });

  test('says of what is left on which basis it is, and is called otherwise than what is paid', () => {
    const net = { of: 'shareNet', rule: 'equal', funderId: council } as const;
    const onBasis = (basis: 'total' | 'cashable') => {
      const { scenario } = appraisal;
      return explainFigure(net, {
        ...appraisal,
        scenario: { ...scenario, funding: { ...scenario.funding, basis } },
      });
    };
    expect(onBasis('total')?.total.label).toMatch(/: what it would avoid, less what it pays$/);
    expect(onBasis('cashable')?.total.label).toMatch(
      /: spending that it would no longer need, less what it pays$/,
    );
    const share = explainFigure({ ...net, of: 'share' }, appraisal);
    expect(onBasis('total')?.name).toBe(`${share?.name ?? ''}: what is left`);
  });

  test('is not there for a rule that nobody set, nor for what is hidden', () => {
    expect(explainFigure({ of: 'share', rule: 'custom', funderId: council }, appraisal)).toBeNull();
    const hidden = appraise(hiddenFunders(), reported);
    expect(explainFigure({ of: 'nextGroupBenefit', funderId: council }, hidden)).toBeNull();
    expect(explainFigure({ of: 'share', rule: 'equal', funderId: council }, hidden)).not.toBeNull();
  });
});
