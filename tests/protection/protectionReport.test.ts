import { describe, expect, test } from 'vitest';
import { protectionReport } from '../../src/protection/protectionReport.ts';
import type { Rung } from '../../src/protection/granularityLadder.ts';
import type { ProtectedGroup } from '../../src/protection/stageTable.ts';
import type { AllCohorts, CohortId } from '../../src/domain/identifiers.ts';
import type { Figure } from '../../src/domain/marker.ts';
import { aCell, aCohort, anEvent, eventId } from '../fixtures/aPackage.ts';

type Span = readonly [from: number, to: number];

/** One event in one group: what was counted, stage by stage, and the rows that are published of it. */
function aGroup(
  [cohort, event, rung]: readonly [cohort: string, event: string, rung: Rung],
  counted: readonly (readonly [span: Span, events: number])[],
  published: readonly (readonly [span: Span, events: Figure])[],
): ProtectedGroup {
  const cohortId = cohort as CohortId | AllCohorts;
  return {
    cohortId,
    rung,
    group: {
      cohortId,
      eventId: eventId(event),
      stages: counted.map(([[from, to], events]) => ({
        ...{ from, to, events },
        ...{ womanYears: 10, women: 5, largest: 1 },
      })),
      gathered: { before: null, programme: null, after: null, window: null },
    },
    rows: published.map(([span, events]) => aCell(cohort, event, span, { events })),
    carried: [],
  };
}

const BEFORE = [-12, 0] as const;
const WINDOW = [0, 18] as const;
const events = [anEvent('callout'), anEvent('visit'), anEvent('removal')];

const callouts = aGroup(
  ['first', 'callout', 'at_most'],
  [
    [[-12, -6], 7],
    [[-6, 0], 9],
    [[0, 6], 1],
    [[6, 18], 2],
  ],
  [
    [BEFORE, 15],
    [WINDOW, 5],
  ],
);
const hiddenVisits = aGroup(
  ['first', 'visit', 'confidential'],
  [
    [BEFORE, 3],
    [WINDOW, 4],
  ],
  [
    [BEFORE, 'c'],
    [WINDOW, 'c'],
  ],
);

describe('the report of what protection hides, for the analyst', () => {
  test('sets what is shown before and after the start beside what was counted there', () => {
    expect(protectionReport(events, [callouts], []).groups).toEqual([
      {
        cohortId: 'first',
        eventId: 'callout',
        rung: 'at_most',
        before: { true: 16, shown: 15 },
        after: { true: 3, shown: 5 },
      },
    ]);
  });

  test('a side has no figure where any of its rows is hidden', () => {
    const half = aGroup(
      ['first', 'callout', 'stages'],
      [
        [[-12, -6], 7],
        [[-6, 0], 3],
        [WINDOW, 11],
      ],
      [
        [[-12, -6], 5],
        [[-6, 0], 'c'],
        [WINDOW, 10],
      ],
    );
    const report = protectionReport(events, [half], []);
    expect(report.groups[0]).toMatchObject({
      before: { true: 10, shown: null },
      after: { true: 11, shown: 10 },
    });
    expect(report).toMatchObject({ trueEvents: 21, eventsBehindFigures: 11, shownEvents: 10 });
  });

  test('adds up what was counted, what of it stands behind a figure, and what the figures come to', () => {
    expect(protectionReport(events, [callouts, hiddenVisits], [])).toMatchObject({
      trueEvents: 26,
      eventsBehindFigures: 19,
      shownEvents: 20,
    });
  });

  test('names events that were counted and are shown nowhere; one that nobody counted is none of them', () => {
    const inAnother = aGroup(['second', 'visit', 'window'], [[WINDOW, 20]], [[WINDOW, 20]]);
    expect(protectionReport(events, [callouts, hiddenVisits], []).hiddenEvents).toEqual(['visit']);
    expect(protectionReport(events, [hiddenVisits, inAnother], []).hiddenEvents).toEqual([]);
    expect(protectionReport(events, [], []).hiddenEvents).toEqual([]);
  });

  test('all cohorts together count once: not where single cohorts stand beside them', () => {
    const together = aGroup(['*', 'visit', 'confidential'], [[WINDOW, 4]], [[WINDOW, 'c']]);
    const alone = aGroup(['*', 'visit', 'window'], [[WINDOW, 9]], [[WINDOW, 10]]);
    expect(protectionReport(events, [together, hiddenVisits], []).trueEvents).toBe(7);
    expect(protectionReport(events, [callouts, alone], []).trueEvents).toBe(28);
  });

  test('names the cohorts that are left out', () => {
    const { unpublishedCohorts } = protectionReport(events, [], [aCohort('open'), aCohort('few')]);
    expect(unpublishedCohorts).toEqual(['open', 'few']);
  });
});
