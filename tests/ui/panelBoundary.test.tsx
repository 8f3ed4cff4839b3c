import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { PanelBoundary } from '../../src/ui/PanelBoundary.tsx';

function Panel({ rows }: { readonly rows: number }) {
  if (rows < 0) throw new Error('There is nothing to draw.');
  return <p>{rows} rows</p>;
}

test('a panel that throws leaves the rest of the page, and tries again with other rows', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = (rows: number) => (
    <>
      <PanelBoundary instead={<p>not drawn</p>} tryAgainWith={rows}>
        <Panel rows={rows} />
      </PanelBoundary>
      <table aria-label="the same rows" />
    </>
  );
  const screen = await render(page(-1));
  await expect.element(screen.getByText('not drawn')).toBeInTheDocument();
  await expect.element(screen.getByRole('table', { name: 'the same rows' })).toBeInTheDocument();
  await screen.rerender(page(3));
  await expect.element(screen.getByText('3 rows')).toBeInTheDocument();
  vi.restoreAllMocks();
});
