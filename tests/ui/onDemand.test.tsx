import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { onDemand } from '../../src/ui/onDemand.tsx';
import { PanelBoundary } from '../../src/ui/PanelBoundary.tsx';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function Part({ name }: { readonly name: string }) {
  return <p>{name} is here</p>;
}

/** A part whose first `failures` fetches fail. */
function aPart(failures: number) {
  const load = vi.fn(() =>
    load.mock.calls.length <= failures
      ? Promise.reject(new Error('offline'))
      : Promise.resolve(Part),
  );
  return { load, Late: onDemand(load) };
}

function panel(Late: ReturnType<typeof aPart>['Late'], tryAgainWith = 0) {
  return (
    <PanelBoundary
      instead={<p>a fault</p>}
      notDelivered={(tryAgain) => <button onClick={tryAgain}>did not come</button>}
      tryAgainWith={tryAgainWith}
    >
      <Suspense fallback={<p>on its way</p>}>
        <Late name="It" />
      </Suspense>
    </PanelBoundary>
  );
}

test('a part is fetched once, however often it is drawn', async () => {
  const { load, Late } = aPart(0);
  await Late.preload();
  const screen = await render(panel(Late));
  await expect.element(screen.getByText('It is here')).toBeVisible();
  await screen.rerender(panel(Late, 1));
  await expect.element(screen.getByText('It is here')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

test('one that does not come is told as that, and asked for again only when the reader asks', async () => {
  const { load, Late } = aPart(2);
  const screen = await render(panel(Late));
  const button = screen.getByRole('button', { name: 'did not come' });
  await expect.element(button).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
  await button.click();
  await expect.poll(() => load.mock.calls.length).toBe(2);
  await expect.element(button).toBeVisible();
  await button.click();
  await expect.element(screen.getByText('It is here')).toBeVisible();
  await expect.poll(() => load.mock.calls.length).toBe(3);
});

test('fetched ahead in vain, it is told where it is drawn', async () => {
  const { Late } = aPart(1);
  await expect(Late.preload()).resolves.toBeUndefined();
  const screen = await render(panel(Late));
  await expect.element(screen.getByRole('button', { name: 'did not come' })).toBeVisible();
});

test('a fault of the part itself is no failure to come', async () => {
  const Late = onDemand<{ readonly name: string }>(() =>
    Promise.resolve(() => {
      throw new Error('broken');
    }),
  );
  const screen = await render(panel(Late));
  await expect.element(screen.getByText('a fault')).toBeVisible();
});
