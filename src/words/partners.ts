import { capitalised, inSentence } from './sentenceCase.ts';
import { inList } from './inList.ts';
import { numberInWords } from './numberInWords.ts';
import { yearsInWords } from './years.ts';

/** Whether a funder pays, and how that stands to what it avoids. */
export type FunderStanding =
  'gains' | 'loses' | 'even' | 'pays-nothing' | 'adds-cost' | 'no-figure' | 'not-known';

/** One funder's part in the opening sentence, every figure already written out. */
export interface FunderInWords {
  readonly name: string;
  readonly standing: FunderStanding;
  /** Null where the package has no contributions. */
  readonly pays: string | null;
  /** Null where there is no figure; what it spends more where it adds cost. */
  readonly avoids: string | null;
  readonly range: { readonly low: string; readonly high: string } | null;
  /** Whether a part of it is taken up by help that women now get. */
  readonly help: boolean;
}

/** What the page amounts to. */
export interface PartnersMessage {
  readonly own: FunderInWords | null;
  readonly others: readonly FunderInWords[];
  /** True where the package is a published report. */
  readonly published: boolean;
  readonly years: number;
}

/** The answer in one or two sentences. */
export function partnersLead({
  own,
  others,
  published,
  years,
}: PartnersMessage): readonly string[] {
  const all = own === null ? others : [own, ...others];
  const known = all.some(({ standing }) => standing !== 'not-known');
  if (!known) return [notKnown(all, published, years)];
  const first = own === null ? [] : [ownSentence(own, years)];
  return [...first, together(all), ...(own === null ? worst(others, years) : [])];
}

/** So many are named; more are counted. */
const NAMED_AT_MOST = 3;

function notKnown(all: readonly FunderInWords[], published: boolean, years: number): string {
  const gaining = all.filter(({ avoids, standing }) => avoids !== null && standing !== 'adds-cost');
  const [first, ...rest] = gaining.map(({ name, avoids }) => ({ name, avoids: avoids ?? '' }));
  const others =
    rest.length >= NAMED_AT_MOST
      ? [`${numberInWords(rest.length)} others the rest`]
      : rest.map(({ name, avoids }) => `${inSentence(name)} ${avoids}`);
  const said =
    first === undefined
      ? ''
      : `${inList([`${capitalised(first.name)} would avoid ${first.avoids}`, ...others])} over ${yearsInWords(years)}. `;
  return `${said}${published ? PARTNERS.noneInReport : PARTNERS.noneInFiles}`;
}

/** "Police would pay £25,000 and avoid £34,900 (£11,000 to £62,000) over 7 years." */
function ownSentence(own: FunderInWords, years: number): string {
  const { name, pays, avoids, range } = own;
  const paid = paidInWords(pays);
  if (avoids === null) {
    const first = paid === null ? '' : `${capitalised(name)} would ${paid}. `;
    return `${first}What ${paid === null ? inSentence(name) : 'it'} avoids cannot be shown; that is not zero.`;
  }
  const between = range === null ? '' : ` (${range.low} to ${range.high})`;
  const gain =
    own.standing === 'adds-cost'
      ? `spend ${avoids} more than before${between}`
      : `avoid ${avoids}${between}`;
  return `${capitalised(name)} would ${paid === null ? gain : `${paid} and ${gain}`} over ${yearsInWords(years)}.`;
}

/** "pay £25,000"; null where it is not known. */
function paidInWords(pays: string | null): string | null {
  if (pays === null) return null;
  return pays === '£0' ? 'pay nothing' : `pay ${pays}`;
}

function together(all: readonly FunderInWords[]): string {
  const gains = all.filter(({ standing }) => standing === 'gains');
  const paying = all.filter(({ standing }) =>
    ['gains', 'loses', 'even', 'adds-cost'].includes(standing),
  );
  const nothing = all
    .filter(({ standing }) => standing === 'pays-nothing')
    .map(({ name }) => inSentence(name));
  const count = countInWords(gains.length, paying.length);
  return nothing.length === 0 ? `${count}.` : `${count}; ${nothingPaid(nothing)}.`;
}

/** How many of those that pay avoid more than they pay. */
function countInWords(gaining: number, paying: number): string {
  if (paying === 0) return 'No partner pays';
  if (paying === 1) {
    return `The one partner that pays ${gaining === 1 ? 'avoids more than it pays' : 'does not avoid more than it pays'}`;
  }
  const all = paying === 2 ? 'Both' : `All ${numberInWords(paying)}`;
  if (gaining === paying) return `${all} partners that pay avoid more than they pay`;
  const some = gaining === 0 ? 'None' : capitalised(numberInWords(gaining));
  return `${some} of the ${numberInWords(paying)} partners that pay ${gaining <= 1 ? 'avoids more than it pays' : 'avoid more than they pay'}`;
}

function nothingPaid(names: readonly string[]): string {
  if (names.length > NAMED_AT_MOST) return `${numberInWords(names.length)} others pay nothing`;
  return `${inList(names)} ${names.length === 1 ? 'pays' : 'pay'} nothing`;
}

/** The one that pays most beyond what it avoids, and why. */
function worst(others: readonly FunderInWords[], years: number): readonly string[] {
  const found = others.find(({ standing }) => standing === 'loses' || standing === 'adds-cost');
  if (found === undefined || found.pays === null || found.avoids === null) return [];
  const sentence = ownSentence(found, years).replace(/\.$/, '');
  if (!found.help) return [`${sentence}.`];
  const because = found.standing === 'adds-cost' ? 'because' : 'partly because';
  return [`${sentence}, ${because} women now get care they lacked.`];
}

const STANDINGS: Readonly<Record<FunderStanding, string>> = {
  gains: 'avoids more than it pays',
  loses: 'pays more than it avoids',
  even: 'avoids what it pays',
  'pays-nothing': 'pays nothing',
  'adds-cost': 'spends more than before',
  'no-figure': 'has no figure that can be shown',
  'not-known': 'pays an amount that is not known',
};

export function standingInWords(standing: FunderStanding): string {
  return STANDINGS[standing];
}

/** Under a name, where a range has no column and so no heading. */
export function rangeUnderName(range: string): string {
  return `Range ${range}`;
}

export const PARTNERS = {
  viewAs: 'View as my organisation',
  everyone: 'All partners',
  pays: 'Pays',
  paysNothing: 'pays nothing (£0)',
  notInReport: 'paid: not in the report',
  paysNotAvailable: 'what it pays is not available',
  everything: 'With children’s care',
  without: 'Without children’s care',
  net: 'Net',
  perPound: 'For each £1 paid',
  perPoundNothing: 'pays nothing',
  totalWithRange: 'Total avoided, with its range (19 in 20)',
  tableCaption: 'Paid and avoided by funder, with who carries the cost inside',
  tableView: 'Which columns to show',
  money: 'Money',
  shares: 'Shares and kinds of money',
  funderColumn: 'Funder',
  paysColumn: 'Pays',
  avoidsColumn: 'Avoids',
  rangeColumn: 'Range (19 in 20)',
  perPoundColumn: 'For each £1 paid',
  chanceColumn: 'Chance it avoids what it pays',
  benefitShareColumn: 'Share of what is avoided',
  costShareColumn: 'Share of what is paid',
  cashableColumn: 'Spending not needed',
  capacityColumn: 'Staff time and capacity freed',
  cashableChanceColumn: 'Chance on money alone',
  allShown: 'All shown',
  onlyFundersPay:
    'Only funders pay in: those whose services carry the cost stand under the one that would pay for them.',
  chancesNote:
    'Chances say how likely it is, on these assumptions, that what a funder avoids is worth more than it pays.',
  noneInFiles: 'The files do not say what partners pay.',
  noneInReport: 'What partners paid is not in the published report.',
  timeFreed: 'Time freed, beside the money',
  timeFreedLead: 'Hours are not savings: no budget gets smaller.',
  noHours: 'No figure here has hours that a source states.',
} as const;

/** The programme's cost beside what is paid in, under the table. */
export function toBeFound(facts: {
  readonly cost: string;
  readonly toFind: string | null;
}): string {
  return facts.toFind === null
    ? `The programme costs ${facts.cost}, and contributions cover it.`
    : `The programme costs ${facts.cost}; ${facts.toFind} is still to be found.`;
}

/** "Left out of contributions: those that are proposed and not agreed." */
export const PROPOSED_LEFT_OUT =
  'Contributions that are proposed and not yet agreed are not counted.';

/** What could not be counted, under figures that leave it out: "Left out, and not zero: ambulance call-outs." */
export function leftOutOf(events: string): string {
  return `Left out of these figures, and not zero: ${inSentence(events)}.`;
}
