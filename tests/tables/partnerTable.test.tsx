import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Figure } from '../../src/domain/marker.ts';
import { PartnerTable } from '../../src/tables/PartnerTable.tsx';
import type { PartnerRow } from '../../src/viewModel/summary/partnerRows.ts';
import { eventId, partnerId } from '../fixtures/aPackage.ts';

/** Invented: a partner with one event of its own. */
function aRow(name: string, total: Figure): PartnerRow {
  const figures = { total, cashable: 0, capacity: total };
  const event = { eventId: eventId('callout'), event: `${name}’s event`, theme: 'police' } as const;
  return {
    ...figures,
    partnerId: partnerId(name),
    partner: name,
    shortName: name,
    range: null,
    status: 'whole',
    events: [{ ...figures, ...event }],
  };
}

test('sorts partners with their events, those without a figure last, the total in its place', async () => {
  const screen = await render(
    <PartnerTable
      rows={[aRow('Police', 20), aRow('Ambulance', 'c'), aRow('Courts', -5), aRow('Housing', 70)]}
      total={{ total: 85, cashable: 0, capacity: 85 }}
      totalRange={null}
      ranges="none"
      about="Example"
      explaining={{ open: null, onExplain: () => undefined }}
    />,
  );
  const names = () =>
    [...screen.container.querySelectorAll('tr')].slice(1).map((row) => row.cells[0]?.textContent);
  const header = screen.getByRole('columnheader', { name: 'Avoided cost' });
  const asGiven = names();
  await expect.element(header).not.toHaveAttribute('aria-sort');

  const press = () => screen.getByRole('button', { name: 'Avoided cost' }).click();
  await press();
  await expect.element(header).toHaveAttribute('aria-sort', 'descending');
  expect(names()).toEqual([
    ...['Housing', 'Housing’s event', 'Police', 'Police’s event', 'Courts', 'Courts’s event'],
    ...['Ambulance', 'Ambulance’s event', 'All shown'],
  ]);
  await press();
  await expect.element(header).toHaveAttribute('aria-sort', 'ascending');
  expect(names()).toEqual([
    ...['Courts', 'Courts’s event', 'Police', 'Police’s event', 'Housing', 'Housing’s event'],
    ...['Ambulance', 'Ambulance’s event', 'All shown'],
  ]);
  await press();
  await expect.element(header).not.toHaveAttribute('aria-sort');
  expect(names()).toEqual(asGiven);
});
