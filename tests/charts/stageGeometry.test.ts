import { describe, expect, test } from 'vitest';
import { LABEL_GAP, stageGeometry } from '../../src/charts/stageRates/stageGeometry.ts';
import type { StageRateRow } from '../../src/viewModel/stageRates/stageRateRows.ts';
import type { StageRates } from '../../src/viewModel/stageRates/stageRates.ts';
import { eventId } from '../fixtures/aPackage.ts';

const ROW: StageRateRow = {
  from: -6,
  to: 0,
  phase: 'before',
  use: 'baseline',
  events: 65,
  womanYears: 10,
  rate: 6.5,
  interval: null,
  status: '',
};

const RATES: StageRates = {
  eventId: eventId('police'),
  event: 'Police call-outs',
  unit: 'call-out',
  theme: 'police',
  better: 'fewer',
  basis: 'counted',
  women: 20,
  roundTo: 5,
  rows: [
    { ...ROW, from: -12, to: -6 },
    ROW,
    { ...ROW, from: 0, to: 6, phase: 'programme', use: 'window' },
    { ...ROW, from: 6, to: 12, phase: 'programme', use: 'window' },
  ],
  expected: null,
  after: 6.5,
  couldBeChance: false,
  scale: { min: 0, max: 10, ticks: [0, 5, 10] },
  decimals: 1,
};

const inRoom = (width: number, rates: StageRates = RATES) =>
  stageGeometry({ width, layout: 'wide', letters: 1 }, rates);

describe('time in a chart of rates', () => {
  test('runs across where words keep apart, and down where they would not', () => {
    expect(inRoom(1104).time).toBe('across');
    expect(inRoom(480).time).toBe('down');
  });

  test('runs down where a stage has no room for the words under it, though its rate has', () => {
    const counted = (events: number) => ({
      ...RATES,
      rows: RATES.rows.map((row) => ({ ...row, events })),
    });
    expect(inRoom(560, counted(65)).time).toBe('across');
    expect(inRoom(560, counted(1_234_567_890_123)).time).toBe('down');
  });

  test('runs down before a rate reaches over the border of its stage', () => {
    for (let width = 1104; width > 300; width -= 8) {
      const { time, stages } = inRoom(width);
      if (time === 'down') continue;
      const before = stages.at(1);
      expect((before?.at ?? 0) + LABEL_GAP + 3 * 8).toBeLessThanOrEqual(before?.to ?? 0);
    }
  });

  test('runs down where a rate has more words than its stage has room', () => {
    const atMost = RATES.rows.map((row) => ({ ...row, status: 'at_most' as const }));
    expect(inRoom(560).time).toBe('across');
    expect(inRoom(560, { ...RATES, rows: atMost }).time).toBe('down');
  });
});
