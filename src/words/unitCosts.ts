const SCOPES = {
  local: 'local',
  national: 'national',
  derived: 'worked out',
  illustrative: 'illustrative',
} as const;

export function scopeText(scope: keyof typeof SCOPES): string {
  return SCOPES[scope];
}

/** "grade 5 of 6", the weakest evidence being 6. */
export function gradeOfSix(grade: number): string {
  return `Grade ${String(grade)} of 6`;
}

/** "GMCA/New Economy Unit Cost Database v1.4, 2015". */
export function sourceInWords(title: string, year: string): string {
  return year === '' ? title : `${title}, ${year}`;
}

/** Beside the table of unit costs: what prices it is in. */
export function costsAtPrices(prices: string): string {
  return `what one event costs, ${prices}`;
}
