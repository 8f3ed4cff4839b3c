import { inSentence } from './sentenceCase.ts';

/** An assumption as a row names it. */
interface InputWords {
  readonly kind: 'deadweight' | 'attribution' | 'ratePerWomanYear' | 'probability' | 'unitCost';
  /** Null for every event without an assumption of its own. */
  readonly event: string | null;
  readonly partner: string | null;
}

const OTHER_EVENTS = 'events without an assumption of their own';

/** "Would have happened anyway: police call-outs". */
export function inputName({ kind, event, partner }: InputWords): string {
  const about = event === null ? OTHER_EVENTS : inSentence(event);
  switch (kind) {
    case 'deadweight':
      return `Would have happened anyway: ${about}`;
    case 'attribution':
      return `Share due to Pause: ${about}`;
    case 'ratePerWomanYear':
      return `Expected without Pause: ${about}`;
    case 'probability':
      return `How often it follows: ${about}`;
    case 'unitCost':
      return partner === null
        ? `Cost of one: ${about}`
        : `Cost of one to ${inSentence(partner)}: ${about}`;
  }
}

/** A unit cost as a multiple of the one in use: "1.4 times as much". */
export function timesInUse(times: string): string {
  return times === '1' ? 'as it is' : `${times} times as much`;
}

export const SENSITIVITY_STATES = {
  pending: 'Being worked out: the engine is asked many times over.',
  failed: 'This browser could not work this out.',
} as const;

/** When the whole just covers its cost. */
export type Switching =
  | { readonly kind: 'no-cost' | 'nothing-avoided' }
  | {
      readonly kind: 'covers' | 'falls-short';
      readonly cost: string;
      readonly avoided: string;
      /** By how much what is avoided may fall, or would have to rise. */
      readonly share: string;
    };

export const SWITCHING = {
  title: 'What would have to be true',
  caption: 'Where avoided cost just covers what the programme costs',
  input: 'Assumption',
  central: 'Taken here',
  value: 'Just covers the cost at',
  open: 'Every other assumption alone would have to be more than ten times what is taken here, or could have no value at which the whole just covers its cost.',
  noneMatters:
    'No single assumption, up to ten times what is taken here, changes whether the whole covers its cost.',
} as const;

export function switchingLines(found: Switching): readonly string[] {
  switch (found.kind) {
    case 'no-cost':
      return [
        'What the programme costs is not known, so that there is nothing for avoided cost to cover.',
      ];
    case 'nothing-avoided':
      return ['Partners together avoid nothing, so that no cost would be covered.'];
    case 'covers':
      return [
        `The programme costs ${found.cost}, and partners avoid ${found.avoided}. It would still cover its cost with ${found.share} less avoided.`,
      ];
    case 'falls-short':
      return [
        `The programme costs ${found.cost}, and partners avoid ${found.avoided}. It would cover its cost only with ${found.share} more avoided.`,
      ];
  }
}

export const DOWNSIDE = {
  title: 'If half of this is wrong',
  caption: 'What is left if the assumptions are wrong',
  lead: 'A range says what is likely; this asks nothing of how likely it is. Each line takes one thing at the worst end that its source allows.',
  case: 'If',
  avoided: 'Avoided cost',
  net: 'After the programme’s cost',
  asEstimated: 'All is as assumed',
  halved: 'Only half as much is avoided',
  allTogether: 'Every assumption is at its worst end at once',
  noRanges: 'No assumption has a stated range, so that only half can be shown.',
} as const;

/** "Would have happened anyway: removals is 30%". */
export function badEnd(name: string, value: string): string {
  return `${name}, ${value}`;
}

/** "and 12 more, each of which matters less". */
export function restOfBadEnds(count: number): string {
  return count === 1
    ? 'One more assumption has a worse end, and matters less.'
    : `${String(count)} more assumptions have a worse end, and matter less.`;
}

export const ANALYSTS = {
  title: 'For analysts: tornado, value of knowing more, seed',
  tornadoSubtitle:
    'Avoided cost less what the programme costs, with one assumption at a time at its low and at its high.',
  tornadoNoCost: 'Avoided cost, with one assumption at a time at its low and at its high.',
  atLow: 'At its low',
  atHigh: 'At its high',
  tornadoCaption: 'What moves the answer most',
  input: 'Assumption',
  low: 'Low',
  high: 'High',
  resultLow: 'Result at low',
  resultHigh: 'Result at high',
  informationTitle: 'What it is worth to measure next',
  informationCaption: 'What it would be worth to know, before deciding',
  worth: 'Worth up to',
  whole: 'Everything at once',
  noInformation:
    'What knowing more is worth can only be said where the cost is known and there are ranges.',
  settled:
    'On these figures nothing that is not known would change the decision, so that knowing it is worth nothing for it.',
} as const;

export function tornadoTitle(first: string | null): string {
  return first === null
    ? 'No assumption has a stated range'
    : `What moves the answer most is one assumption. ${first}`;
}

export function informationLead(worth: string): string {
  return `Knowing everything before the decision would be worth up to ${worth}. A study that costs more than its line is not worth its money for this decision alone.`;
}

export function seedLine(draws: string, seed: string): string {
  return `Ranges come from ${draws} draws, always with the seed ${seed}, so that anyone gets the same ones.`;
}

/** One row of the tornado read aloud. */
export function tornadoInWords(
  rows: readonly { readonly name: string; readonly low: string; readonly high: string }[],
): string {
  return `${rows.map(({ name, low, high }) => `${name}: ${low} to ${high}`).join('; ')}.`;
}
