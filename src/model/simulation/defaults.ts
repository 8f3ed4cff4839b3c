/** How many draws are made, and from which seed, unless told otherwise: on pages and from a terminal alike. */
export const DEFAULT_DRAWS = 10_000;
export const DEFAULT_SEED = 20_180_701;
