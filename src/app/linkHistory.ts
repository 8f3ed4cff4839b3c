import {
  createBrowserHistory,
  type HistoryLocation,
  type RouterHistory,
} from '@tanstack/react-router';

type LocationState = HistoryLocation['state'];

/**
 * The browser's history, with the link in the fragment: it reaches no server and needs no rewriting there.
 * Unlike the router's own hash history it leaves the address's query alone, which belongs to
 * whoever sent the reader here (`?utm_source=…`), and never takes it for a part of the link.
 */
export function createLinkHistory(): RouterHistory {
  return createBrowserHistory({
    parseLocation: () => locationOf(window.location.hash, window.history.state),
    createHref: linkHref,
  });
}

/** The address of a link, beside whatever page it stands on. */
export function linkHref(link: string): string {
  return `#${link}`;
}

function locationOf(fragment: string, state: unknown): HistoryLocation {
  const link = fragment.slice(1);
  const [place = '', ...parts] = link.split('?');
  const pathname = place.startsWith('/') ? place : `/${place}`;
  const search = parts.length === 0 ? '' : `?${parts.join('?')}`;
  return {
    href: `${pathname}${search}`,
    pathname,
    search,
    hash: '',
    state: isLocationState(state) ? state : { __TSR_index: 0 },
  };
}

/** False for an entry that the reader made, by editing the address. */
function isLocationState(state: unknown): state is LocationState {
  return (
    typeof state === 'object' &&
    state !== null &&
    '__TSR_index' in state &&
    typeof state.__TSR_index === 'number'
  );
}
