import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import type { PackageFile } from '../../src/domain/packageFile.ts';
import { csvBytes } from '../../src/export/csv.ts';
import { pageName } from '../../src/export/fileNames.ts';
import { appraise } from '../../src/model/appraise.ts';
import { DEFAULT_SEED } from '../../src/model/simulation/defaults.ts';
import { preset, type ScenarioDepartures } from '../../src/scenario/departures.ts';
import { PRESETS } from '../../src/scenario/scenario.ts';
import { explainFigure } from '../../src/viewModel/explain/explainFigure.ts';
import type { FigureId } from '../../src/viewModel/explain/figureId.ts';
import { explainText } from '../../src/viewModel/explain/explainText.ts';
import { simulatedResults } from '../../src/viewModel/tables/results.ts';
import { TABLES } from '../../src/viewModel/tables/tables.ts';
import { arbitraryDepartures } from '../fixtures/arbitraryDepartures.ts';
import { checkedFiles } from '../fixtures/checkedFolder.ts';
import { twinPackages } from './twinPackages.ts';

/** Pairs of groups of women; `ATTACKS=10000` makes it 300. */
const PAIRS = Math.min(300, Math.ceil(Number(process.env['ATTACKS'] ?? 24) / 4));
/** Enough to fill every column; how many makes no figure more telling. */
const DRAWS = 100;
const MOST_MINUTES = 60;

test(
  'different records that are protected to the same files tell the same in every table, name and explanation',
  async () => {
    let compared = 0;
    for (let seed = 1; compared < PAIRS; seed += 1) {
      const pair = await twinPackages(seed, 'attacked');
      if (pair === null) continue;
      compared += 1;
      expect(pair.twins.map(({ counts }) => counts)).not.toEqual(
        pair.secrets.map(({ counts }) => counts),
      );
      expect(pair.twinPublished).toEqual(pair.published);
      for (const departures of scenariosOf(pair.published, seed)) {
        expect(tellingOf(pair.twinPublished, departures)).toEqual(
          tellingOf(pair.published, departures),
        );
      }
    }
  },
  MOST_MINUTES * 60_000,
);

/** Both presets, and a random departure from one of them. */
function scenariosOf(files: readonly PackageFile[], seed: number): readonly ScenarioDepartures[] {
  const pack = protectedOf(files);
  return [...PRESETS.map(preset), ...fc.sample(arbitraryDepartures(pack), { seed, numRuns: 1 })];
}

/** Every table as a file with its name, and every explanation, in one scenario. */
function tellingOf(
  files: readonly PackageFile[],
  departures: ScenarioDepartures,
): readonly (readonly [name: string, text: string])[] {
  const pack = protectedOf(files);
  const appraisal = appraise(pack, departures);
  const results = simulatedResults(appraisal, { seed: DEFAULT_SEED, draws: DRAWS });
  const decoder = new TextDecoder();
  const tables = TABLES.map((make) => make(results)).map((table): [string, string] => [
    pageName(table, { pack, departures }),
    decoder.decode(csvBytes(table)),
  ]);
  const explanations = figuresOf(pack).map((figure): [string, string] => {
    const explained = explainFigure(figure, appraisal);
    return [JSON.stringify(figure), explained === null ? '' : explainText(explained, null)];
  });
  return [...tables, ...explanations];
}

function figuresOf({ partners, events }: DataPackage): readonly FigureId[] {
  return [
    { of: 'programme' },
    ...partners.map(({ funderId }) => ({ of: 'funder', funderId }) as const),
    ...partners.map(({ id }) => ({ of: 'partner', partnerId: id }) as const),
    ...partners.flatMap(({ id: partnerId }) =>
      events.map(({ id: eventId }) => ({ of: 'partnerEvent', partnerId, eventId }) as const),
    ),
  ];
}

function protectedOf(files: readonly PackageFile[]) {
  const pack = checkedFiles(files);
  const { stageTable } = pack;
  if (stageTable.protection !== 'protected') throw new Error('Counts that are not protected.');
  return { ...pack, stageTable };
}
