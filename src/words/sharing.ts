import { RUNG_WORDS } from './protectCommands.ts';

/** Making a package that is safe to share, and looking at counts that are not. */
export const SHARING = {
  title: 'Make a shareable package',
  lead: 'Your counts went through disclosure control before they were shown. This is the same package that “npm run protect” writes: it can be opened here by anyone, hosted, or sent to partners.',
  eyes: 'What it hides and what that costs the totals, for your own eyes only',
  caption: 'What disclosure control did',
  about: 'events counted, and what is shown of them',
  event: 'Event',
  group: 'Group',
  how: 'How it is shown',
  before: 'Before: counted',
  beforeShown: 'shown',
  after: 'After: counted',
  afterShown: 'shown',
  hidden: 'hidden',
  allGroups: 'all groups together',
  lastLook:
    'Before you share it, read once more what people wrote themselves, in notes, reason and source: protection does not change it.',
  earlierTitle: 'Was an earlier release published?',
  earlier:
    'Two releases of nearly the same counts could be compared. Choose the folder of the earlier one, and rows stay as they were published until they have moved enough.',
  earlierChoose: 'Choose the earlier release…',
  earlierReading: 'Reading the earlier release.',
  earlierFailed: 'This browser could not read it. Nothing has changed: choose it again.',
  earlierWith: 'Protected beside the earlier release.',
  earlierCannot: 'Beside the earlier release these counts cannot be shared. Nothing has changed.',
  earlierNot: 'That is not a protected package, so nothing has changed.',
  view: 'Which counts these pages show',
  viewProtected: 'Safe to share',
  viewUnprotected: 'As they were made (OFFICIAL-SENSITIVE)',
  viewHint:
    'As they were made: for your own eyes, in this tab. Every page, image, export, file name and print then says OFFICIAL-SENSITIVE, and no links are offered. Rows of records are never shown or exported.',
  cannot:
    'These counts cannot be made safe to share. They are shown for your own eyes only: share nothing of these pages.',
} as const;

/** "Download the shareable package (13 files, 40 KB)" */
export function downloadShareable(files: string, size: string): string {
  return `Download the shareable package (zip: ${files} files, ${size})`;
}

export function howShown(rung: keyof typeof RUNG_WORDS): string {
  return RUNG_WORDS[rung];
}

/** What it costs the totals. */
export function costOfHiding(figures: {
  readonly counted: string;
  readonly behind: string;
  readonly shown: string;
}): string {
  return `In all ${figures.counted} events were counted. ${figures.behind} of them stand behind a figure, and the figures add up to ${figures.shown}.`;
}

export function leftOutGroups(groups: string): string {
  return `Left out altogether, not closed or of too few women: ${groups}.`;
}
