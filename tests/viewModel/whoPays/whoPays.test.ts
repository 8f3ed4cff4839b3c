import { describe, expect, test } from 'vitest';
import type { DataPackage } from '../../../src/domain/dataPackage.ts';
import { isFigure } from '../../../src/domain/marker.ts';
import { appraise } from '../../../src/model/appraise.ts';
import {
  preset,
  type FundingDepartures,
  type ScenarioDepartures,
} from '../../../src/scenario/departures.ts';
import type { PresetId } from '../../../src/scenario/scenario.ts';
import { withCustomShare, withFunders } from '../../../src/scenario/sharing.ts';
import { fundingOptions } from '../../../src/viewModel/tables/fundingOptions.ts';
import { boardParts, ruleBoard } from '../../../src/viewModel/whoPays/ruleBoard.ts';
import { ownSplit, sharesOf } from '../../../src/viewModel/whoPays/ownSplit.ts';
import { ruleOptions } from '../../../src/viewModel/whoPays/ruleOptions.ts';
import { orderOfJoining } from '../../../src/viewModel/whoPays/ruleNotes.ts';
import { SETBACK_CASES, setbackView } from '../../../src/viewModel/whoPays/setbackView.ts';
import { termsOf } from '../../../src/viewModel/whoPays/terms.ts';
import { termsTable } from '../../../src/viewModel/whoPays/termsTable.ts';
import { trueUpRows } from '../../../src/viewModel/whoPays/trueUpRows.ts';
import {
  boardMessage,
  boardOptions,
  whoPaysLeadFacts,
} from '../../../src/viewModel/whoPays/whoPaysFacts.ts';
import { boardTitle } from '../../../src/words/ruleBoard.ts';
import { whoPaysLead } from '../../../src/words/whoPaysLead.ts';
import { partnerId } from '../../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../../fixtures/checkedFolder.ts';
import {
  addedCostOnly,
  hiddenFunders,
  threeFunders,
  twentyFunders,
} from '../../fixtures/fundersPackage.ts';
import { sharingOf } from '../../fixtures/sharedCost.ts';
import { readRows } from '../tables/readRows.ts';

function whoPays(
  pack: DataPackage,
  funding: FundingDepartures = {},
  { rules = 'reported', viewAs = null }: { rules?: PresetId; viewAs?: string | null } = {},
) {
  const appraisal = appraise(pack, { ...preset(rules), funding });
  const sharing = sharingOf(appraisal);
  return { appraisal, sharing, options: ruleOptions(appraisal, sharing, null, viewAs) };
}

const CASES: readonly (readonly [string, DataPackage])[] = [
  ['three funders', threeFunders()],
  ['hidden counts', hiddenFunders()],
  ['added cost only', addedCostOnly()],
  ['no contribution', threeFunders({ contributions: [] })],
  ['twenty funders', twentyFunders()],
  ['the example', checkedFolder(EXAMPLE)],
];

describe.each(CASES)('with %s', (_, pack) => {
  const { appraisal, sharing, options } = whoPays(pack, { women: 33, cost: 98_765.43 });

  test('payments and what is still to be found add to the cost, to the pound', () => {
    expect(options.length).toBeGreaterThanOrEqual(4);
    for (const { funders, unfunded, cost } of options) {
      expect(cost).toBe(98_765);
      expect(funders.reduce((sum, { pays }) => sum + pays, 0) + unfunded).toBe(cost);
    }
  });

  test('every figure is that of funding-options.csv, to the pound', () => {
    const rows = readRows(fundingOptions({ appraisal, sharing, uncertainty: null }));
    for (const { rule, funders } of options) {
      for (const { funderId, pays, avoids, mark } of funders) {
        const row = rows.find(
          (each) => each.get('rule') === rule && each.get('funder_id') === funderId,
        );
        expect(Math.abs(Number(row?.get('pays_gbp')) - pays)).toBeLessThan(1);
        if (isFigure(avoids)) {
          // Figures are rounded before they are multiplied by the size of the group.
          expect(Math.abs(Number(row?.get('benefit_gbp')) - avoids)).toBeLessThan(2);
        } else expect(row?.get('benefit_gbp')).toBeNull();
        if (mark === 'pays-more') expect(row?.get('pays_more_than_it_avoids')).toBe('true');
      }
    }
  });

  test('terms add by funder and by year, on the page and in their table', () => {
    for (const option of options) {
      const terms = termsOf(appraisal, option, null);
      for (const row of [...terms.rows, terms.toBeFound, terms.cost]) {
        expect(row.years.reduce((sum, pounds) => sum + pounds, 0)).toBe(row.sum);
      }
      const paid = readRows(termsTable(terms, appraisal)).reduce(
        (sum, row) => sum + Number(row.get('pays_gbp')),
        0,
      );
      expect(paid).toBe(option.cost);
    }
  });

  test('what a setback takes adds to its whole under every rule', () => {
    for (const which of SETBACK_CASES) {
      const view = setbackView(appraisal, sharing, options, which, 1);
      view.rules.forEach((_rule, column) => {
        const cells = view.rows.flatMap(({ cells: all }) => all[column]?.worseBy ?? []);
        if (!cells.every(isFigure)) return;
        const sum = cells.reduce((total, pounds) => total + pounds, 0);
        expect(sum + (view.toBeFound[column] ?? NaN)).toBe(view.together[column]);
      });
      expect(view.sentences).toHaveLength(options.length);
    }
  });

  test('adjustments of the true-up add to nothing', () => {
    for (const option of options) {
      const rows = trueUpRows(appraisal, sharing, option, null);
      const sum = rows.reduce((total, { pounds }) => total + (isFigure(pounds) ? pounds : 0), 0);
      expect(sum).toBe(0);
      expect(rows).toHaveLength(option.funders.length);
    }
  });

  test('bars lie on the scale, and every rule has its cells', () => {
    for (const part of boardParts(ruleBoard(options, 'total'))) {
      expect(part.rules.length).toBeLessThanOrEqual(3);
      for (const { cells } of part.rows) {
        expect(cells).toHaveLength(part.rules.length);
        for (const { length, avoidsAt } of cells) {
          expect(length).toBeGreaterThanOrEqual(0);
          expect(length).toBeLessThanOrEqual(1);
          expect(avoidsAt ?? 0).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});

describe('the opening and the message of the board', () => {
  const leadOf = (pack: DataPackage, funding: FundingDepartures = {}) => {
    const { appraisal, sharing, options } = whoPays(pack, funding);
    return whoPaysLead(whoPaysLeadFacts(appraisal, sharing, options)).join(' ');
  };
  const titleOf = (pack: DataPackage, funding: FundingDepartures = {}) =>
    boardTitle(boardMessage(boardOptions(whoPays(pack, funding).options)));

  test('says without whom the cost is not covered', () => {
    expect(leadOf(threeFunders())).toContain(
      'If council takes no part, what the others avoid does not cover it.',
    );
  });

  test('says where the years counted hold only a part of the cost', () => {
    const appraisal = appraise(checkedFolder(EXAMPLE), { ...preset('prudent'), horizonYears: 1 });
    const opening = (scenario: typeof appraisal) => {
      const sharing = sharingOf(scenario);
      const options = ruleOptions(scenario, sharing, null, null);
      return whoPaysLead(whoPaysLeadFacts(scenario, sharing, options))[0];
    };
    expect(opening(appraisal)).toBe(
      'The next group of 20 women would cost £308,396 within 1 year, and more after that.',
    );
    const typed = appraise(appraisal.pack, {
      ...appraisal.departures,
      funding: { cost: 600_000 },
    });
    expect(opening(typed)).toBe('The next group of 20 women would cost £600,000.');
  });

  test('says where all together fall short', () => {
    expect(leadOf(threeFunders(), { cost: 9000 })).toContain(
      'What funders avoid, £7,000, does not cover it.',
    );
    expect(leadOf(threeFunders(), { basis: 'cashable' })).toContain(
      'The spending that funders no longer need, £4,000, does not cover it.',
    );
  });

  test('says that nothing covers the cost where nobody avoids any, or none can be shown', () => {
    const nothing = 'No funder with a figure avoids any cost, so nothing covers it.';
    expect(leadOf(addedCostOnly())).toContain(nothing);
    expect(leadOf(hiddenFunders())).toContain(nothing);
    expect(leadOf(addedCostOnly(), { basis: 'cashable' })).toContain(
      'No funder with a figure needs less spending, so nothing covers it.',
    );
  });

  test('names the one rule that asks nobody for more than it avoids, or says that there is none', () => {
    expect(titleOf(threeFunders())).toBe(
      'Of these three rules, only sharing in proportion asks no partner to pay more than it avoids',
    );
    expect(titleOf(threeFunders(), { cost: 9000 })).toBe(
      'None of the three rules raises the cost without a partner paying more than it avoids',
    );
  });

  test('claims nothing of funders without a figure', () => {
    expect(titleOf(hiddenFunders(), { cost: 0 })).toContain('no partner with a figure');
  });

  test('has no rule “as now” where nobody says what partners pay', () => {
    const { options } = whoPays(checkedFolder(ROTHERHAM_2020), { cost: 500_000 });
    expect(boardOptions(options).map(({ rule }) => rule)).toEqual(['equal', 'proportional']);
    expect(titleOf(checkedFolder(ROTHERHAM_2020), { cost: 500_000 })).toBe(
      'The one funder would avoid more than it pays',
    );
  });

  test('puts the reader’s own organisation first', () => {
    const { options } = whoPays(threeFunders(), {}, { viewAs: 'police' });
    for (const { funders } of options) expect(funders[0]?.funderId).toBe('police');
  });
});

describe('a split by hand', () => {
  const splitOf = (pack: DataPackage, funding: FundingDepartures) => {
    const { appraisal, sharing, options } = whoPays(pack, funding);
    return ownSplit(appraisal, sharing, options);
  };

  test('says what is still to be found, and lets no share pass what is left', () => {
    const split = splitOf(threeFunders(), { custom: { council: 0.7, nhs: 0.25 } });
    expect(split.status).toBe(
      'Shares must reach 100%. You have shared 95%: 5% (£225) is still to be found.',
    );
    expect(split.rows.map(({ mostPercent }) => mostPercent)).toEqual([75, 30, 5]);
    expect(split.title).toBe('Your own split leaves 5% to be found');
  });

  test('is whole with thirds of a third, which no computer adds to 1', () => {
    const third = 1 / 3;
    const split = splitOf(threeFunders(), {
      custom: { council: third, nhs: third, police: 1 - 2 * third },
    });
    expect(split.leftPercent).toBe(0);
    expect(split.title).toBe('In your own split, nhs and police pay more than they avoid');
  });

  test('starts empty, with everything to be found', () => {
    const split = splitOf(threeFunders(), {});
    expect(split).toMatchObject({ isEmpty: true, leftPercent: 100, leftPounds: 4500 });
    expect(split.rows.every(({ pays, net }) => pays === null && net === null)).toBe(true);
  });

  test('starts from another rule with shares that reach the whole', () => {
    for (const [, pack] of CASES) {
      const proportional = whoPays(pack).options.find(({ rule }) => rule === 'proportional');
      if (proportional === undefined) throw new Error('There should be such a rule.');
      const sum = Object.values(sharesOf(proportional)).reduce((total, share) => total + share, 0);
      const collected = proportional.cost - proportional.unfunded;
      expect(sum).toBeCloseTo(collected / proportional.cost, 2);
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  test('is told whether nobody could lose, in all and on money alone', () => {
    const told = (funding: FundingDepartures) =>
      splitOf(threeFunders(), funding).nobodyLoses.join(' ');
    expect(told({})).toBe(
      'There is a split in which nobody pays more than it avoids: sharing in proportion is one. It does not hold on spending not needed alone: then £4,000 of the £4,500 can be raised.',
    );
    expect(told({ cost: 3000 })).toContain(
      'That is so even if only spending not needed is counted.',
    );
    expect(told({ cost: 9000 })).toBe(
      'There is no split in which nobody pays more than it avoids: without that, £7,000 of the £9,000 can be raised, £2,000 too little.',
    );
  });
});

describe('who takes part', () => {
  const start: ScenarioDepartures = withCustomShare(
    withCustomShare(preset('prudent'), partnerId('council'), 0.5),
    partnerId('nhs'),
    0.25,
  );
  const [council, nhs, police] = ['council', 'nhs', 'police'].map(partnerId);
  if (council === undefined || nhs === undefined || police === undefined)
    throw new Error('No ids.');

  test('whoever leaves takes its share along', () => {
    expect(withFunders(start, [council, police], threeFunders()).funding).toEqual({
      funders: ['council', 'police'],
      custom: { council: 0.5 },
    });
  });

  test('all of them are no departure, and none changes nothing', () => {
    expect(withFunders(start, [council, nhs, police], threeFunders())).toEqual(start);
    expect(withFunders(start, [], threeFunders())).toBe(start);
  });

  test('a share taken away leaves no empty key behind', () => {
    const one = withCustomShare(preset('prudent'), council, 0.5);
    expect(withCustomShare(one, council, null)).toEqual(preset('prudent'));
  });
});

test('what each adds is worked out over every order for a few, over random ones for twenty', () => {
  expect(orderOfJoining(whoPays(threeFunders()).sharing)).toBe('every');
  expect(orderOfJoining(whoPays(twentyFunders()).sharing)).toBe('random');
});
