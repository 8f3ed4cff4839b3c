import { isFunder } from '../../domain/partner.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { PartnerId } from '../../domain/identifiers.ts';
import { typographic } from '../typographic.ts';

interface NamedFunder {
  readonly funderId: PartnerId;
  readonly funder: string;
  readonly shortName: string;
}

/** All who could pay, in the order of their ids. */
export function fundersOf({ partners }: Pick<DataPackage, 'partners'>): readonly NamedFunder[] {
  return partners.filter(isFunder).map(({ id, name, shortName }) => ({
    funderId: id,
    funder: typographic(name),
    shortName: typographic(shortName),
  }));
}
