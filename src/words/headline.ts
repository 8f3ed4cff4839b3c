import { numberInWords } from './numberInWords.ts';
import { rich, strong, type RichText } from './richText.ts';
import { rules, type Rules } from './rules.ts';
import { capitalised } from './sentenceCase.ts';
import { withChanges } from './changesMade.ts';
import { yearsInWords } from './years.ts';

/** A money range, written out; absent until it has been worked out. */
export interface MoneyRange {
  readonly low: string;
  readonly high: string;
}

/** A range of added cost whose lower end is a cost avoided: both ends are written without a sign. */
export interface CostRange extends MoneyRange {
  readonly lowIsAvoided: boolean;
}

/** What the opening sentence says of a group of women, every figure already written out. */
export interface GroupHeadline {
  readonly kind: 'group';
  readonly invented: boolean;
  readonly women: number;
  readonly area: string;
  readonly rules: Rules;
  /** How many of the rules a reader has changed. */
  readonly changes: number;
  readonly avoided: string;
  /** Added cost where partners together spend more than they avoid: then `avoided` is what they spend more. */
  readonly outcome: 'avoided' | 'nothing' | 'added-cost';
  readonly range?: MoneyRange | CostRange;
  readonly years: number;
  readonly prices: string;
  readonly cost: string | null;
  /** Whether some of the programme's cost falls after these years, and is not in `cost`. */
  readonly costGoesOn: boolean;
  readonly belowCost: boolean;
  readonly council: string;
  readonly others: string;
  /** Whether the council, or all other partners together, spend more than they avoid. */
  readonly partAddsCost: boolean;
  /** Without a sign. */
  readonly capacity: string;
  readonly capacityTakenUp: boolean;
  /** Partners that spend more because women now get help, and how much; null where none does. */
  readonly help: {
    readonly partners: string;
    readonly several: boolean;
    readonly more: string;
  } | null;
  readonly otherRules: {
    readonly rules: Rules;
    readonly avoided: string;
    readonly range?: MoneyRange;
  };
}

/** What the opening sentence says of the 2020 report. */
export interface ReportHeadline {
  readonly kind: 'report';
  readonly area: string;
  readonly year: string;
  readonly women: number;
  readonly avoidedEvents: string;
  readonly months: number;
  readonly avoided: string;
  readonly costYears: number;
  readonly immediate: string;
  readonly cashable: string;
  readonly rules: Rules;
  readonly prudent: {
    readonly avoided: string;
    readonly range?: MoneyRange;
    readonly years: number;
    readonly prices: string;
  };
  /** What the rules in use give once a reader has changed them; null where nothing is changed. */
  readonly changed: {
    readonly changes: number;
    readonly avoided: string;
    readonly range?: MoneyRange;
  } | null;
}

/** Nothing can be added up, because every figure is hidden or missing. */
interface NoHeadline {
  readonly kind: 'none';
  readonly reason: 'c' | 'x';
}

export type Headline = GroupHeadline | ReportHeadline | NoHeadline;

/** The answer in one sentence, and the lines that must stand under it. */
export interface HeadlineText {
  readonly lead: RichText;
  readonly support: readonly RichText[];
  readonly aside: RichText | null;
}

export function headlineText(headline: Headline): HeadlineText {
  switch (headline.kind) {
    case 'group':
      return groupText(headline);
    case 'report':
      return reportText(headline);
    case 'none':
      return {
        lead:
          headline.reason === 'c'
            ? rich`Too few women to show any of these figures safely. This is not zero.`
            : rich`There is no figure to show for this package: the files hold no counts or no costs.`,
        support: [],
        aside: null,
      };
  }
}

function groupText(facts: GroupHeadline): HeadlineText {
  const { cost, help, otherRules } = facts;
  const who = facts.invented
    ? `for an invented group of ${String(facts.women)} women`
    : `for a group of ${String(facts.women)} women in ${facts.area}`;
  const forCost =
    cost === null
      ? ''
      : facts.costGoesOn
        ? rich`, for ${strong(cost)} of the programme’s cost: the rest falls later`
        : rich`, for a programme costing ${strong(cost)}`;
  const parts = facts.partAddsCost
    ? rich`The council’s part is ${facts.council}; that of all other partners together is ${facts.others}.`
    : rich`${facts.council} of it is the council’s, in all its services, and ${facts.others} all other partners’.`;
  return {
    lead: rich`${opening(facts)}${facts.invented ? who : capitalised(who)}, ${rules(facts.rules).on}${withChanges(facts.changes)}, ${result(facts)} over ${yearsInWords(facts.years)} ${facts.prices}${forCost}.`,
    support: [
      parts,
      facts.capacityTakenUp
        ? rich`${facts.capacity} of the added cost is staff time and capacity taken up, not money.`
        : rich`${facts.capacity} of the total is staff time and capacity freed, not money.`,
      ...(help === null
        ? []
        : [
            rich`${capitalised(help.partners)} ${help.several ? 'spend' : 'spends'} ${help.more} more, already taken off, because women now get care they lacked.`,
          ]),
    ],
    aside: rich`${capitalised(rules(otherRules.rules).on)} the same group gives ${otherRules.avoided}${inRange(otherRules.range)}.`,
  };
}

/** What partners together would avoid or spend. */
function result({ outcome, avoided, range }: GroupHeadline): RichText {
  switch (outcome) {
    case 'avoided':
      return rich`partners together would avoid about ${strong(avoided)}${inRange(range)}`;
    case 'nothing':
      return rich`partners together would avoid ${strong('nothing')}${inRange(range)}`;
    case 'added-cost':
      return rich`partners together would spend about ${strong(`${avoided} more`)}${inRange(range)}`;
  }
}

function opening({ invented, belowCost }: GroupHeadline): RichText {
  if (!invented) return belowCost ? rich`${strong('This would not cover its cost.')} ` : rich``;
  return belowCost
    ? rich`${strong('EXAMPLE: this would not cover its cost:')} `
    : rich`${strong('EXAMPLE, NOT ROTHERHAM’S RESULTS:')} `;
}

function reportText(facts: ReportHeadline): HeadlineText {
  const { prudent } = facts;
  const used = `The chart and tables on this page use these rules${withChanges(facts.changed?.changes ?? 0)}.`;
  return {
    lead: rich`${facts.area}’s ${facts.year} report estimated that, because ${facts.women} women chose to pause pregnancy with Pause’s support, about ${strong(`${facts.avoidedEvents} pregnancies`)} likely to have ended in a child’s removal did not happen over ${facts.months} months, avoiding about ${strong(facts.avoided)} of council costs over ${numberInWords(facts.costYears)} years (about ${facts.immediate} straight away); the report gave no range, no price year and no figure for other partners.`,
    support: [
      rich`About ${facts.cashable} was called cashable: spending not needed, not a cut in any budget.`,
      rich`On prudent rules: about ${strong(prudent.avoided)}${inRange(prudent.range)} over ${yearsInWords(prudent.years)} ${prudent.prices}.${facts.rules === 'prudent' ? ` ${used}` : ''}`,
      ...(facts.changed === null
        ? []
        : [
            rich`${capitalised(withChanges(facts.changed.changes).trim())}: about ${strong(facts.changed.avoided)}${inRange(facts.changed.range)}.`,
          ]),
    ],
    aside:
      facts.rules === 'reported'
        ? rich`The chart and tables on this page use the report’s own method${withChanges(facts.changed?.changes ?? 0)}.`
        : null,
  };
}

function inRange(range: MoneyRange | CostRange | undefined): string {
  if (range === undefined) return '';
  const { low, high } = range;
  return 'lowIsAvoided' in range && range.lowIsAvoided
    ? ` (from ${low} less to ${high} more)`
    : ` (${low} to ${high})`;
}
