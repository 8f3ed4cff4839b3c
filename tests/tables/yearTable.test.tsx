import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { YearTable } from '../../src/tables/YearTable.tsx';
import { year } from '../fixtures/aPackage.ts';

/** Invented: a year that costs £500 and avoids £200, and one without a payment. */
const rows = [
  {
    year: year('2018-19'),
    label: '2018 to 2019',
    avoided: 200,
    cost: 500,
    net: -300,
    runningTotal: -300,
  },
  { year: year('2019-20'), label: '2019 to 2020', avoided: 0, cost: 0, net: 0, runningTotal: -300 },
];
const explaining = { open: null, onExplain: () => undefined };

async function cellsOf(hidden: 'c' | null) {
  const screen = await render(<YearTable {...{ rows, hidden, explaining }} about="Example" />);
  const lines = [...screen.container.querySelectorAll('tbody tr, tfoot tr')];
  return {
    texts: lines.map((line) => [...line.querySelectorAll('td')].map((cell) => cell.textContent)),
    buttons: [...screen.container.querySelectorAll('.explained-figure')].map(
      (button) => button.textContent,
    ),
  };
}

test('what is paid and what is avoided open their chains; a year without a payment has none', async () => {
  const { texts, buttons } = await cellsOf(null);
  expect(texts[1]).toEqual(['£0', '£0', '£0', '−£300']);
  expect(buttons).toEqual(['£500', '£200', '£0', '£500', '£200', '−£300']);
});

test('what cannot be shown is never £0, and opens nothing', async () => {
  const { texts, buttons } = await cellsOf('c');
  expect(texts).toEqual([
    ['£500', '[c]', '[c]', '[c]'],
    ['£0', '[c]', '[c]', '[c]'],
    ['£500', '[c]', '[c]', ''],
  ]);
  expect(buttons).toEqual(['£500', '£500']);
});
