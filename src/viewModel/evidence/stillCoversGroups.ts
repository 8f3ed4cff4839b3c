import type { RegressionRow } from './regressionToTheMean.ts';

/** Events of which the same can be said. */
interface StillCoversGroup {
  readonly events: readonly string[];
  readonly text: string;
}

/** What is said of each event's fall, each sentence once, that of the fewest events first. */
export function stillCoversGroups(rows: readonly RegressionRow[]): readonly StillCoversGroup[] {
  const byText = new Map<string, string[]>();
  for (const { event, stillCovers } of rows) {
    if (event === null || stillCovers === null) continue;
    byText.set(stillCovers, [...(byText.get(stillCovers) ?? []), event]);
  }
  return [...byText]
    .toSorted(([, left], [, right]) => left.length - right.length)
    .map(([text, events]) => ({ text, events }));
}
