import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { everyPlace, goTo } from './everyPlace.ts';
import { poundsIn, reportOf, rowsOf, type Report } from './report.ts';
import { expect, test } from './site.ts';
import { yearFigures } from './yearFigures.ts';

const CASES = [
  ['example', 'prudent'],
  ['rotherham-2020', 'reported'],
] as const;

for (const [name, preset] of CASES) {
  test(`${name}, ${preset}: every page, table and export says what the engine says, to the penny`, async ({
    page,
  }, testInfo) => {
    const report = reportOf(name, preset, testInfo.outputPath('report'));
    const expected = new Map([...pounds(report), ...poundsByYear(name, report)]);
    const search = `?package=${name}&preset=${preset}`;
    const explained = new Set<string>();
    const exported = new Set<string>();
    for (const place of await everyPlace(page, search)) {
      await goTo(page, place, search);
      for (const button of await page.locator('main button.explained-figure').all()) {
        await test.step(`${place} ${(await button.textContent()) ?? ''}`, async () => {
          explained.add(await checkFigure(page, button, expected));
        });
      }
      for (const button of await page.locator('main').getByRole('button', { name: /CSV/ }).all()) {
        const { table, bytes } = await taken(page, button);
        if (!report.names.includes(table)) continue;
        if (bytes.equals(report.bytes(table))) exported.add(table);
        // A partner's page gives the rows that are its own.
        const lines = report.bytes(table).toString('utf8').split('\r\n');
        expect
          .soft(lines, `${place}: ${table}`)
          .toEqual(expect.arrayContaining(bytes.toString('utf8').split('\r\n')));
      }
    }
    expect([...exported].toSorted()).toEqual(report.names.toSorted());
    const kinds = new Set([...explained].map((key) => key.split('.')[0]));
    expect([...kinds].toSorted()).toEqual(EXPLAINED[name]);
    for (const { funder_id: funder = '' } of report.rows('funder-summary')) {
      expect(
        [...explained].some((key) => key === `partner.${funder}` || key === `funder.${funder}`),
        funder,
      ).toBe(true);
    }
  });
}

/** What figures of the pages open their chains, by the first word of their names. */
const EXPLAINED: Readonly<Record<(typeof CASES)[number][0], readonly string[]>> = {
  example: [
    ...['all', 'avoided', 'contribution', 'contributions', 'cost', 'event', 'funder', 'net'],
    ...['net-present-value', 'next-group-avoids', 'next-group-cost', 'next-group-net'],
    ...['next-group-pays', 'next-group-to-find', 'partner', 'programme-cost'],
  ],
  'rotherham-2020': ['all', 'avoided', 'funder', 'partner'],
};

interface Expected {
  readonly pounds: number;
  /** How far rounding may take a figure from it. */
  readonly within: number;
}

const PENNY = 0.01;
const DUST = 1e-6;

/** Every figure that a page explains, by the name of its chain. */
function pounds(report: Report): ReadonlyMap<string, Expected> {
  const found = new Map<string, Expected>();
  const add = (key: string, value: string | undefined, within = 0) =>
    found.set(key, { pounds: (found.get(key)?.pounds ?? 0) + Number(value), within });
  const addParts = (key: string, row: Readonly<Record<string, string>>) => {
    add(`${key}.cashable`, row['cashable_gbp']);
    add(`${key}.capacity`, row['capacity_gbp']);
  };
  const measure = (name: string) =>
    report.rows('programme-summary').find((row) => row['measure'] === name)?.['value'];
  add('all', measure('avoided'));
  add('all.cashable', measure('cashable'));
  add('all.capacity', measure('capacity'));
  add('programme-cost', measure('programme_costs'));
  add('contributions', measure('contributions'));
  add('net-present-value', measure('net_present_value'));
  add('net', String(Number(measure('avoided')) - Number(measure('contributions'))));
  for (const row of report.rows('funder-summary')) {
    const funder = row['funder_id'] ?? '';
    add(`funder.${funder}`, row['avoided_gbp']);
    addParts(`funder.${funder}`, row);
    add(`contribution.${funder}`, row['contribution_gbp']);
    add(`net.${funder}`, row['net_gbp']);
  }
  for (const row of report.rows('partner-summary')) {
    add(`partner.${row['partner_id'] ?? ''}`, row['avoided_gbp']);
    addParts(`partner.${row['partner_id'] ?? ''}`, row);
  }
  // An event's years are rounded so that a partner's add up, and each may be a penny away (M16).
  const years = report.rows('partner-event-year');
  for (const row of years) {
    const { partner_id: partner = '', event_id: event = '' } = row;
    const everywhere = years.filter((each) => each['event_id'] === event);
    const own = everywhere.filter((each) => each['partner_id'] === partner);
    add(`partner.${partner}.event.${event}`, row['avoided_pv_gbp'], PENNY * (own.length + 2));
    add(`event.${event}`, row['avoided_pv_gbp'], PENNY * (everywhere.length + 2));
  }
  for (const row of report.rows('funding-options')) {
    const { rule = '', funder_id: funder = '', pays_gbp: pays, benefit_gbp: benefit } = row;
    if (funder === 'unfunded') add(`next-group-to-find.${rule}`, pays);
    else {
      add(`next-group-pays.${rule}.${funder}`, pays);
      add(`next-group-net.${rule}.${funder}`, row['net_gbp']);
    }
    if (rule === 'equal') add('next-group-cost', pays);
    if (rule === 'equal' && benefit !== '') add(`next-group-avoids.${funder}`, benefit);
  }
  return found;
}

/** What a year brings and what it costs. */
function poundsByYear(name: string, report: Report): readonly (readonly [string, Expected])[] {
  return yearFigures(name, report).flatMap(({ year, avoided, parts, cost }) => [
    [`avoided.${year}`, { pounds: avoided, within: PENNY * (parts + 1) }],
    [`cost.${year}`, { pounds: cost, within: PENNY }],
  ]);
}

/** Opens a figure's chain, and holds the figure, the chain's end and its CSV against the engine. */
async function checkFigure(
  page: Page,
  button: Locator,
  expected: ReadonlyMap<string, Expected>,
): Promise<string> {
  const shown = poundsIn((await button.textContent()) ?? '');
  await button.click();
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  const total = poundsIn((await panel.locator('tfoot td').last().textContent()) ?? '');
  const { table, bytes } = await taken(page, panel.getByRole('button', { name: /CSV/ }));
  await panel.getByRole('button', { name: 'Close' }).click();
  const key = table.replace('explained-', '');
  const engine = expected.get(key);
  expect(engine, key).toBeDefined();
  const { pounds: exact, within } = engine ?? { pounds: Number.NaN, within: 0 };
  expect.soft(Math.abs(total - exact), `${key}: the chain`).toBeLessThanOrEqual(within + DUST);
  const last = rowsOf(bytes.toString('utf8')).at(-1)?.['so_far'];
  expect.soft(Number(last), `${key}: its CSV`).toBeCloseTo(total, 6);
  // Added cost is told without its minus in a sentence; whole pounds are less than one away, and what is left of two
  // such figures less than two (M16).
  expect
    .soft(Math.abs(Math.abs(shown) - Math.abs(exact)), `${key}: on the page`)
    .toBeLessThan((/^(?:next-group-)?net\b/.test(key) ? 2 : 1) + within);
  return key;
}

/** A browser that is asked for so many files in a row now and then lets one go: then it is asked once more. */
const PATIENCE = { timeout: 10_000 };

async function taken(
  page: Page,
  button: Locator,
): Promise<{ readonly table: string; readonly bytes: Buffer }> {
  const press = async () => {
    const [download] = await Promise.all([page.waitForEvent('download', PATIENCE), button.click()]);
    return download;
  };
  const download = await press().catch(press);
  const [table = ''] = download.suggestedFilename().split(/_(?:illustrative|published|local)_/);
  return { table, bytes: readFileSync(await download.path()) };
}
