import { isPackageName } from '../files/dataAddress.ts';
import { preset, type ScenarioDepartures } from '../scenario/departures.ts';
import { PRESETS } from '../scenario/scenario.ts';
import { decodeDepartures, encodeDepartures } from '../scenario/scenarioLink.ts';
import {
  badPart,
  otherVersion,
  repeatedPart,
  unknownChange,
  unknownPart,
} from '../words/linkNotices.ts';

/**
 * What a link says beside its place: what is counted, how careful the figures are, what a reader changed, and for
 * whom the page is. Never any data.
 */
export interface Link {
  readonly packageName: string;
  readonly departures: ScenarioDepartures;
  /** The organisation that stands first wherever organisations are listed. */
  readonly viewAs: string | null;
  /** Which data the sender had before them; null where the link does not say. */
  readonly fingerprint: string | null;
}

/** What a link without any part opens: the page is careful unless asked otherwise. */
export const DEFAULT_LINK: Link = {
  packageName: 'example',
  departures: preset('prudent'),
  viewAs: null,
  fingerprint: null,
};

interface LinkReading {
  readonly link: Link;
  /** A sentence for each part that was left out. */
  readonly notices: readonly string[];
}

/** The form that links are written in. A link without it says nothing that could change its meaning. */
const VERSION = '1';

/** The name of each part in a link, in the order they are written. */
const PARTS = {
  version: 'v',
  packageName: 'package',
  preset: 'preset',
  changes: 'changes',
  viewAs: 'as',
  fingerprint: 'data',
} as const;
const NAMES: readonly string[] = Object.values(PARTS);

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const FINGERPRINT = /^[0-9a-f]{16}$/;

/** Reads the part of a link after `?`. A part that is unknown, repeated or bad is left out alone, and said. */
export function readLink(text: string): LinkReading {
  const parts = new URLSearchParams(text);
  const notices = [
    ...new Set(
      [...parts.keys()].filter((name) => !NAMES.includes(name)).map((name) => unknownPart(name)),
    ),
    ...NAMES.filter((name) => parts.getAll(name).length > 1).map((name) => repeatedPart(name)),
  ];
  const read = <T>(
    name: string,
    fallback: T,
    known: (value: string) => T | undefined,
    bad: () => string,
  ): T => {
    const values = parts.getAll(name);
    const good = values.map(known).find((value) => value !== undefined);
    if (good === undefined && values.length > 0) notices.push(bad());
    return good ?? fallback;
  };
  const versions = parts.getAll(PARTS.version);
  if (versions.some((version) => version !== VERSION)) notices.push(otherVersion());
  const { packageName: fallbackName, departures: fallback } = DEFAULT_LINK;
  const packageName = read(
    PARTS.packageName,
    fallbackName,
    (value) => (isPackageName(value) ? value : undefined),
    () => badPart(PARTS.packageName, fallbackName),
  );
  const chosen = read(
    PARTS.preset,
    fallback.preset,
    (value) => PRESETS.find((id) => id === value),
    () => badPart(PARTS.preset, fallback.preset),
  );
  const { departures, dropped } = decodeDepartures(parts.get(PARTS.changes) ?? '');
  notices.push(...new Set(dropped.map((path) => unknownChange(path))));
  return {
    link: {
      packageName,
      departures: { ...departures, preset: chosen },
      viewAs: read(PARTS.viewAs, null, matching(ID), () => unknownPart(PARTS.viewAs)),
      fingerprint: read(PARTS.fingerprint, null, matching(FINGERPRINT), () =>
        unknownPart(PARTS.fingerprint),
      ),
    },
    notices,
  };
}

/** Writes what differs from the default link, with the version; nothing for the default link itself. */
export function writeLink({ packageName, departures, viewAs, fingerprint }: Link): string {
  const { preset: chosen } = departures;
  const changes = encodeDepartures({ ...departures, preset: DEFAULT_LINK.departures.preset });
  const parts = new URLSearchParams();
  if (packageName !== DEFAULT_LINK.packageName) parts.set(PARTS.packageName, packageName);
  if (chosen !== DEFAULT_LINK.departures.preset) parts.set(PARTS.preset, chosen);
  if (changes !== '') parts.set(PARTS.changes, changes);
  if (viewAs !== null) parts.set(PARTS.viewAs, viewAs);
  if (fingerprint !== null) parts.set(PARTS.fingerprint, fingerprint);
  return parts.size === 0 ? '' : `${PARTS.version}=${VERSION}&${parts.toString()}`;
}

function matching(pattern: RegExp): (value: string) => string | undefined {
  return (value) => (pattern.test(value) ? value : undefined);
}
