/** Strength of evidence: 1 the best, 6 the weakest. */
export type Grade = 1 | 2 | 3 | 4 | 5 | 6;

/** Where a figure was worked out for. */
export const SCOPES = ['local', 'national', 'derived', 'illustrative'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a package's counts, contributions, costs and outcomes are. */
export const BASES = ['published', 'local', 'illustrative'] as const;
export type Basis = (typeof BASES)[number];
