import type { DataPackage } from '../../domain/dataPackage.ts';
import type { PartnerId } from '../../domain/identifiers.ts';

/** The funder that a link is viewed as, or that pays for the partner it names; null where the package knows neither. */
export function viewedFunder(
  viewAs: string | null,
  { partners }: Pick<DataPackage, 'partners'>,
): PartnerId | null {
  return partners.find(({ id }) => id === viewAs)?.funderId ?? null;
}
