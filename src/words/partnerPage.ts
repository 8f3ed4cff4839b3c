import { inList } from './inList.ts';
import { capitalised, inSentence } from './sentenceCase.ts';
import { yearsInWords } from './years.ts';

/** How many avoided events of one kind would be enough, every figure already written out. */
export interface EventBreakEven {
  readonly eventId: string;
  readonly event: string;
  /** What one of them is called. */
  readonly unit: string;
  readonly needed: string;
  readonly neededCount: number;
  readonly estimate: string;
  readonly isEnough: boolean;
  /** With published costs; null where no figure of the reader's own is tried. */
  readonly published: string | null;
}

/** The figure that stands out, and the sentences under it. */
interface BreakEvenText {
  readonly figure: string;
  readonly sentences: readonly string[];
}

/** What would have to be true, for the event that weighs most. */
export function breakEvenText(
  { event, unit, needed, neededCount, estimate, isEnough, published }: EventBreakEven,
  facts: { readonly pays: string; readonly years: number; readonly others: number },
): BreakEvenText {
  const rest = facts.others === 0 ? '' : ', with all else as estimated';
  const estimated = `The estimate is ${estimate} over ${yearsInWords(facts.years)}.`;
  const before =
    published === null
      ? []
      : [`With the published cost it takes ${published}; the figures here use yours.`];
  if (neededCount === 0) {
    return {
      figure: `No fewer ${inSentence(event)}`,
      sentences: [
        `are needed: what else changes covers ${facts.pays} by itself. ${estimated}`,
        ...before,
      ],
    };
  }
  return {
    figure: `${needed} fewer ${neededCount === 1 ? unit : inSentence(event)}`,
    sentences: [
      `${isEnough ? 'is enough' : 'would be needed'} to cover ${facts.pays}${rest}. ${estimated}`,
      ...before,
    ],
  };
}

export const PARTNER_PAGE = {
  notThereTitle: 'No such partner here',
  notThere: 'The link names a partner that these files do not hold.',
  backToAll: 'See all partners',
  breadcrumb: 'You are here',
  noRates: 'None of this partner’s events can be shown by stage.',
  unitCosts: 'What one event costs, and how that is known',
  unitCostsCaption: 'Unit costs',
  eventColumn: 'Event',
  oneCostsColumn: 'One costs',
  rangeColumn: 'From low to high',
  budgetColumn: 'Whose, and which budget',
  gradeColumn: 'Evidence',
  sourceColumn: 'Source',
  ownFigure: 'Try your own figure',
  ownFigureWhich: 'Which cost',
  ownFigureKept: 'Stays on this page and in its link. Nothing is sent.',
  backToPublished: 'Back to the published figure',
  each: 'each',
  aboutPublished: 'About the published figure',
  figureColumn: 'Figure',
  publishedColumn: 'Published',
  yoursColumn: 'With your figure',
  whatWouldHaveToBeTrue: 'What would have to be true',
  paysNothingToCover: 'It pays nothing, so there is nothing to cover.',
  nothingCovers: 'Nothing that it avoids could cover what it pays, however few events there were.',
  orCaption: 'Or one of these',
  orAbout: 'each with all else as estimated',
  roseInstead: 'What rose instead',
  enoughColumn: 'Enough',
  estimateColumn: 'Estimate',
  hours: 'Hours beside pounds',
  hoursCaption: 'Due to Pause, with what lasts',
  fewerColumn: 'Fewer events',
  hoursColumn: 'Hours',
  poundsColumn: 'Pounds',
  howSure: 'How sure that is',
  ifTheyDoNotPay: 'If they do not pay',
  ownFigureCaption: 'Published beside yours',
  goodForWomen: 'Help that women now get',
} as const;

/** What becomes of the programme without one contribution. */
export function ifNotPayingText(facts: {
  readonly pays: string;
  readonly toFindNow: string | null;
  readonly toFindThen: string | null;
  readonly avoided: string;
  readonly addsCost: boolean;
  readonly cost: string;
  readonly coversCost: boolean;
  readonly others: { readonly avoided: string; readonly coverCost: boolean } | null;
}): readonly string[] {
  const found =
    facts.toFindThen === null
      ? `The others’ contributions would still cover the programme’s cost.`
      : facts.toFindNow === null
        ? `${facts.toFindThen} would still have to be found, where contributions now cover the cost.`
        : `${facts.toFindThen} would still have to be found, instead of ${facts.toFindNow}.`;
  const covers = facts.coversCost
    ? `If it is found from elsewhere, what all partners avoid, ${facts.avoided}, still covers the cost of ${facts.cost}.`
    : facts.addsCost
      ? `All partners together spend ${facts.avoided} more than before, so the cost of ${facts.cost} is not covered either way.`
      : `What all partners avoid, ${facts.avoided}, does not cover the cost of ${facts.cost} either way.`;
  if (facts.others === null) return [found, covers];
  const { avoided, coverCost } = facts.others;
  return [
    found,
    covers,
    `Without what this partner itself avoids, ${avoided} is left, which ${coverCost ? 'covers' : 'does not cover'} the cost.`,
  ];
}

/** Why there is nothing to say of a contribution. */
export function noContribution(published: boolean, pays: 'nothing' | 'not-known'): string {
  if (pays === 'nothing') return 'It pays nothing now, so nothing would change.';
  return published
    ? 'What partners paid is not in the published report, so nobody can say what would change.'
    : 'The files do not say what partners pay, so nobody can say what would change.';
}

/** More service use that was hoped for: good for women, a cost to a partner. */
export function helpText(
  help: readonly { readonly event: string; readonly partner: string; readonly more: string }[],
): string {
  const events = inList([...new Set(help.map(({ event }) => inSentence(event)))]);
  const costs = inList(help.map(({ partner, more }) => `${more} more for ${inSentence(partner)}`));
  return `Women now get more ${events}. That is good for them and what Pause is for; it costs ${costs}, and is already taken off.`;
}

/** A crisis that rose instead of falling. */
export function roseText(events: readonly string[]): string {
  return `${capitalised(inList(events.map(inSentence)))} rose instead, and cost more.`;
}

/** How likely it is that what is avoided is worth more than what is paid. */
export function chanceSentence(chance: string, onMoneyAlone: string): string {
  return `Chance that what is avoided is worth more than what is paid, on these assumptions: ${chance}. Counting only money no longer needed: ${onMoneyAlone}.`;
}

/** "Police call-outs: 3 hours each. Two constables for an hour and a half each, as the unit cost assumes." */
export function hoursFrom(event: string, each: string, source: string): string {
  return `${event}: ${each} each${source === '' ? '' : `. ${source}`}.`;
}

/** Under unit costs of which some have no range. */
export const NO_RANGE_GIVEN = '[x] not available: the source gives no lowest and no highest cost.';

/** "[x] not available: no source gives hours for anti-social behaviour incidents." */
export function noHoursFor(events: string): string {
  return `[x] not available: no source gives hours for ${events}.`;
}
