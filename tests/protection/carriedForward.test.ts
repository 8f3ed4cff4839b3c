import { describe, expect, test } from 'vitest';
import type { StageCell } from '../../src/domain/stageTable.ts';
import { carryForward } from '../../src/protection/earlierRelease.ts';
import { climbDown } from '../../src/protection/granularityLadder.ts';
import { secretGroup, type SecretGroup } from '../../src/protection/secretGroup.ts';
import { aCell, cohortId, eventId } from '../fixtures/aPackage.ts';

const rules = { minWomen: 5, maxShare: 0.5, roundTo: 5 };
const programme = { programmeMonths: 18 };
type Span = readonly [from: number, to: number];

/** Counts by stage, each event another woman's. */
function aGroup(...stages: readonly (readonly [span: Span, events: number])[]): SecretGroup {
  const cells = stages.map(([span, events]) =>
    aCell('first', 'callout', span, {
      events,
      womenWithEvent: events,
      largestShare: events === 0 ? 0 : 1 / events,
    }),
  );
  const group = secretGroup(
    { stageTable: { protection: 'analyst-only', cells }, coarser: [], spreads: [] },
    { cohortId: cohortId('first'), eventId: eventId('callout') },
    programme,
  );
  if (group === null) throw new Error('There are counts.');
  return group;
}

function aRow(span: Span, events: StageCell['events'], over: Partial<StageCell> = {}): StageCell {
  return aCell('first', 'callout', span, { events, status: 'rounded', ...over });
}

const carry = (earlier: readonly StageCell[], group: SecretGroup) =>
  carryForward(earlier, group, rules, programme);

describe('M29: what an earlier release had', () => {
  const before = aRow([-12, 0], 10);

  test.each([
    ['stages', [aRow([0, 6], 10), aRow([6, 18], 10), aRow([18, 27], 10)]],
    ['stages', [aRow([0, 6], 10), aRow([6, 9], 10)]],
    ['programme', [aRow([0, 18], 20), aRow([18, 27], 10)]],
    ['window', [aRow([0, 27], 30)]],
    ['at_most', [aRow([0, 27], 5, { status: 'at_most' })]],
  ] as const)('keeps its granularity: %s', (rung, window) => {
    const group = aGroup([[-12, 0], 10], [[0, 6], 10], [[6, 18], 10], [[18, 27], 10]);
    const few = aGroup([[-12, 0], 10], [[0, 6], 1], [[6, 18], 1], [[18, 27], 0]);
    const rows = [before, ...window];
    expect(carry(rows, rung === 'at_most' ? few : group)).toEqual({
      rung,
      rows,
      carried: rows,
    });
  });

  test('a row that moved is shown anew, and only those that stood are carried', () => {
    const group = aGroup([[-12, 0], 10], [[0, 18], 20]);
    const moved = aRow([0, 18], 10, { womanYears: 7 });
    const now = aRow([0, 18], 20);
    expect(carry([before, moved], group)).toEqual({
      rung: 'programme',
      rows: [before, now],
      carried: [before],
    });
  });

  test('a row stands whose months are not available any more', () => {
    const group = aGroup([[-12, 0], 10]);
    const rows = [before, aRow([0, 18], 40)];
    expect(carry(rows, group)).toMatchObject({ rows, carried: rows });
  });

  test('where a moved count may not be shown, every row is hidden, and none is carried', () => {
    // Three events among three women, where ten were shown.
    const group = aGroup([[-12, -6], 10], [[-6, 0], 0], [[0, 6], 2], [[6, 18], 1]);
    const rows = [aRow([-12, 0], 10), aRow([0, 18], 15, { womanYears: 1 }), aRow([18, 27], 10)];
    const hidden = { events: 'c', status: '', womenWithEvent: null, largestShare: null };
    expect(carry(rows, group)).toEqual({
      rung: 'confidential',
      rows: [
        { ...aRow([-12, 0], 'c'), ...hidden },
        // Woman-years are those of now where they are known.
        { ...aRow([0, 18], 'c'), ...hidden, womanYears: 30 },
        { ...aRow([18, 27], 'c'), ...hidden },
      ],
      carried: [],
    });
  });

  test('what it had hidden stays as it was', () => {
    const rows = [aRow([-12, 0], 'c', { status: '' }), aRow([0, 18], 'c', { status: '' })];
    expect(carry(rows, aGroup([[-12, 0], 50], [[0, 18], 50]))).toEqual({
      rung: 'confidential',
      rows,
      carried: rows,
    });
  });

  test('an "at most" that was outgrown is shown from two roundings on', () => {
    const few = aRow([0, 18], 5, { status: 'at_most' });
    const shownAt = (events: number) =>
      carry([before, few], aGroup([[-12, 0], 10], [[0, 18], events])).rows[1]?.events;
    expect([5, 6, 7, 8].map(shownAt)).toEqual([5, 'c', 'c', 10]);
  });

  test('counts over its months are gathered from the stages within them', () => {
    const group = aGroup([[-12, -9], 9], [[-9, -6], 9], [[-6, 0], 9], [[0, 18], 0]);
    const [row] = carry([aRow([-12, -6], 5), aRow([-6, 0], 10)], group).rows;
    expect(row).toMatchObject({ from: -12, to: -6, events: 20, womanYears: 10 });
  });
});

describe('M26: a group whose window is not whole', () => {
  test('shows its stages, or where these are not safe its before alone', () => {
    const gap = (last: number) => aGroup([[-12, 0], 10], [[0, 6], 10], [[9, 18], last]);
    expect(climbDown(gap(10), rules)).toMatchObject({
      rung: 'stages',
      rows: [{ from: -12 }, { from: 0 }, { from: 9 }],
    });
    const { rung, rows } = climbDown(gap(2), rules);
    expect([rung, rows.map(({ from }) => from)]).toEqual(['programme', [-12]]);
    const after = climbDown(aGroup([[-12, 0], 10], [[0, 18], 2], [[21, 27], 10]), rules);
    expect(after.rows.map(({ from }) => from)).toEqual([-12]);
  });
});
