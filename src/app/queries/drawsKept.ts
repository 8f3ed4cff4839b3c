/** Draws of a scenario that is no longer looked at are large: kept for a step back, not for the whole visit. */
export const DRAWS_KEPT_MS = 60_000;
