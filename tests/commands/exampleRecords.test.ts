import { describe, expect, test } from 'vitest';
import { protectFiles } from '../../src/commands/runProtect.ts';
import { synthesisedFiles } from '../../src/commands/runSynthesise.ts';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import type { PackageFile } from '../../src/domain/packageFile.ts';
import { isFigure } from '../../src/domain/marker.ts';
import { PRESETS, type PresetId } from '../../src/scenario/scenario.ts';
import { preset } from '../../src/scenario/departures.ts';
import { appraise } from '../../src/model/appraise.ts';
import { csvBytes } from '../../src/export/csv.ts';
import { stageTableText } from '../../src/validate/records/stageTableText.ts';
import { changeableFiles } from '../../src/export/packageTables.ts';
import { openPackage } from '../../src/validate/openPackage.ts';
import { EXAMPLE, filesOf } from '../fixtures/checkedFolder.ts';
import { undrawnResults } from '../fixtures/undrawnResults.ts';
import { TABLES } from '../../src/viewModel/tables/tables.ts';

const RECORDS = 'public/examples/records';
const EXAMPLE_SEED = 1;

function bytesOf(pack: DataPackage, id: PresetId): readonly Uint8Array[] {
  const results = undrawnResults(appraise(pack, preset(id)));
  return TABLES.map((make) => csvBytes(make(results)));
}

function byPath(files: readonly PackageFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.map(({ path, text }): [string, string] => [path, text]).toSorted(),
  );
}

describe('the invented records that ship', () => {
  test('are exactly what synthesise makes', () => {
    const records = filesOf(RECORDS);
    const made = synthesisedFiles(records, EXAMPLE_SEED, null);
    if (typeof made === 'string') throw new Error(made);
    expect(byPath(made.files)).toEqual(byPath(records));
  });

  test('make exactly the example package when they are protected', async () => {
    const made = await protectFiles(filesOf(RECORDS), null, 'example');
    if (typeof made === 'string') throw new Error(made);
    expect(byPath(made.files)).toEqual(byPath(filesOf(EXAMPLE)));
  });

  test('leave at least eight partners a figure, hide an event, and tell evictions as "at most"', async () => {
    const opened = await openPackage(filesOf(EXAMPLE));
    if (!opened.ok) throw new Error('The example does not open.');
    const { cells } = opened.package.stageTable;
    const shown = new Set(cells.filter(({ events }) => isFigure(events)).map((c) => c.eventId));
    const hidden = new Set(cells.filter(({ events }) => events === 'c').map((c) => c.eventId));
    const modelled = new Set(opened.package.counterfactuals.map(({ eventId }) => eventId));
    const partners = opened.package.unitCosts
      .filter(({ eventId }) => shown.has(eventId) || modelled.has(eventId))
      .map(({ partnerId }) => partnerId);
    expect(new Set(partners).size).toBeGreaterThanOrEqual(8);
    expect([...hidden]).toEqual(['ambulance_callout']);
    expect(cells.filter(({ status }) => status === 'at_most').map((c) => c.eventId)).toEqual([
      'eviction',
    ]);
  });

  test('give the same tables, unprotected, as the stage table that they come to', async () => {
    const records = filesOf(RECORDS);
    const opened = await openPackage(records);
    if (!opened.ok || opened.counts === null) throw new Error('The records do not open.');
    const withoutRecords = await openPackage([
      ...records.filter(({ path }) => !['women.csv', 'activity.csv', 'events.csv'].includes(path)),
      { path: 'stage-activity.csv', text: stageTableText(opened.counts.stageTable.cells) },
      ...changeableFiles(opened.package).filter(({ path }) => path === 'events.csv'),
    ]);
    if (!withoutRecords.ok) throw new Error('The stage table does not open.');
    for (const id of PRESETS) {
      const bytes = [opened, withoutRecords].map((each) => bytesOf(each.package, id));
      expect(bytes[1]).toEqual(bytes[0]);
    }
  });
});
