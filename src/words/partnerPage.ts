import { inList } from './inList.ts';
import { paidInWords, type FunderStanding } from './partners.ts';
import { capitalised, inSentence } from './sentenceCase.ts';
import { yearsInWords } from './years.ts';

/** What the head of a partner's page says, every figure already written out. */
export interface PartnerLead {
  readonly name: string;
  readonly standing: FunderStanding;
  readonly published: boolean;
  /** Null where the package has no contributions. */
  readonly pays: string | null;
  /** How much of it is money, where some of it is in kind; null where it is all money, or not known. */
  readonly inCash: string | null;
  readonly range: { readonly low: string; readonly high: string } | null;
  readonly years: number;
  readonly kind: 'all-money' | 'all-time' | 'both' | 'none';
  readonly cashable: string;
  readonly capacity: string;
  /** The month from which it is paid back; null where it never is, or where nothing is paid. */
  readonly paidBack: string | null;
}

/** A sentence around the figure that explains itself, and what follows it. */
interface LeadText {
  readonly before: string;
  readonly after: string;
  readonly further: readonly string[];
}

export function partnerLead(facts: PartnerLead): LeadText {
  const { name, standing, pays, range, years } = facts;
  const between = range === null ? '' : ` (${range.low} to ${range.high})`;
  const paid = paidInWords(pays);
  if (standing === 'no-figure') {
    return {
      before: `${paid === null ? '' : `${capitalised(name)} would ${paid}. `}What ${paid === null ? inSentence(name) : 'it'} avoids: `,
      after: '.',
      further: [],
    };
  }
  const verb = standing === 'adds-cost' ? 'spend about' : 'avoid about';
  const more = standing === 'adds-cost' ? ' more than before' : '';
  return {
    before: `${capitalised(name)} would ${paid === null ? '' : `${paid} and `}${verb} `,
    after: `${more}${between} over ${yearsInWords(years)}.`,
    further: [...cashPaid(facts), ...kindOfMoney(facts), ...payback(facts)],
  };
}

function cashPaid({ inCash }: PartnerLead): readonly string[] {
  if (inCash === null) return [];
  return inCash === '£0'
    ? ['All that it pays is in kind, at its stated value.']
    : [`${inCash} of what it pays is money; the rest is in kind, at its stated value.`];
}

function kindOfMoney({ kind, cashable, capacity }: PartnerLead): readonly string[] {
  switch (kind) {
    case 'all-time':
      return ['All that it avoids is staff time and capacity freed, not money.'];
    case 'all-money':
      return [
        'All that it avoids is spending not needed; a budget could be cut only if its owner agrees.',
      ];
    case 'both':
      return [
        `Of what it avoids, ${cashable} is spending not needed and ${capacity} staff time and capacity freed, not money.`,
      ];
    case 'none':
      return [];
  }
}

function payback({ pays, standing, paidBack, published, years }: PartnerLead): readonly string[] {
  if (pays === null) {
    return [
      published
        ? 'What it paid is not in the published report.'
        : 'The files do not say what it pays.',
    ];
  }
  if (standing === 'pays-nothing') return [];
  return [
    paidBack === null
      ? `What it pays is not paid back within ${yearsInWords(years)}.`
      : `What it pays is paid back in ${paidBack}.`,
  ];
}

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
