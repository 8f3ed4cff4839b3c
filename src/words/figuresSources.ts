/** Whose counts the figures rest on: "counts of 20 women by stage, Pause in an example borough, data to March 2026." */
export function countsSource(facts: {
  readonly women: string;
  readonly programme: string;
  readonly dataAsAt: string;
}): string {
  return `Counts of ${facts.women} women by stage: ${facts.programme}, data to ${facts.dataAsAt}.`;
}

/** Where a stated rate comes from, of what cannot be counted. */
export function statedRateSource(title: string): string {
  return `A stated rate, not a count: ${title}.`;
}

/** Where unit costs come from: a few are named, the rest counted. */
export function unitCostSource(named: readonly string[], others: number): string {
  const names = named.join('; ');
  return others === 0
    ? `Unit costs: ${names}.`
    : `Unit costs: ${names}; and ${String(others)} more, each named in the table of unit costs.`;
}

/** "20 women · Prudent rules · …": before the facts that stand at the foot of every page. */
export function womenInFigures(women: string, facts: string): string {
  return `${women} women · ${facts}`;
}
