/** How far a fall may be no more than a crisis that passes, every figure already written out. */
export interface StillCoversFacts {
  readonly kind: 'until' | 'whatever' | 'never';
  /** The share, in per cent; empty where there is none. */
  readonly share: string;
  /** Whether avoided cost covers the programme as things stand. */
  readonly covers: boolean;
  /** One event's fall, or all of them together. */
  readonly of: 'one' | 'all';
}

export const REGRESSION = {
  title: 'How much of the fall help need not have brought',
  lead: 'Women are often referred in a crisis, and crises pass: some fall after the start is expected without help (regression to the mean). These are the honest ways to look at it. None of them is proof.',
  gross:
    'Events are told before taking off what would have happened anyway; the money is what is left after that.',
  caption: 'Each change as it is counted, and other ways of looking at it',
  event: 'Event',
  inUse: 'As counted here',
  withoutRunUp: 'Without the six months before the start',
  besideOthers: 'Beside women not on the programme',
  paired: 'Women compared with themselves',
  whole: 'All avoided cost together',
  noCost: 'The package does not say what the programme costs.',
  nothingCounted:
    'Nothing was counted both before and after the start, so there is no fall to ask about.',
  noShrinking:
    'Moving each woman’s count towards the average of all of them would not help: the total stays what it is.',
} as const;

/** "60 fewer", "12 more", "no change". */
export function fewerOrMore(events: string, direction: 'fewer' | 'more' | 'same'): string {
  return direction === 'same' ? 'no change' : `${events} ${direction}`;
}

/** What part of a fall help must have brought, as a sentence. */
export function stillCoversText({ kind, share, covers, of }: StillCoversFacts): string {
  const fall = of === 'one' ? 'this fall' : 'every fall counted here';
  const falls = of === 'one' ? fall : 'the falls counted here';
  if (kind === 'whatever') {
    return `Even if all of ${falls} would have happened anyway, the rest covers what the programme costs.`;
  }
  if (kind === 'never') {
    return `Even if none of ${falls} would have happened anyway, avoided cost does not cover what the programme costs.`;
  }
  return covers
    ? `If ${share} of ${fall} would have happened anyway, avoided cost no longer covers what the programme costs.`
    : `Avoided cost does not cover what the programme costs, unless less than ${share} of ${fall} would have happened anyway.`;
}

/** Where the rate of other women comes from: "1.5 a woman a year. Source." */
export function comparisonText({
  rate,
  source,
}: {
  readonly rate: string;
  readonly source: string;
}) {
  return `${rate} a woman a year. ${source}.`;
}

/** How many women stand behind a paired figure. */
export function pairedText({
  women,
  leftOut,
}: {
  readonly women: string;
  readonly leftOut: string;
}): string {
  return `Women with at least six months on each side of their start: ${women}. Left out: ${leftOut}.`;
}

/** How many kinds of event a whole figure beside others rests on. */
export function comparedText(kinds: number): string {
  return `${kinds === 1 ? '1 kind of event is' : `${String(kinds)} kinds of event are`} compared with women not on the programme. The rest stand as they are.`;
}
