import type { Basis } from '../../../domain/provenance.ts';
import type { Whose } from '../../../words/sources.ts';
import type { ProvenanceRow } from './provenanceRow.ts';

/** Whose the counts, contributions, costs and scores of a package are. */
const OF_BASIS: Readonly<Record<Basis, Whose>> = {
  local: 'local',
  published: 'published',
  illustrative: 'illustrative',
};

/** What the package's basis says of its own figures. */
export function ownOf(basis: Basis): Pick<ProvenanceRow, 'whose' | 'own'> {
  return { whose: OF_BASIS[basis], own: true };
}
