import type { PartnerId } from './identifiers.ts';

export const SECTORS = ['council', 'police', 'nhs', 'justice', 'other'] as const;
export type Sector = (typeof SECTORS)[number];

/** An organisation that bears a cost. */
export interface Partner {
  readonly id: PartnerId;
  readonly name: string;
  readonly shortName: string;
  readonly sector: Sector;
  /** Who would pay for it; a funder's own id for itself. Only funders contribute. */
  readonly funderId: PartnerId;
}

/** Whether a partner pays for itself, and perhaps for others: the rest are paid for. */
export function isFunder({ id, funderId }: Pick<Partner, 'id' | 'funderId'>): boolean {
  return id === funderId;
}
