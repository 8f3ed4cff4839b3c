import { appraise } from '../../src/model/appraise.ts';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import type { PackageFile } from '../../src/domain/packageFile.ts';
import { preset } from '../../src/scenario/departures.ts';
import { PRESETS } from '../../src/scenario/scenario.ts';
import { openPackage } from '../../src/validate/openPackage.ts';
import { roundAppraisal } from '../../src/viewModel/roundedAppraisal.ts';

/** Smaller figures turn up by chance on any page. */
const LEAST = 10_000;
/** Round figures stand on the axes of charts. */
const ON_AXES = 1000;

/**
 * What records would come to in whole pounds if nothing were protected, and what they never come to when it is:
 * figures that no page may show.
 */
export async function rawFigures(
  records: readonly PackageFile[],
  published: readonly PackageFile[],
): Promise<readonly string[]> {
  const shown = await poundsOf(published);
  return [...(await poundsOf(records))].filter((figure) => !shown.has(figure));
}

async function poundsOf(files: readonly PackageFile[]): Promise<ReadonlySet<string>> {
  const opened = await openPackage(files);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return new Set(PRESETS.flatMap((id) => totalsOf(opened.package, id)));
}

function totalsOf(pack: DataPackage, id: (typeof PRESETS)[number]): readonly string[] {
  const { programme, partners } = roundAppraisal(appraise(pack, preset(id)), 'pound');
  return [
    programme.total,
    ...partners.flatMap(({ total, events }) => [total, ...events.map((event) => event.total)]),
  ]
    .map(Math.abs)
    .filter((total) => total >= LEAST && total % ON_AXES !== 0)
    .map((total) => total.toLocaleString('en-GB'));
}
