import { OWN_FILES } from '../../domain/packageIndex.ts';
import type { Link } from '../link.ts';
import type { Protection } from '../../protection/protectPackage.ts';
import type { OwnPackage, OwnPackages } from './ownPackage.ts';

/** What a tab keeps of the reader's own files, in its memory alone. */
interface KeptPackage {
  /** How many have been opened in this tab. */
  readonly opened: number;
  readonly own: OwnPackage | null;
  /** What was there before the last was opened; null where that has been undone. */
  readonly before: { readonly own: OwnPackage | null; readonly link: Link } | null;
}

export const NOTHING_KEPT: KeptPackage = { opened: 0, own: null, before: null };

interface Tab {
  readonly kept: KeptPackage;
  readonly keep: (next: (kept: KeptPackage) => KeptPackage) => void;
  readonly link: Link;
  readonly change: (parts: Partial<Link>) => void;
}

/** Opening, showing and undoing, each as one step of what is kept and of the link. */
export function ownPackagesOf({ kept, keep, link, change }: Tab): OwnPackages {
  const { own, before } = kept;
  return {
    own,
    open: (opened, shown, scenario) => {
      keep((now) => {
        const number = now.opened + 1;
        return { opened: number, own: { number, opened, shown }, before: { own: now.own, link } };
      });
      change({
        packageName: OWN_FILES,
        // A link that asked for these files says what data it was made beside; any other link spoke of other data.
        fingerprint: link.packageName === OWN_FILES ? link.fingerprint : null,
        ...(scenario === null ? {} : { departures: scenario }),
      });
    },
    show: (shown) =>
      keep((now) => (now.own === null ? now : { ...now, own: { ...now.own, shown } })),
    protect: (protection) => keep((now) => protectedAnew(now, protection)),
    undo:
      before === null
        ? null
        : () => {
            keep((now) => ({ ...now, own: before.own, before: null }));
            change(before.link);
          },
  };
}

function protectedAnew(kept: KeptPackage, protection: Protection): KeptPackage {
  const { own } = kept;
  if (own === null) return kept;
  const { opened } = own;
  if (opened.unprotected === null) return kept;
  const number = kept.opened + 1;
  const anew = { ...opened, unprotected: { ...opened.unprotected, protection } };
  return { ...kept, opened: number, own: { ...own, number, opened: anew } };
}
