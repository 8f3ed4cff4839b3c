import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { KeptTogether } from '../../src/ui/KeptTogether.tsx';
import '../../src/ui/base.css';

/** The parts of a sentence that no line may end in; the sentence itself stays as it is, letter by letter. */
async function together(text: string): Promise<readonly string[]> {
  const { container } = await render(<KeptTogether text={text} />);
  expect(container.textContent).toBe(text);
  return [...container.querySelectorAll('span')].map((part) => {
    expect(getComputedStyle(part).whiteSpace).toBe('nowrap');
    return part.textContent;
  });
}

test('no line ends between a sign and its amount', async () => {
  expect(await together('avoid £5 (−£3,100 to £9)')).toEqual(['−£3,100']);
  expect(await together('+£3 to +£0.9 million.')).toEqual(['+£3', '+£0.9']);
  expect(await together('A − B')).toEqual([]);
});

test('no line ends between a number and what it counts', async () => {
  expect(await together('Range (19 in 20)')).toEqual(['(19 in 20)']);
  expect(await together('20 women, 7 years, 25 rows, 9 fewer (6 to 13), 4 KB')).toEqual([
    '20 women',
    '7 years',
    '9 fewer',
    '(6 to 13)',
    '4 KB',
  ]);
  expect(await together('after month 27, in 2020, to the nearest 5.')).toEqual([
    'month 27',
    'nearest 5',
  ]);
  expect(await together('each woman: 6.0 → 2.8 a year')).toEqual(['6.0 → 2.8']);
});

test('no line ends inside what is measured, or counted of a whole', async () => {
  expect(await together('10 minutes, 3 hours, 3 times, 0 to 40 per cent, 1 in 100')).toEqual([
    '10 minutes',
    '3 hours',
    '3 times',
    '40 per cent',
    '1 in 100',
  ]);
  expect(await together('a home: 10 → 15 of 20, to the nearest 5')).toEqual([
    '10 → 15 of 20',
    'nearest 5',
  ]);
  expect(await together('the price level of 2024-25')).toEqual(['2024-25']);
});

test('no line ends inside a formula or a short range in brackets', async () => {
  expect(await together('Net value (A − B, not discounted)')).toEqual(['(A − B']);
  expect(await together('Ratio (A ÷ B), or ((A + C) ÷ B)')).toEqual(['(A ÷ B)', '((A + C) ÷ B)']);
  expect(await together('£374,545 (£12,000 to £883,000, 19 in 20)')).toEqual([
    '(£12,000 to £883,000',
    '19 in 20)',
  ]);
  expect(await together('£83 (£42 to £453)')).toEqual(['(£42 to £453)']);
  expect(await together('(£1,200,300 to £3,400,500)')).toEqual([]);
});

test('a sentence without any of it is one text', async () => {
  expect(await together('What we do not know')).toEqual([]);
});
