import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { TABLES } from '../../src/viewModel/tables/tables.ts';
import { arbitraryCase } from '../fixtures/arbitraryDepartures.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020, SMALL } from '../fixtures/checkedFolder.ts';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { differences } from './differences.ts';
import { figuresOf } from './figures.ts';
import { recompute } from './recompute.ts';
import type { Departures } from './rules.ts';

function differencesUnder(pack: DataPackage, departures: Departures): readonly string[] {
  const appraisal = appraise(pack, departures);
  const tables = TABLES.map((table) => table(appraisal));
  return differences(tables, figuresOf(recompute(pack, departures), departures));
}

describe('x', () => {
  test.each([ROTHERHAM_2020, SMALL, EXAMPLE])('%s', (folder) => {
    const pack = checkedFolder(folder);
    for (const preset of ['reported', 'prudent'] as const)
      expect(differencesUnder(pack, { version: 1, preset })).toEqual([]);
  });
  test('random', () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(arbitraryCase, ({ pack, departures }) => {
        const d = differencesUnder(pack, departures);
        if (d.length > 0) {
          for (const line of d.slice(0, 3)) console.log(line);
          counts.set('bad', (counts.get('bad') ?? 0) + 1);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
    console.log(counts);
  });
});
