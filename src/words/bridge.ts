import { inList } from './inList.ts';
import { inSentence } from './sentenceCase.ts';

/** The steps from the 2020 report's method to the figure in hand, each changing one thing. */
type BridgeStepId =
  | 'reported'
  | 'counterfactual'
  | 'window'
  | 'baseline'
  | 'deadweight'
  | 'attribution'
  | 'persistence'
  | 'doubleCounting'
  | 'unitCosts'
  | 'priceBase'
  | 'horizonYears'
  | 'optimismBias'
  | 'discounting';

interface StepWords {
  readonly name: string;
  readonly says: string;
}

const STEPS: Readonly<Record<BridgeStepId, StepWords>> = {
  reported: {
    name: 'The 2020 report’s method',
    says: 'Every change counts in full, at the prices of its source.',
  },
  counterfactual: {
    name: 'Expected rates',
    says: 'Where nothing could be counted before, the rates, months and chances in use stand in place of the report’s, and events are rounded only where the rules in use say so.',
  },
  window: {
    name: 'Months that count',
    says: 'Changes are counted to the last month that the rules in use look at.',
  },
  baseline: {
    name: 'Months before the start',
    says: 'The months compared with are those in use: the last six are often a crisis, from which some fall comes by itself.',
  },
  deadweight: {
    name: 'Would have happened anyway',
    says: 'What would have changed without Pause is taken off.',
  },
  attribution: {
    name: 'Share due to Pause',
    says: 'What other services brought about is taken off.',
  },
  persistence: {
    name: 'What lasts',
    says: 'What goes on after the last month looked at is counted, and fades.',
  },
  doubleCounting: {
    name: 'Counted once',
    says: 'What the cost of one event already holds of another is taken out.',
  },
  unitCosts: {
    name: 'Unit costs changed here',
    says: 'Unit costs that a reader changed stand in place of the package’s.',
  },
  priceBase: {
    name: 'Prices of one year',
    says: 'All costs are put into the prices of one year.',
  },
  horizonYears: {
    name: 'How far ahead',
    says: 'Years past the horizon are left out.',
  },
  optimismBias: {
    name: 'Correction for weak evidence',
    says: 'The weaker the evidence for a figure, the more is taken off it.',
  },
  discounting: {
    name: 'Later years count for less',
    says: 'What comes later is worth less today.',
  },
};

export const BRIDGE = {
  tableCaption: 'One change at a time',
  stepColumn: 'Step',
  changeColumn: 'Change',
  totalColumn: 'Avoided cost after it',
  saysColumn: 'What changed',
  inHand: 'The figure on these pages',
  allChanges: 'All changes together.',
  keyTotal: 'Avoided cost, and what is added to it',
  keyLess: 'Taken off',
  orderNote:
    'The order is always the same. In another order the same changes would have other sizes, and the same sum.',
  blankNote: '[x] no figure after this step, so that the change on either side of it is not known.',
  changesNothing: 'Changes nothing here.',
} as const;

export function bridgeStepName(step: BridgeStepId): string {
  return STEPS[step].name;
}

/** What a step changes, in a line. */
export function bridgeStepSays(step: BridgeStepId, effect: 'some' | 'none'): string {
  return effect === 'some' ? STEPS[step].says : BRIDGE.changesNothing;
}

/** The chart's message, every figure already written out. */
export function bridgeTitle(facts: {
  /** Null where one of them has no figure. */
  readonly ends: { readonly from: string; readonly to: string } | null;
  readonly largest: BridgeStepId | null;
}): string {
  const { ends, largest } = facts;
  if (ends === null) return 'From the 2020 report’s method to the figure in hand';
  if (largest === null) return `The figure in hand is that of the 2020 report’s method: ${ends.to}`;
  return `From ${ends.from} to ${ends.to}; the largest step is “${inSentence(STEPS[largest].name)}”`;
}

/** What money the last line of the table is in: the lines above it are on their way there. */
export function bridgeTableAbout(about: string): string {
  return `the last line: ${about}`;
}

/** What is drawn, and what money its ends are in: the first is in each source's own prices, without an end. */
export function bridgeSubtitle(placeAndPeriod: string): string {
  return `Avoided cost from the 2020 report’s method to the figure in hand, one change at a time. The last bar: ${placeAndPeriod}. The first: prices of their sources, and all years.`;
}

/** "Nothing changes with: months that count and how far ahead." */
export function unchangedNote(steps: readonly BridgeStepId[]): string {
  return `Not drawn, since nothing changes with them: ${inList(steps.map((step) => inSentence(STEPS[step].name)))}.`;
}

/** The chart read aloud. */
export function bridgeInWords(
  rows: readonly { readonly name: string; readonly figure: string }[],
): string {
  return `${rows.map(({ name, figure }) => `${name} ${figure}`).join('; ')}.`;
}
