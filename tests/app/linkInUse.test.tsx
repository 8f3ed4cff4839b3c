import { Outlet, RouterProvider } from '@tanstack/react-router';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { createLinkHistory } from '../../src/app/linkHistory.ts';
import { createSiteRouter } from '../../src/app/router.tsx';
import { useLink } from '../../src/app/useLink.ts';
import { preset } from '../../src/scenario/departures.ts';
import { freshQueries, hosted } from './hosted.tsx';

beforeAll(() => hosted.start({ onUnhandledRequest: 'bypass', quiet: true }));
beforeEach(() => window.history.replaceState(null, '', '#/'));
afterEach(() => hosted.resetHandlers());
afterAll(() => hosted.stop());

/** Shows what the link says, and changes it. */
function LinkPage() {
  const { link, notices, change } = useLink();
  return (
    <main>
      <output>
        {link.packageName}, {link.departures.preset}
      </output>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
      <button type="button" onClick={() => change({ departures: preset('reported') })}>
        as reported
      </button>
      <button type="button" onClick={() => change({ packageName: 'second' })}>
        second
      </button>
    </main>
  );
}

function openLink(fragment: string) {
  window.history.replaceState(null, '', fragment);
  const router = createSiteRouter({
    shell: Outlet,
    places: [{ path: '/', page: LinkPage }],
    history: createLinkHistory(),
  });
  return render(<RouterProvider router={router} />, { wrapper: freshQueries() });
}

test('a bare address opens the example, prudent, and stays bare', async () => {
  const screen = await openLink('#/');
  await expect.element(screen.getByRole('status')).toHaveTextContent('example, prudent');
  await expect.element(screen.getByRole('listitem')).not.toBeInTheDocument();
  await expect.poll(() => window.location.hash).toBe('#/');
});

test('a link opens what it names, and stays as it was written', async () => {
  const screen = await openLink('#/?package=second&preset=reported');
  await expect.element(screen.getByRole('status')).toHaveTextContent('second, reported');
  await expect.poll(() => window.location.hash).toBe('#/?package=second&preset=reported');
});

test('each change is a step of its own, back and forward', async () => {
  const screen = await openLink('#/');
  const shown = screen.getByRole('status');
  await screen.getByRole('button', { name: 'as reported' }).click();
  await expect.element(shown).toHaveTextContent('example, reported');
  await expect.poll(() => window.location.hash).toBe('#/?v=1&preset=reported');
  await screen.getByRole('button', { name: 'second' }).click();
  await expect.element(shown).toHaveTextContent('second, reported');
  await expect.poll(() => window.location.hash).toBe('#/?v=1&package=second&preset=reported');

  window.history.back();
  await expect.element(shown).toHaveTextContent('example, reported');
  window.history.back();
  await expect.element(shown).toHaveTextContent('example, prudent');
  window.history.forward();
  await expect.element(shown).toHaveTextContent('example, reported');
});

test('an address edited by hand is read like any link', async () => {
  const screen = await openLink('#/');
  await expect.element(screen.getByRole('status')).toHaveTextContent('example, prudent');
  window.location.hash = '#/?preset=reported';
  await expect.element(screen.getByRole('status')).toHaveTextContent('example, reported');
});

test('bad parts are said as long as the link holds them; a change leaves them out', async () => {
  const screen = await openLink('#/?preset=%3Cscript%3E&colour=red&package=second&__proto__=x');
  await expect.element(screen.getByRole('status')).toHaveTextContent('second, prudent');
  await expect.poll(() => screen.getByRole('listitem').elements().length).toBe(3);
  await screen.getByRole('button', { name: 'as reported' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('second, reported');
  await expect.element(screen.getByRole('listitem')).not.toBeInTheDocument();
  await expect.poll(() => window.location.hash).toBe('#/?v=1&package=second&preset=reported');
});

test('a package that the site does not ship is said, and the example is shown', async () => {
  const screen = await openLink('#/?package=elsewhere&preset=reported');
  await expect.element(screen.getByRole('status')).toHaveTextContent('example, reported');
  await expect
    .element(screen.getByRole('listitem'))
    .toHaveTextContent(
      'The link names figures that are not on this site: “Example (invented)” is shown instead.',
    );
});

test.each([
  '#/nowhere?preset=reported',
  '#//elsewhere.example/?preset=reported',
  '#/%E0%A4%A?preset=reported',
  '#nowhere?preset=reported',
])('a place that is not there is said, and the first is shown: %s', async (fragment) => {
  const screen = await openLink(fragment);
  await expect.element(screen.getByRole('status')).toHaveTextContent('example, reported');
  await expect
    .element(screen.getByRole('listitem'))
    .toHaveTextContent(
      'The link leads to a place that is not on this site: the summary is shown instead.',
    );
  await screen.getByRole('button', { name: 'second' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('second, reported');
  await expect.element(screen.getByRole('listitem')).not.toBeInTheDocument();
  await expect.poll(() => window.location.hash).toBe('#/?v=1&package=second&preset=reported');
});

test('the address’s own query is no part of the link, and stays', async () => {
  const before = window.location.search;
  const screen = await openLink('?utm_source=letter&preset=reported#/');
  await expect.element(screen.getByRole('status')).toHaveTextContent('example, prudent');
  await expect.element(screen.getByRole('listitem')).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'second' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('second, prudent');
  await expect.poll(() => window.location.search).toBe('?utm_source=letter&preset=reported');
  window.history.replaceState(null, '', `${before}#/`);
});
