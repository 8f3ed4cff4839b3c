import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { SplitBar } from '../../src/charts/split/SplitBar.tsx';
import type { OwnSplit } from '../../src/viewModel/whoPays/ownSplit.ts';
import { partnerId } from '../fixtures/aPackage.ts';
import { ourFonts } from '../fixtures/ourFonts.ts';
import '../../src/ui/base.css';

const WIDE = 1104;
/** What a label keeps free on either side, in pixels. */
const SPARE = 10;

/** An invented split between one funder and what is still to be found. */
function splitOf(shortName: string, percent: number): OwnSplit {
  return {
    rows: [
      {
        funderId: partnerId('funder'),
        funder: shortName,
        shortName,
        percent,
        mostPercent: 100,
        pays: percent,
        net: 0,
        mark: 'none',
      },
    ],
    cost: 100,
    leftPercent: 100 - percent,
    leftPounds: 100 - percent,
    isEmpty: false,
    title: 'An invented split',
    status: '',
    inWords: '',
    nobodyLoses: [],
    lead: null,
  };
}

test.each(['NHS commissioner', 'Council', 'Police'])(
  'a name and its part stand within their bar with room on either side, or not at all: %s',
  async (name) => {
    await ourFonts();
    let labelled = 0;
    for (let percent = 4; percent <= 20; percent += 1) {
      const room = { width: WIDE, layout: 'wide', letters: 1, ready: true } as const;
      const screen = await render(<SplitBar room={room} split={splitOf(name, percent)} />);
      const part = screen.container.querySelector('.split-bar__part')?.getBoundingClientRect();
      const label = screen.container.querySelector('.split-bar__label')?.getBoundingClientRect();
      if (part !== undefined && label !== undefined) {
        labelled += 1;
        expect(label.left - part.left).toBeGreaterThanOrEqual(SPARE);
        expect(part.right - label.right).toBeGreaterThanOrEqual(SPARE);
      }
      await screen.unmount();
    }
    expect(labelled).toBeGreaterThan(0);
  },
);
