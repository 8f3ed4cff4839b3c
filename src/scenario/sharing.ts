import { isFunder } from '../domain/partner.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { PartnerId } from '../domain/identifiers.ts';
import { withFunding } from './change.ts';
import type { ScenarioDepartures } from './departures.ts';

/** Shares 0–1 of the cost that are agreed by hand, by funder. */
export type CustomShares = Readonly<Record<string, number>>;

/**
 * Who takes part in paying. All of them is no departure; at least one does, so that an empty choice changes nothing.
 * Whoever leaves takes its share agreed by hand along.
 */
export function withFunders(
  departures: ScenarioDepartures,
  chosen: readonly PartnerId[],
  { partners }: Pick<DataPackage, 'partners'>,
): ScenarioDepartures {
  if (chosen.length === 0) return departures;
  const all = partners.filter(isFunder);
  const taking = chosen.length === all.length ? undefined : chosen.map(String);
  const kept = Object.entries(departures.funding?.custom ?? {}).filter(([id]) =>
    chosen.some((funderId) => funderId === id),
  );
  return withCustomShares(withFunding(departures, 'funders', taking), Object.fromEntries(kept));
}

/** The split agreed by hand; none is left where it is empty. */
export function withCustomShares(
  departures: ScenarioDepartures,
  shares: CustomShares,
): ScenarioDepartures {
  const isEmpty = Object.keys(shares).length === 0;
  return withFunding(departures, 'custom', isEmpty ? undefined : shares);
}

/** One funder's share of a split by hand; null takes it away. */
export function withCustomShare(
  departures: ScenarioDepartures,
  funderId: PartnerId,
  share: number | null,
): ScenarioDepartures {
  const others = Object.entries(departures.funding?.custom ?? {}).filter(
    ([id]) => id !== String(funderId),
  );
  return withCustomShares(
    departures,
    Object.fromEntries(share === null ? others : [...others, [funderId, share]]),
  );
}
