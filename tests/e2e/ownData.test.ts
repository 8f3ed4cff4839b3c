import type { Download, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE, howCareful, whatIsCounted } from './controls.ts';
import { expect, test } from './site.ts';

const OWN_TITLE = 'Pause in Anyborough';

test('with only the templates, a person gets from nothing to their own dashboard, and nothing leaves', async ({
  page,
  context,
}, testInfo) => {
  await openData(page);
  const template = await saved(page, page.getByRole('button', { name: /^Templates: counts/ }));
  const folder = testInfo.outputPath('mine');
  unpackTo(folder, readFileSync(await template.path()));
  fillIn(folder);

  const sent: string[] = [];
  context.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
  });
  await chooseFolder(page, folder);
  await expect(page.getByRole('heading', { name: 'Your files are open' })).toBeFocused();
  await page.getByRole('link', { name: 'See the summary of your figures' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: `Summary: ${OWN_TITLE}` }),
  ).toBeAttached();
  await expect(page.getByRole('main')).toContainText('Police call-outs');
  await expect(page).toHaveURL(/package=own-files/);
  expect(sent).toEqual([]);

  await page.getByRole('link', { name: 'Data and downloads' }).click();
  await page.getByRole('button', { name: 'Back to what was there before' }).click();
  await expect(whatIsCounted(page)).toHaveValue('example');
});

test('files of the reader’s own open after the connection has gone', async ({ page, context }) => {
  await openData(page);
  await expect(page.getByRole('button', { name: /^Download everything/ })).toBeVisible();
  await context.setOffline(true);
  await chooseFolder(page, 'public/examples/records');
  await expect(page.getByRole('heading', { name: 'Your files are open' })).toBeVisible();
});

test('faults are told all at once, and what was there stays', async ({ page }, testInfo) => {
  const folder = testInfo.outputPath('faulty');
  copyOf('public/examples/records', folder, (name, text) => {
    if (name === 'cohorts.csv')
      return text.replace('closed', 'closed,Surname').replace('yes', 'yes,x');
    return name === 'unit-costs.csv' ? text.replace('86173.266667', '"£86,173"') : text;
  });
  await openData(page);
  await chooseFolder(page, folder);
  await expect(page.getByRole('heading', { name: '2 problems stop these files' })).toBeFocused();
  const found = page.getByRole('region', { name: 'What the checks found' });
  await expect(found).toContainText('a column whose heading points to a person');
  await expect(found).toContainText('Remove the pound sign and the comma.');
  await expect(page.getByRole('main')).toContainText(`All pages still show “${EXAMPLE}”`);
  await expect(whatIsCounted(page)).toHaveValue('example');
  const list = await saved(page, page.getByRole('button', { name: /^Download the whole list/ }));
  expect(readFileSync(await list.path(), 'utf8')).toContain(
    'cohorts.csv,1,surname,stops the opening',
  );
});

test('records are shown safe to share first; as they were made, everything says OFFICIAL-SENSITIVE', async ({
  page,
}) => {
  await openData(page);
  await chooseFolder(page, 'public/examples/records');
  await expect(page.getByRole('radio', { name: 'Safe to share' })).toBeChecked();
  const shareable = await saved(
    page,
    page.getByRole('button', { name: /^Download the shareable/ }),
  );
  const names = Object.keys(unzipSync(readFileSync(await shareable.path())));
  expect(names).toContain('stage-activity.csv');
  expect(names.filter((name) => /women|activity\.csv$|coverage/.test(name))).toEqual([
    'stage-activity.csv',
  ]);

  await page.getByRole('radio', { name: /^As they were made/ }).check();
  await expect(page.getByRole('region', { name: /OFFICIAL-SENSITIVE/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the link to this page' })).toHaveCount(0);
  const everything = await saved(page, page.getByRole('button', { name: /^Download everything/ }));
  expect(everything.suggestedFilename()).toMatch(/_OFFICIAL-SENSITIVE\.zip$/);
  const paths = Object.keys(unzipSync(readFileSync(await everything.path())));
  expect(paths.filter((path) => path.startsWith('package/'))).toEqual([]);
});

test('a zip from this page, opened again, brings back the data and the rules', async ({
  page,
}, testInfo) => {
  await openData(page);
  await howCareful(page, '2020 report’s method').check();
  const zip = await saved(page, page.getByRole('button', { name: /^Download everything/ }));
  const path = testInfo.outputPath(zip.suggestedFilename());
  await zip.saveAs(path);
  await howCareful(page, 'Prudent').check();
  await page.locator('input[type=file]').nth(1).setInputFiles(path);
  await expect(page.getByRole('heading', { name: 'Your files are open' })).toBeVisible();
  await expect(howCareful(page, '2020 report’s method')).toBeChecked();
});

async function openData(page: Page): Promise<void> {
  await page.goto('./#/data');
  await expect(page.getByRole('heading', { level: 2, name: 'Open your own files' })).toBeVisible();
}

async function chooseFolder(page: Page, folder: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(folder);
}

async function saved(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

function unpackTo(folder: string, zip: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    writeFileSync(join(folder, name), bytes);
  }
}

function copyOf(from: string, to: string, change: (name: string, text: string) => string): void {
  mkdirSync(to, { recursive: true });
  for (const name of [
    ...['activity', 'assumptions', 'benchmarks', 'cohorts', 'contributions', 'counterfactuals'],
    ...['deflators', 'events', 'outcomes', 'partners', 'programme-costs', 'unit-costs', 'women'],
  ].map((table) => `${table}.csv`)) {
    writeFileSync(join(to, name), change(name, readFileSync(join(from, name), 'utf8')));
  }
  writeFileSync(join(to, 'programme.json'), readFileSync(join(from, 'programme.json')));
}

/** What somebody types below the headings of the templates. */
function fillIn(folder: string): void {
  const add = (name: string, ...rows: readonly string[]) =>
    writeFileSync(
      join(folder, name),
      `${readFileSync(join(folder, name), 'utf8')}${rows.map((row) => `${row}\r\n`).join('')}`,
    );
  const programme = join(folder, 'programme.json');
  writeFileSync(
    programme,
    readFileSync(programme, 'utf8').replace('Name of your programme', OWN_TITLE),
  );
  add('partners.csv', 'police,Police,Police,police,police');
  add('events.csv', 'police_callout,Police call-outs,call-out,police,fewer,,,,A call');
  add(
    'unit-costs.csv',
    'police_callout,police,0,150.50,,,2024-25,0,,,,4,local,Force finance team,2024,,',
  );
  add('cohorts.csv', 'first,First group,Anyborough,2022-10,20,yes');
  add(
    'stage-activity.csv',
    'first,police_callout,-12,-6,10,40,12,0.2,',
    'first,police_callout,-6,0,10,60,14,0.2,',
    'first,police_callout,0,6,10,20,9,0.3,',
    'first,police_callout,6,12,10,15,8,0.3,',
    'first,police_callout,12,18,10,15,8,0.3,',
  );
  add('programme-costs.csv', '2024-25,Practice team,100000,Contract');
}
