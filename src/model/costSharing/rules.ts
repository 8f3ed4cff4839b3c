import type { PartnerId } from '../../domain/identifiers.ts';

/** One funder of the next group: what it gains, and what it now pays. Pounds of the scenario's money. */
export interface Gain {
  readonly funderId: PartnerId;
  /** What it avoids, on the basis chosen; negative where it spends more. */
  readonly benefit: number;
  /** The cashable part of what it avoids: the most that `capped` asks of it. */
  readonly cashable: number;
  /** What it contributes now. */
  readonly contribution: number;
}

/**
 * A way to share a cost: pounds paid by each funder, in the order given. What a rule cannot collect is
 * `cost` less their sum; it is never spread in silence. Source: M23.
 */
export type Rule = (cost: number, gains: readonly Gain[]) => readonly number[];

/** Everybody pays what it contributes now. */
export const current: Rule = (_cost, gains) => gains.map(({ contribution }) => contribution);

/** Everybody pays the same, whatever it gains. */
export const equal: Rule = (cost, gains) => gains.map(() => cost / gains.length);

/**
 * In proportion to benefit, which is also an equal return for each pound. All of the cost is shared, even
 * where it is more than the benefits. Without a benefit nothing is paid.
 */
export const proportional: Rule = (cost, gains) => {
  const benefits = gains.map(({ benefit }) => Math.max(benefit, 0));
  const sum = benefits.reduce((total, benefit) => total + benefit, 0);
  return benefits.map((benefit) => (sum > 0 ? (cost * benefit) / sum : 0));
};

/**
 * In proportion to benefit, but nobody above its cashable benefit; what a cap cuts off is shared again
 * among those still below theirs (water-filling), and what is then left stays uncollected.
 */
export const capped: Rule = (cost, gains) => {
  const pays = gains.map(() => 0);
  let open = gains
    .map(({ benefit, cashable }, index) => ({ index, benefit, cap: cashable }))
    .filter(({ benefit, cap }) => benefit > 0 && cap > 0);
  let rest = cost;
  while (open.length > 0) {
    const weight = open.reduce((sum, { benefit }) => sum + benefit, 0);
    const share = ({ benefit }: { readonly benefit: number }) => (rest * benefit) / weight;
    const full = open.filter((one) => share(one) >= one.cap);
    if (full.length === 0) {
      for (const one of open) pays[one.index] = share(one);
      break;
    }
    for (const { index, cap } of full) {
      pays[index] = cap;
      rest -= cap;
    }
    open = open.filter((one) => !full.includes(one));
  }
  return pays;
};

/** Shares of the cost agreed by hand, 0–1 by funder; a funder without one pays nothing. */
export function custom(shares: ReadonlyMap<PartnerId, number>): Rule {
  return (cost, gains) => gains.map(({ funderId }) => cost * (shares.get(funderId) ?? 0));
}
