import { RouterProvider } from '@tanstack/react-router';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FAULTS } from '../../mocks/faults.ts';
import { createLinkHistory } from '../../src/app/linkHistory.ts';
import { INNER_PLACES, PLACES } from '../../src/app/places.ts';
import { createSiteRouter } from '../../src/app/router.tsx';
import { SiteShell } from '../../src/app/shell/SiteShell.tsx';
import '../../src/ui/base.css';
// A page that is loaded when it is asked for: its libraries are found before the tests begin.
import '../../src/app/data/DataPage.tsx';
import { filledExample } from '../../src/validate/templates/filledExample.ts';
import { freshQueries, hosted, smallPackage } from './hosted.tsx';

beforeAll(() => hosted.start({ onUnhandledRequest: 'bypass', quiet: true }));
beforeEach(() => page.viewport(1280, 900));
afterEach(() => hosted.resetHandlers());
afterAll(() => hosted.stop());

function openSite(fragment = '#/data') {
  window.history.replaceState(null, '', fragment);
  const router = createSiteRouter({
    shell: SiteShell,
    places: [...PLACES, ...INNER_PLACES],
    history: createLinkHistory(),
  });
  return render(<RouterProvider router={router} />, { wrapper: freshQueries() });
}

/** The small package as somebody has it on their own disk. */
function ownFiles(change: (name: string, text: string) => string = (_, text) => text) {
  return smallPackage.map(({ path, text }) => new File([change(path, text)], path));
}

async function choose(files: readonly File[]) {
  await expect.poll(() => document.querySelectorAll('input[type=file]').length).toBe(2);
  const input = document.querySelectorAll('input[type=file]')[1];
  if (input === undefined) throw new Error('There is nothing to choose files with');
  await userEvent.upload(input, [...files]);
}

test('has nothing that the access checker finds fault with', async () => {
  const screen = await openSite();
  await expect.element(screen.getByRole('button', { name: /^Download everything/ })).toBeVisible();
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('shows what the makers of a package say of it', async () => {
  const screen = await openSite();
  const { notes } = JSON.parse(
    smallPackage.find(({ path }) => path === 'programme.json')?.text ?? '',
  ) as { notes: string };
  await expect.element(screen.getByText('What its makers say of it')).toBeVisible();
  await screen.getByText('What its makers say of it').click();
  await expect.element(screen.getByText(notes.replaceAll("'", '’'))).toBeVisible();
});

test('files whose names are not a package’s are asked about, and opened as what they hold', async () => {
  const screen = await openSite();
  await choose(
    ownFiles().map((file) => (file.name === 'events.csv' ? new File([file], 'my list.csv') : file)),
  );
  await expect
    .element(
      screen.getByRole('checkbox', { name: '“my list.csv” looks like events.csv: use it as that' }),
    )
    .toBeChecked();
  await screen.getByRole('button', { name: 'Open with these answers' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Your files are open' })).toHaveFocus();
});

test('letters of Windows are shown first, and taken only where the reader says so', async () => {
  const screen = await openSite();
  const files = ownFiles().map((file) => {
    if (file.name !== 'deflators.csv') return file;
    const bytes = new TextEncoder().encode('financial_year,index,source\r\n2023-24,100,');
    return new File([bytes, new Uint8Array([0xa3]), 'x\r\n'], file.name);
  });
  await choose(files);
  await expect.element(screen.getByText('2023-24,100,£x')).toBeVisible();
  await screen.getByRole('button', { name: 'Open with these answers' }).click();
  await expect
    .element(screen.getByRole('region', { name: 'What the checks found' }))
    .toHaveTextContent('bytes that are not UTF-8 text');
});

test('a link to files of the reader’s own, which are not open, says so and keeps asking for them', async () => {
  const screen = await openSite('#/data?v=1&package=own-files&data=0123456789abcdef');
  await expect
    .element(screen.getByText(/^The link was made beside somebody’s own files/))
    .toHaveTextContent('their fingerprint: 0123456789abcdef');
  await choose(ownFiles());
  await expect.element(screen.getByRole('heading', { name: 'Your files are open' })).toBeVisible();
  await expect.element(screen.getByText(/^This link was made beside other data/)).toBeVisible();
});

test('where the site has nothing to show, files of the reader’s own open all the same', async () => {
  hosted.use(FAULTS.missing('example'));
  const screen = await openSite();
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await choose(ownFiles());
  await expect.element(screen.getByRole('heading', { name: 'What is counted now' })).toBeVisible();
});

test('counts protected by looser rules are told as that on every page, and never called safe', async () => {
  const screen = await openSite();
  await choose(
    ownFiles((name, text) =>
      name === 'programme.json' ? text.replace('"minWomen": 5', '"minWomen": 3') : text,
    ),
  );
  const banner = screen.getByRole('region', { name: 'EXAMPLE · LOOSELY PROTECTED' });
  await expect
    .element(banner)
    .toHaveTextContent(
      'LOOSELY PROTECTED. These counts were made safe by looser rules than this site’s, and may tell of single women: share none of these figures.',
    );
  await expect
    .element(screen.getByText(/^Protected by looser rules than this site’s/))
    .toBeVisible();
  await expect
    .element(
      screen.getByRole('table', {
        name: /^Appraisal summary table: .* EXAMPLE · LOOSELY PROTECTED$/,
      }),
    )
    .toBeVisible();
  await screen.getByText(/thing.* to know$/).click();
  const found = screen.getByRole('region', { name: 'What the checks found' });
  await expect.element(found).toHaveTextContent('disclosure.minWomen');
  await expect.element(found).toHaveTextContent('at least 5');
  await screen.getByRole('link', { name: 'Summary', exact: true }).click();
  await expect.element(banner).toBeVisible();
});

test('counts that nobody can assess are shown only where the reader asks, and then say so everywhere', async () => {
  const screen = await openSite();
  const firstSix = (line: string) => line.split(',').slice(0, 6).join(',');
  await choose(
    filledExample('counts').map(({ path, text }) => {
      const told = path === 'stage-activity.csv' ? text.split('\r\n').map(firstSix) : [text];
      return new File([told.join('\r\n')], path);
    }),
  );
  const title = screen.getByRole('heading', {
    name: 'These counts cannot be made safe to share',
  });
  await expect.element(title).toHaveFocus();
  await expect
    .element(screen.getByRole('region', { name: /OFFICIAL-SENSITIVE/ }))
    .not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Show them, for my own eyes only' }).click();
  await expect
    .element(screen.getByRole('region', { name: 'EXAMPLE · OFFICIAL-SENSITIVE' }))
    .toBeVisible();
  await expect
    .element(screen.getByRole('button', { name: /^Download the shareable/ }))
    .not.toBeInTheDocument();
  await expect
    .element(screen.getByRole('button', { name: 'Copy the link to this page' }))
    .not.toBeInTheDocument();
});

test('every table has its own Table Schema to take, and each form its Data Package', async () => {
  const screen = await openSite();
  await expect
    .element(screen.getByRole('button', { name: /^Data Package: counts by stage/ }))
    .toBeVisible();
  await expect
    .element(screen.getByRole('button', { name: /^Data Package: records of single women/ }))
    .toBeVisible();
  const disclosures = [...screen.container.querySelectorAll('.dictionary summary')];
  expect(disclosures.length).toBe(16);
  for (const summary of disclosures) await userEvent.click(summary);
  const offered = screen.getByRole('button', { name: /^Table Schema of/ });
  await expect.poll(() => offered.elements().length).toBe(15);
  await expect
    .element(screen.getByRole('button', { name: /^Table Schema of women\.csv/ }))
    .toBeVisible();
});
