import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/marker.ts';
import { partnerPanels } from '../../../src/viewModel/summary/partnerPanels.ts';
import type { PartnerRow } from '../../../src/viewModel/summary/partnerRows.ts';
import { eventId, partnerId } from '../../fixtures/aPackage.ts';

/** A partner with one event for each amount: what is below zero is help that women now get. */
function aRow(id: string, ...amounts: readonly Figure[]): PartnerRow {
  const all = amounts.map((total, index) => ({
    eventId: eventId(`${id}_${String(index)}`),
    event: `Event ${String(index)}`,
    theme: typeof total === 'number' && total < 0 ? ('help' as const) : ('police' as const),
    total,
    cashable: total,
    capacity: typeof total === 'number' ? 0 : total,
  }));
  const hidden = amounts.find((amount) => typeof amount !== 'number');
  const total = hidden ?? amounts.reduce<number>((sum, part) => sum + Number(part), 0);
  return {
    partnerId: partnerId(id),
    partner: id,
    shortName: id,
    range: null,
    status: hidden === 'c' ? 'c' : 'whole',
    total,
    cashable: total,
    capacity: hidden ?? 0,
    events: all,
  };
}

describe('one bar that dwarfs the rest', () => {
  const rows = [
    aRow('council', 1000),
    aRow('police', 200),
    aRow('gp', 30, -130),
    aRow('ambulance', 'c'),
  ];
  const [everyone, others] = partnerPanels(rows, 'total');

  test('makes two panels: everyone with the rest as one bar, then the rest enlarged', () => {
    expect(everyone?.bars.map(({ id, figure }) => [id, figure])).toEqual([
      ['council', 1000],
      ['all-others', 100],
    ]);
    expect(others?.bars.map(({ id }) => id)).toEqual(['police', 'gp', 'ambulance']);
  });

  test('says how many times larger the second scale is', () => {
    const width = (panel: typeof everyone) => (panel?.scale.max ?? 0) - (panel?.scale.min ?? 0);
    expect(others?.timesLarger).toBe(Math.round(width(everyone) / width(others)));
    expect(everyone?.timesLarger).toBeNull();
  });

  test('has zero in the same place in both', () => {
    const place = ({ min, max }: { min: number; max: number }) => -min / (max - min);
    expect(place(everyone?.scale ?? { min: 0, max: 0 })).toBeCloseTo(
      place(others?.scale ?? { min: 0, max: 0 }),
    );
  });
});

test('bars of like length stand in one panel', () => {
  const panels = partnerPanels(
    [aRow('council', 400), aRow('police', 100), aRow('gp', 50)],
    'total',
  );
  expect(panels).toHaveLength(1);
});

test('a bar four times the next is not yet more than four times', () => {
  const panels = partnerPanels(
    [aRow('council', 401), aRow('police', 100), aRow('gp', 50)],
    'total',
  );
  expect(panels).toHaveLength(2);
});

test('a hidden figure has no segment and keeps its marker; zero has no segment and is zero', () => {
  const [panel] = partnerPanels([aRow('police', 0), aRow('ambulance', 'c')], 'total');
  expect(panel?.bars.map(({ label, segments }) => [label, segments.length])).toEqual([
    ['£0', 0],
    ['[c]', 0],
  ]);
});

test('segments add to what is left after added cost', () => {
  const [panel] = partnerPanels([aRow('gp', 30, -130)], 'total');
  expect(panel?.bars[0]).toMatchObject({ figure: -100, label: '−£100' });
  expect(panel?.bars[0]?.segments.map(({ pounds }) => pounds)).toEqual([30, -130]);
});
