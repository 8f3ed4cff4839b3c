import { inList } from './inList.ts';
import { numberInWords } from './numberInWords.ts';

/** What women's own scores amount to. */
export interface ScoresMessage {
  readonly areas: number;
  readonly rose: number;
  readonly fell: number;
  readonly lastMonth: number;
}

export function scoresTitle({ areas, rose, fell, lastMonth }: ScoresMessage): string {
  const until = `by month ${String(lastMonth)}`;
  if (rose === areas) return `Women scored every area of their lives higher ${until}`;
  if (fell === areas) return `Women scored every area of their lives lower ${until}`;
  return `Women scored ${numberInWords(rose)} of ${numberInWords(areas)} areas of their lives higher ${until}`;
}

/** Whose scores, on which scale, and how few answered by the end. */
export function scoresSubtitle(facts: {
  readonly area: string;
  readonly scaleMax: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly firstAnswers: string;
  readonly lastAnswers: string;
}): string {
  return `Mean score in each area of life, from 0 to ${String(facts.scaleMax)}, as women gave it themselves. ${facts.area}: ${facts.firstAnswers} answers at month ${String(facts.firstMonth)}, ${facts.lastAnswers} at month ${String(facts.lastMonth)}.`;
}

/** What the basis of a package says of its scores. */
const WHOSE = {
  illustrative: 'These are not real women’s scores.',
  local: 'These are the programme’s own scores.',
  published: 'These scores are as they were published.',
} as const;

export function whoseScores(basis: keyof typeof WHOSE): string {
  return WHOSE[basis];
}

export const SCORES = {
  none: 'No scores of the progress tool',
  noneLead:
    'The progress tool asks women to score areas of their own lives when they join and every six months. The package holds no such scores.',
  noneElsewhere:
    'A published national sample, of 697 women in 26 practices, fell from 521 answers at the start to 152 at month 18: those who still answer may not be like those who do not.',
  view: 'How to show the scores',
  dots: 'Dots',
  radar: 'Radar',
  caption: 'Mean score and number of answers, by month since the start',
  areaColumn: 'Area of life',
  fewerNote:
    'Fewer women answer as time goes on. Those who still answer may be doing better than those who do not, so part of a rise may be who answers.',
  radarNote: 'A radar makes rises look larger than they are, since its area grows with the square.',
} as const;

/** "Month 18". */
export function atMonth(month: number): string {
  return month === 0 ? 'At the start' : `Month ${String(month)}`;
}

/** "Months 6 and 12". */
export function atMonths(months: readonly number[]): string {
  const [first = 0] = months;
  return months.length === 1 ? atMonth(first) : `Months ${inList(months.map(String))}`;
}

/** "7.4 (15)": a score and the answers behind it. */
export function scoreAndAnswers(score: string, answers: string): string {
  return `${score} (${answers})`;
}

/** The row's figures: "4.1 → 7.4". */
export function firstToLast(first: string, last: string): string {
  return `${first} → ${last}`;
}

export function scoresInWords(
  rows: readonly { readonly area: string; readonly points: readonly string[] }[],
): string {
  return `${rows.map(({ area, points }) => `${area}: ${points.join(', ')}`).join('; ')}.`;
}

/** "4.1 at month 0". */
export function scoreAt(score: string, month: number): string {
  return `${score} at month ${String(month)}`;
}

/** How many women stand at each step of the way in, in order. */
export const REACH_STEPS = {
  eligible_women: {
    label: 'were eligible',
    note: 'had children taken into care, and could be invited',
  },
  prioritised_women: { label: 'were asked first', note: 'at the highest risk of another removal' },
  declined_women: { label: 'said no', note: 'joining is each woman’s choice' },
  started_women: { label: 'started', note: 'joined the programme' },
  left_women: { label: 'left', note: 'before the end of the programme' },
} as const;
export type ReachStep = keyof typeof REACH_STEPS;

export const REACH_SECTION = {
  title: 'Who was asked, who joined, who said no',
  none: 'The package does not say how many women were eligible, started, left or declined.',
  women: 'women',
} as const;

/** "joined the programme: March 2019": what a step counts, and when. */
export function stepNote(step: ReachStep, period: string): string {
  return `${REACH_STEPS[step].note}: ${period}`;
}

/** What the package says of who said no and who left. */
export interface ReachFacts {
  readonly someDeclined: boolean;
  /** Whether counts come from women's own records, each from her start on, whether or not she stayed. */
  readonly leaversCounted: boolean;
}

/** What must be known beside these numbers. */
export function reachLead(facts: ReachFacts): string {
  return [
    `Joining Pause is voluntary. Contraception is part of the programme${facts.someDeclined ? ', and some women declined' : ''}.`,
    ...(facts.leaversCounted
      ? [
          'Women who left stay in the counts, so that the figures are not only of those who did well.',
        ]
      : []),
  ].join(' ');
}

export const WOMEN_SECTION = {
  title: 'What changed in women’s lives',
  notFollowed:
    'These figures do not follow where women live after the programme, such as in Housing First.',
  none: 'The package does not say how many women had a home, a GP or the right benefits.',
  caption: 'How many women',
  measure: 'What was looked at',
  before: 'At the start',
  after: 'Afterwards',
  when: 'When',
} as const;

/** "15 of 20". */
export function ofWomen(figure: string, women: number | null): string {
  return women === null || figure.startsWith('[') ? figure : `${figure} of ${String(women)}`;
}
