import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Drawing } from '../../src/charts/Drawing.tsx';

test('a drawing is one picture, known by its name and by what it shows', async () => {
  const screen = await render(
    <>
      {['Police avoid most', 'Scores rise'].map((title) => (
        <Drawing
          key={title}
          className=""
          width={40}
          height={20}
          title={title}
          description="In all."
        >
          <rect width={40} height={20} />
        </Drawing>
      ))}
    </>,
  );
  for (const title of ['Police avoid most', 'Scores rise']) {
    const picture = screen.getByRole('img', { name: `${title} In all.`, exact: true });
    await expect.element(picture).toBeInTheDocument();
    expect(picture.element().getAttribute('viewBox')).toBe('0 0 40 20');
  }
});
