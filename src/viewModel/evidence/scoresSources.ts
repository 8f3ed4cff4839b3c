import type { DataPackage } from '../../domain/dataPackage.ts';
import { typographic } from '../typographic.ts';

/** Where a package's scores come from, a sentence each. */
export function scoresSources({ outcomes }: Pick<DataPackage, 'outcomes'>): readonly string[] {
  const sources = new Set(outcomes.map(({ source }) => typographic(source)));
  return [...sources]
    .filter((source) => source !== '')
    .map((source) => (source.endsWith('.') ? source : `${source}.`));
}
