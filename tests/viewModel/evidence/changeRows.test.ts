import { describe, expect, test } from 'vitest';
import { isFigure } from '../../../src/domain/marker.ts';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { changeRows } from '../../../src/viewModel/evidence/changeRows.ts';
import { changesByChance, changesMessage } from '../../../src/viewModel/evidence/changePanels.ts';
import { lastingRows } from '../../../src/viewModel/evidence/lastingRows.ts';
import { eventsTable } from '../../../src/viewModel/tables/eventsTable.ts';
import { roundAppraisal } from '../../../src/viewModel/roundedAppraisal.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020, SMALL } from '../../fixtures/checkedFolder.ts';
import { readRows } from '../tables/readRows.ts';

describe.each([EXAMPLE, SMALL])('what was counted before and after: %s', (folder) => {
  const appraisal = appraise(checkedFolder(folder), preset('prudent'));
  const rounded = roundAppraisal(appraisal, 'pound');
  const rows = changeRows(appraisal, rounded);

  test('every counted event has a row, and no modelled one', () => {
    const counted = appraisal.events.filter(({ kind }) => kind !== 'modelled');
    expect(rows.map(({ eventId }) => eventId).toSorted()).toEqual(
      counted.map(({ eventId }) => eventId).toSorted(),
    );
  });

  test('the rates are those of the events, over the woman-years of after', () => {
    for (const row of rows) {
      const event = appraisal.events.find(({ eventId }) => eventId === row.eventId);
      if (event?.kind !== 'counted') {
        expect(isFigure(row.before)).toBe(false);
        continue;
      }
      expect(row.before).toBe(event.expected / event.after.womanYears);
      expect(row.after).toBe(event.after.events / event.after.womanYears);
      expect(row.fewer).toBe(event.netAvoided);
    }
  });

  test('their money and that of modelled events add up to the programme’s', () => {
    const modelled = appraisal.events.flatMap((event) =>
      event.kind === 'modelled' ? [event.eventId] : [],
    );
    const ofModelled = rounded.partners
      .flatMap(({ events }) => events)
      .filter(({ eventId }) => modelled.includes(eventId))
      .reduce((sum, { total }) => sum + total, 0);
    const ofRows = rows.reduce((sum, { avoided }) => sum + (isFigure(avoided) ? avoided : 0), 0);
    expect(ofRows + ofModelled).toBe(rounded.programme.total);
  });

  test('chance alone could explain a change where the limits of its rate ratio hold 1', () => {
    const ratios = new Map(
      readRows(eventsTable(appraisal)).map((row) => [row.get('event_id'), row]),
    );
    for (const { eventId, after, couldBeChance } of rows) {
      if (!isFigure(after)) {
        expect(couldBeChance).toBe(false);
        continue;
      }
      const [low, high] = ['rate_ratio_low', 'rate_ratio_high'].map((name) =>
        Number(ratios.get(eventId)?.get(name)),
      ) as [number, number];
      expect(couldBeChance, eventId).toBe(low <= 1 && high >= 1);
    }
  });

  test('only an event that is better now holds after the programme', () => {
    for (const row of lastingRows(appraisal)) {
      const better = appraisal.pack.events.find(({ id }) => id === row.eventId)?.better;
      expect(row.holds).toBe(
        better === 'more' ? row.afterwards > row.expected : row.afterwards < row.expected,
      );
    }
  });
});

test('the 2020 case counted nothing before and after, and says nothing of it', () => {
  const appraisal = appraise(checkedFolder(ROTHERHAM_2020), preset('reported'));
  const rows = changeRows(appraisal, roundAppraisal(appraisal, 'pound'));
  expect(rows).toEqual([]);
  expect(changesMessage(rows)).toEqual({ crises: 0, crisesFewer: 0, help: 0, helpMore: 0 });
  expect(lastingRows(appraisal)).toEqual([]);
});

test('the example: how many of the changes could be chance, hidden ones left out', () => {
  const appraisal = appraise(checkedFolder(EXAMPLE), preset('prudent'));
  const rows = changeRows(appraisal, roundAppraisal(appraisal, 'pound'));
  const { shown, chance } = changesByChance(rows);
  expect(shown).toBe(rows.filter(({ after }) => isFigure(after)).length);
  expect(shown).toBeLessThan(rows.length);
  expect(chance).toBeGreaterThan(0);
  expect(chance).toBeLessThan(shown);
});
