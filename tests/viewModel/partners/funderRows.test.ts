import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFigure } from '../../../src/domain/marker.ts';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { withoutTheme } from '../../../src/scenario/withoutTheme.ts';
import { funderPanels } from '../../../src/viewModel/partners/funderPanels.ts';
import { funderRows } from '../../../src/viewModel/partners/funderRows.ts';
import { paidAndAvoided } from '../../../src/viewModel/partners/paidAndAvoided.ts';
import {
  paidAvoidedMessage,
  partnersMessage,
} from '../../../src/viewModel/partners/partnersMessage.ts';
import { withoutChildrensCare } from '../../../src/viewModel/partners/withoutChildrensCare.ts';
import { funderSummary } from '../../../src/viewModel/tables/funderSummary.ts';
import type { Table } from '../../../src/viewModel/tables/table.ts';
import { partnersLead } from '../../../src/words/partners.ts';
import { paidAvoidedTitle } from '../../../src/words/paidAvoided.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDepartures.ts';
import { FUNDER_CASES, nearlyEverything, twentyFunders } from '../../fixtures/funders.ts';
import { undrawnResults } from '../../fixtures/undrawnResults.ts';

const reported = preset('reported');

function column({ columns, rows }: Table, name: string) {
  const place = columns.findIndex((found) => found.name === name);
  return rows.map((row) => row[place] ?? null);
}

describe('rows of funders', () => {
  test('agree with the table of funders, to the pound', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ pack, departures }) => {
        const appraisal = appraise(pack, departures);
        const table = funderSummary(undrawnResults(appraisal));
        const [ids, pence, paid] = ['funder_id', 'avoided_gbp', 'contribution_gbp'].map((name) =>
          column(table, name),
        );
        const rows = funderRows(appraisal, null, null);
        expect(rows).toHaveLength(table.rows.length);
        for (const row of rows) {
          const place = ids?.indexOf(row.funderId) ?? -1;
          const told = pence?.[place];
          if (isFigure(row.avoided)) {
            // In the exports a funder of several partners may be as many pence off as it has.
            const pence = 0.01 * (1 + row.bearers.length);
            expect(Math.abs(row.avoided - Number(told))).toBeLessThan(1 + pence);
          }
          if (!isFigure(row.avoided)) expect(told).toBeNull();
          if (row.pays === null) expect(paid?.[place]).toBeNull();
          else expect(Math.abs(row.pays - Number(paid?.[place]))).toBeLessThan(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('hold segments and bearers that add to what is avoided', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ pack, departures }) => {
        for (const row of funderRows(appraise(pack, departures), null, null)) {
          if (!isFigure(row.avoided)) continue;
          expect(row.segments.reduce((sum, { pounds }) => sum + pounds, 0)).toBe(row.avoided);
          if (row.bearers.length === 0) continue;
          const carried = row.bearers.reduce(
            (sum, { total }) => sum + (isFigure(total) ? total : 0),
            0,
          );
          expect(carried).toBe(row.avoided);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('put the reader’s own first, and the others in their order', () => {
    const appraisal = appraise(twentyFunders(), reported);
    const plain = funderRows(appraisal, null, null).map(({ funderId }) => funderId);
    const own = funderRows(appraisal, null, 'funder-03').map(({ funderId }) => funderId);
    expect(own[0]).toBe('funder-03');
    expect(own.slice(1)).toEqual(plain.filter((id) => id !== 'funder-03'));
  });
});

describe('without children’s care', () => {
  test('what is left is what the engine gives where it costs nobody anything', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ pack, departures }) => {
        const appraisal = appraise(pack, departures);
        const left = appraise(pack, withoutTheme(appraisal.departures, 'children', pack));
        for (const row of funderRows(appraisal, null, null)) {
          const { avoided, segments } = withoutChildrensCare(row, null);
          const funder = left.funders.find(({ funderId }) => funderId === row.funderId);
          if (!isFigure(avoided)) continue;
          // Whole pounds an event and a bearer: each may be one away from what it is exactly.
          const parts = 2 * (1 + row.segments.length) * (1 + row.bearers.length);
          expect(Math.abs(avoided - (funder?.avoided.total ?? NaN))).toBeLessThan(parts);
          expect(segments.every(({ theme }) => theme !== 'children')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('zero stands in the same place, on a larger scale that says how much larger', () => {
    const rows = funderRows(appraise(nearlyEverything(), reported), null, null);
    const [whole, without] = funderPanels(rows, null);
    const zero = (scale: { min: number; max: number } | undefined) =>
      scale === undefined ? NaN : -scale.min / (scale.max - scale.min);
    expect(zero(without?.scale)).toBeCloseTo(zero(whole?.scale), 9);
    expect(without?.timesLarger).toBe(
      Math.round((whole?.scale.max ?? NaN) / (without?.scale.max ?? NaN)),
    );
    const council = without?.bars.find(({ funderId }) => funderId === 'council');
    expect(council?.avoided).toBe(600);
    expect(council?.net).toBe(600 - 50_000);
  });

  test('is no panel of its own where there is none of it, or nothing else', () => {
    const { oneFunder } = FUNDER_CASES;
    expect(
      funderPanels(funderRows(appraise(oneFunder(), reported), null, null), null),
    ).toHaveLength(1);
  });
});

describe('in words', () => {
  const lead = (name: keyof typeof FUNDER_CASES, viewAs: string | null = null) => {
    const appraisal = appraise(FUNDER_CASES[name](), reported);
    const rows = funderRows(appraisal, null, viewAs);
    return {
      lead: partnersLead(partnersMessage(rows, appraisal, viewAs)).join(' '),
      title: paidAvoidedTitle(paidAvoidedMessage(rows, appraisal, viewAs)),
    };
  };

  test('one funder that avoids more than it pays', () => {
    expect(lead('oneFunder')).toEqual({
      lead: 'The one partner that pays avoids more than it pays.',
      title: 'Police avoids more than it pays',
    });
  });

  test('no contributions at all', () => {
    expect(lead('noContributions')).toEqual({
      lead: 'Police would avoid £12,000 over 2 years. The files do not say what partners pay.',
      title: 'All of the avoided cost falls to police; what partners pay is not known',
    });
  });

  test('added cost alone, which is help that women now get', () => {
    expect(lead('addedCostOnly')).toEqual({
      lead: 'The one partner that pays does not avoid more than it pays. GP practices would pay £500 and spend £2,400 more than before over 2 years, because women now get care they lacked.',
      title: 'No partner avoids any cost',
    });
  });

  test('the reader’s own, of which nothing can be shown', () => {
    const { lead: text, title } = lead('allHidden', 'ambulance');
    expect(text).toBe(
      'Ambulance would pay nothing. What it avoids cannot be shown; that is not zero. The one partner that pays avoids more than it pays.',
    );
    expect(title).toBe('Ambulance has no figure that can be shown; police gains most');
  });

  test('nearly everything is the council’s', () => {
    expect(lead('nearlyEverything').lead).toBe('Both partners that pay avoid more than they pay.');
    expect(lead('nearlyEverything').title).toBe(
      'Council gains most; without children’s care, it pays more than it avoids',
    );
  });
});

test('many funders are counted, and the one that loses most is named', () => {
  const appraisal = appraise(twentyFunders(), reported);
  const rows = funderRows(appraisal, null, null);
  expect(partnersLead(partnersMessage(rows, appraisal, null)).join(' ')).toBe(
    '17 of the 20 partners that pay avoid more than they pay. Care and safety partnership 01 would pay £1,000 and avoid £80 over 2 years.',
  );
});

test('the table of the chart holds what a page shows of each funder, event and bearer', () => {
  const table = paidAndAvoided(appraise(nearlyEverything(), reported), null);
  const told = ['name', 'contribution_gbp', 'avoided_gbp', 'net_gbp'].map((name) =>
    column(table, name),
  );
  expect(told[0]?.map((_, row) => told.map((cells) => cells[row]))).toEqual([
    ['Council', 50_000, 2_400_600, 2_350_600],
    ['Removals', null, 2_400_000, null],
    ['Call-outs', null, 600, null],
    ['Children’s services', null, 2_400_600, null],
    ['Police', 1000, 6000, 5000],
    ['Call-outs', null, 6000, null],
  ]);
  const without = column(table, 'avoided_without_childrens_care_gbp');
  expect(without.filter((cell) => cell !== null)).toEqual([600, 6000]);
});
