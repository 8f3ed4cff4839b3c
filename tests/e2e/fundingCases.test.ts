import type { Page } from '@playwright/test';
import { FUNDER_CASES } from '../fixtures/funders.ts';
import { overlappingTexts, scrolledSideways } from './crowding.ts';
import { goTo } from './everyPlace.ts';
import { HOSTED, hostCase } from './hostedCase.ts';
import { expect, test } from './site.ts';

interface Case {
  readonly name: keyof typeof FUNDER_CASES;
  /** The funder that makes it hard. */
  readonly funder: string;
  /** What each place has to say. */
  readonly says: Readonly<Record<'partners' | 'one' | 'who-pays', readonly string[]>>;
}

const CASES: readonly Case[] = [
  {
    name: 'noContributions',
    funder: 'police',
    says: {
      partners: ['The files do not say what partners pay.', 'what it pays is not available'],
      one: ['The files do not say what it pays.', 'nobody can say what would change'],
      'who-pays': ['sharing “as now” cannot be shown'],
    },
  },
  {
    name: 'addedCostOnly',
    funder: 'gps',
    says: {
      partners: ['spend £2,713 more than before', 'spends £2,713 more'],
      one: [
        'spend about £2,713 more than before',
        'All partners together spend £2,713 more than before, so the cost of £1,000 is not covered either way.',
        'Nothing that it avoids could cover what it pays',
      ],
      'who-pays': ['No funder with a figure avoids any cost, so nothing covers it.'],
    },
  },
  {
    name: 'allHidden',
    funder: 'ambulance',
    says: {
      partners: ['too few women to show safely', 'pays nothing (£0)', '[c]'],
      one: ['What it avoids: too few women to show safely; this is not zero.'],
      'who-pays': ['Avoids [c]', 'No figure for what it avoids', 'Funders without a figure'],
    },
  },
  {
    name: 'nearlyEverything',
    funder: 'council',
    says: {
      partners: ['Without children’s care · scale', 'avoids £2,006,008', 'avoids £501'],
      one: ['1 fewer removal', 'Without what this partner itself avoids, £5,014 is left'],
      'who-pays': ['off the scale: Council'],
    },
  },
  {
    name: 'twentyFunders',
    funder: 'funder-01',
    says: {
      partners: ['17 of the 20 partners that pay avoid more than they pay.'],
      one: ['Care and safety partnership 01 would pay £1,000'],
      'who-pays': ['off the scale: eight funders', 'The same from each of 20'],
    },
  },
];

/** In CSS pixels: 320 is also what 1280 are at 400% zoom; 680 is what an A4 sheet holds between its margins. */
const WIDTHS = { screen: [320, 1280], paper: 680 } as const;

for (const { name, funder, says } of CASES) {
  test(`${name}: Partners, one partner and Who pays read well, narrow, wide and on paper`, async ({
    page,
  }) => {
    await hostCase(page, FUNDER_CASES[name]());
    for (const [place, path] of [
      ['partners', '/partners'],
      ['one', `/partners/${funder}`],
      ['who-pays', '/who-pays'],
    ] as const) {
      for (const width of WIDTHS.screen) {
        await page.setViewportSize({ width, height: 900 });
        await goTo(page, path, HOSTED);
        await expectReadable(page, `${place}, ${String(width)} wide`);
      }
      const main = page.getByRole('main');
      for (const words of says[place]) await expect.soft(main).toContainText(words);
      // What is hidden or spends more is never told as nothing avoided.
      await expect.soft(main).not.toContainText(/avoids? £0\b/);
      await page.setViewportSize({ width: WIDTHS.paper, height: 960 });
      await page.emulateMedia({ media: 'print' });
      await expectReadable(page, `${place}, on paper`);
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

async function expectReadable(page: Page, where: string): Promise<void> {
  await expect
    .configure({ soft: true })
    .poll(() => scrolledSideways(page), `${where}: scrolled sideways`)
    .toEqual([]);
  expect.soft(await overlappingTexts(page), `${where}: over each other`).toEqual([]);
}

test('figures of a funder that is hidden, and of one that is not, are reached and opened by keyboard', async ({
  page,
}) => {
  await hostCase(page, FUNDER_CASES.allHidden());
  await goTo(page, '/who-pays', HOSTED);
  const board = page.getByRole('table', { name: /^What each funder would pay/ });
  const hidden = board.getByRole('row', { name: /^Ambulance/ }).first();
  await expect(hidden.getByRole('button')).toHaveCount(1);
  const figure = board
    .getByRole('row', { name: /^Police/ })
    .first()
    .getByRole('button')
    .nth(1);
  await figure.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('Police, the next group');
  await panel.getByRole('button', { name: /how it is made$/ }).press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('How £10,028 is made');
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();
});

for (const funder of ['council', 'nhs_commissioner', 'police']) {
  test(`the first sheet of ${funder} holds the message, the chart and every sum`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: WIDTHS.paper, height: 960 });
    await goTo(page, `/partners/${funder}`, '');
    await page.emulateMedia({ media: 'print' });
    // 297 mm less two margins of 15 mm, at 96 pixels an inch.
    const sheet = ((297 - 2 * 15) * 96) / 25.4;
    const sums = page.getByRole('region', { name: 'Hours beside pounds' }).getByRole('table');
    await expect
      .poll(async () => {
        const box = await sums.boundingBox();
        return (box?.y ?? Infinity) + (box?.height ?? 0);
      })
      .toBeLessThan(sheet);
    const costs = page.getByRole('table', { name: /^Unit costs/ });
    await expect(costs).toBeVisible();
    const [first, then] = await Promise.all([sums.boundingBox(), costs.boundingBox()]);
    expect(then?.y ?? 0).toBeGreaterThan(first?.y ?? Infinity);
  });
}
