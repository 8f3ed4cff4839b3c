import type { DataPackage } from '../../domain/dataPackage.ts';
import { SITE } from '../../words/site.ts';

/** The word that marks every figure of an invented package; null for any other. */
export function exampleTag({ programme }: Pick<DataPackage, 'programme'>): string | null {
  return programme.basis === 'illustrative' ? SITE.example : null;
}
