import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DownloadButton } from '../../src/app/takeAway/DownloadButton.tsx';
import { appraise } from '../../src/model/appraise.ts';
import { preset } from '../../src/scenario/departures.ts';
import type { Table } from '../../src/viewModel/tables/table.ts';
import { aPackage } from '../fixtures/aPackage.ts';

const save = vi.hoisted(() => vi.fn<(bytes: Uint8Array, name: string, type: string) => void>());
vi.mock('../../src/app/saveFile.ts', () => ({ saveFile: save }));

const appraisal = appraise(aPackage({}), preset('prudent'));
const tableOf = (partner: string): Table => ({
  name: 'partner-summary',
  columns: [{ name: 'partner', kind: 'text' }],
  rows: [[partner]],
});

test('a table in ASCII is offered once', async () => {
  const screen = await render(
    <DownloadButton table={tableOf('Police')} appraisal={appraisal} labelled="named" />,
  );
  await expect.element(screen.getByRole('button')).toHaveTextContent('as CSV (1 row,');
});

test('a table with other letters is offered for Excel too, by a name of its own', async () => {
  const screen = await render(
    <DownloadButton table={tableOf('Tŷ Hafan')} appraisal={appraisal} labelled="beside-name" />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Partners: Download as CSV (1 row' }));
  await userEvent.click(
    screen.getByRole('button', { name: 'Partners: Download as CSV for Excel' }),
  );
  await expect.poll(() => save.mock.calls.length).toBe(2);
  const [plain, forExcel] = save.mock.calls;
  expect(plain?.[1]).toBe('partner-summary_illustrative_prudent.csv');
  expect(forExcel?.[1]).toBe('partner-summary_illustrative_prudent_excel.csv');
  expect([...(forExcel?.[0] ?? [])]).toEqual([0xef, 0xbb, 0xbf, ...(plain?.[0] ?? [])]);
});
