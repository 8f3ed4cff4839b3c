import { packageFingerprint } from '../../viewModel/packageFingerprint.ts';
import { otherData, unknownOrganisation } from '../../words/linkNotices.ts';
import type { FiguresInUse } from '../figuresInUse.ts';
import type { Link } from '../link.ts';

/** A sentence for each thing in which the link and the data in hand do not belong together. */
export function linkMisfits(
  { viewAs, fingerprint }: Link,
  { loaded: { pack } }: FiguresInUse,
): readonly string[] {
  const isNamed = viewAs === null || pack.partners.some(({ id }) => id === viewAs);
  const isSameData = fingerprint === null || fingerprint === packageFingerprint(pack);
  return [...(isNamed ? [] : [unknownOrganisation()]), ...(isSameData ? [] : [otherData()])];
}
