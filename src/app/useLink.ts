import { rootRouteId, useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import { OWN_FILES, type PackageIndex } from '../domain/packageIndex.ts';
import { unknownPackage, unknownPlace } from '../words/linkNotices.ts';
import { DEFAULT_LINK, readLink, type Link } from './link.ts';
import { parseSearch, searchOf } from './linkSearch.ts';
import { usePackageIndex } from './queries/usePackageIndex.ts';

interface LinkInUse {
  /** What the page shows: the link's own parts, or the default where one was left out. */
  readonly link: Link;
  /** A sentence for each part of the link that was left out. */
  readonly notices: readonly string[];
  /** Goes to the same place with these parts changed, as a step that the back button undoes. */
  readonly change: (parts: Partial<Link>) => void;
}

/** What the address asks for, checked against what is known here and what the site ships. */
export function useLink(): LinkInUse {
  const text = useRouterState({ select: ({ location }) => parseSearch(location.searchStr).text });
  const isPlace = useRouterState({
    select: ({ matches }) => matches.at(-1)?.routeId !== rootRouteId,
  });
  const navigate = useNavigate();
  const router = useRouter();
  const { data: index } = usePackageIndex();

  const reading = useMemo(() => readLink(text), [text]);
  const isShipped = isHere(reading.link, index);
  const link = useMemo(() => linkOfWhatIsHere(reading.link, index), [reading, index]);
  const usedTitle = index?.find(({ name }) => name === link.packageName)?.title ?? link.packageName;
  return {
    link,
    notices: [
      ...(isPlace ? [] : [unknownPlace()]),
      ...reading.notices,
      ...(isShipped ? [] : [unknownPackage(usedTitle)]),
    ],
    change: (parts) => {
      // What the link says now, which may be more than when this page was drawn.
      const { searchStr } = router.state.location;
      const now = linkOfWhatIsHere(readLink(parseSearch(searchStr).text).link, index);
      void navigate({
        to: isPlace ? '.' : '/',
        search: searchOf({ ...now, ...parts }),
        resetScroll: false,
      });
    },
  };
}

/** Files of the reader's own are never on the site; before its list has come, nothing is said to be missing. */
function isHere({ packageName }: Link, index: PackageIndex | undefined): boolean {
  return packageName === OWN_FILES || (index?.some(({ name }) => name === packageName) ?? true);
}

function linkOfWhatIsHere(link: Link, index: PackageIndex | undefined): Link {
  return isHere(link, index) ? link : { ...link, packageName: DEFAULT_LINK.packageName };
}
