import { isPackageName } from '../files/dataAddress.ts';
import { PRESETS, type PresetId } from '../scenario/scenario.ts';
import { badPart, otherVersion, repeatedPart, unknownPart } from '../words/linkNotices.ts';

/** What a link says beside its place: what is counted, and how careful the figures are. Never any data. */
export interface Link {
  readonly packageName: string;
  readonly preset: PresetId;
}

/** What a link without any part opens: the page is careful unless asked otherwise. */
export const DEFAULT_LINK: Link = { packageName: 'example', preset: 'prudent' };

export interface LinkReading {
  readonly link: Link;
  /** A sentence for each part that was left out. */
  readonly notices: readonly string[];
}

/** The form that links are written in. A link without it says nothing that could change its meaning. */
const VERSION = '1';

/** The name of each part in a link, in the order they are written. */
const PARTS = { version: 'v', packageName: 'package', preset: 'preset' } as const;
const NAMES: readonly string[] = Object.values(PARTS);

/** Reads the part of a link after `?`. A part that is unknown, repeated or bad is left out alone, and said. */
export function readLink(text: string): LinkReading {
  const parts = new URLSearchParams(text);
  const notices = [
    ...new Set(
      [...parts.keys()].filter((name) => !NAMES.includes(name)).map((name) => unknownPart(name)),
    ),
    ...NAMES.filter((name) => parts.getAll(name).length > 1).map((name) => repeatedPart(name)),
  ];
  const read = <T extends string>(
    name: string,
    fallback: T,
    known: (value: string) => T | undefined,
  ): T => {
    const values = parts.getAll(name);
    const good = values.map(known).find((value) => value !== undefined);
    if (good === undefined && values.length > 0) notices.push(badPart(name, fallback));
    return good ?? fallback;
  };
  const versions = parts.getAll(PARTS.version);
  if (versions.some((version) => version !== VERSION)) notices.push(otherVersion());
  return {
    link: {
      packageName: read(PARTS.packageName, DEFAULT_LINK.packageName, (value) =>
        isPackageName(value) ? value : undefined,
      ),
      preset: read(PARTS.preset, DEFAULT_LINK.preset, (value) =>
        PRESETS.find((preset) => preset === value),
      ),
    },
    notices,
  };
}

/** Writes what differs from the default link, with the version; nothing for the default link itself. */
export function writeLink({ packageName, preset }: Link): string {
  const parts = new URLSearchParams();
  if (packageName !== DEFAULT_LINK.packageName) parts.set(PARTS.packageName, packageName);
  if (preset !== DEFAULT_LINK.preset) parts.set(PARTS.preset, preset);
  return parts.size === 0 ? '' : `${PARTS.version}=${VERSION}&${parts.toString()}`;
}
