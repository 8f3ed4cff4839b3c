import { inSentence } from './sentenceCase.ts';

/** What is asked of a partner about one event, every figure already written out. */
interface RequestedEvent {
  readonly event: string;
  /** What is in use now. */
  readonly cost: string;
  readonly grade: number;
  readonly scope: string;
  readonly source: string;
  readonly hasRange: boolean;
  readonly hasHours: boolean;
  readonly hasBudget: boolean;
}

/** A letter that asks a partner for figures of its own. */
export interface DataRequest {
  readonly to: string;
  readonly programme: string;
  readonly area: string;
  readonly invented: boolean;
  readonly events: readonly RequestedEvent[];
}

export const DATA_REQUEST = {
  title: 'What they are asked to supply, and why',
  lead: 'A letter to send: each figure in it is one that stands in for theirs.',
  download: 'Download the letter (text)',
  copy: 'Copy the letter',
  copied: 'The letter is copied.',
  notCopied: 'The browser did not allow it to be copied. Download it instead.',
  print: 'Print the letter alone',
} as const;

/** A piece of a letter: what is said, and the list that it leads to, where there is one. */
interface LetterPart {
  readonly lines: readonly string[];
  readonly items: readonly string[];
}

/** The letter, piece by piece. */
export function dataRequestLetter(request: DataRequest): readonly LetterPart[] {
  return [
    ...(request.invented ? [said('EXAMPLE. The figures in this letter are illustrative.')] : []),
    said(`To: ${request.to}`, `About: ${request.programme}, ${request.area}`),
    said(
      'We are working out with all partners what Pause costs, and what each avoids because women are helped. Where we had no figure of yours, one from elsewhere stands in for it. A figure of your own would make what is said of you truer, and we would use it in place of ours.',
    ),
    {
      lines: ['What we ask for, for each event below:'],
      items: [
        'what one costs you on average, and in which financial year’s prices;',
        'the lowest and the highest that would still be fair;',
        'how much of it is spending that would stop, and how much is staff time or room that is freed;',
        'which budget it sits in;',
        'how many staff hours one takes.',
      ],
    },
    said(
      'What we do not ask for: names, dates of birth or anything else about a woman. Please send none. Averages over a year, or over a service, are enough.',
    ),
    said(
      'Evidence is graded from 1, the best, to 6, the weakest. The weakest grade behind a figure decides how much is taken off it for caution: 0, 5, 10, 15, 25 or 40 per cent.',
    ),
    ...request.events.map(ofEvent),
    said(
      'Thank you. Please say who worked the figures out and when, so that we can name the source.',
    ),
  ];
}

/** The letter as plain text: an empty line after each piece, a dash before each line of a list. */
export function letterText(letter: readonly LetterPart[]): string {
  return letter
    .map(({ lines, items }) => [...lines, ...items.map((item) => `- ${item}`), ''].join('\n'))
    .join('\n');
}

function said(...lines: readonly string[]): LetterPart {
  return { lines, items: [] };
}

function ofEvent(event: RequestedEvent): LetterPart {
  const missing = [
    ...(event.hasRange ? [] : ['a lowest and a highest']),
    ...(event.hasHours ? [] : ['staff hours']),
    ...(event.hasBudget ? [] : ['the budget']),
  ];
  return {
    lines: [event.event],
    items: [
      `In use now: ${event.cost} for one; ${event.scope}; ${event.source}.`,
      `Grade ${String(event.grade)} of 6. ${raisesGrade(event)}`,
      ...(missing.length === 0 ? [] : [`Not known at all: ${missing.join(', ')}.`]),
    ],
  };
}

/** What would raise the grade, by where the figure was worked out for. */
function raisesGrade({ event, grade, scope }: RequestedEvent): string {
  const yours = `a cost of ${inSentence(event)} from your own accounts of the last two years`;
  if (scope === 'local') {
    return grade <= 2
      ? 'It is a figure of yours: please say whether it still holds.'
      : `It is a local figure: ${yours}, checked by your finance team, would raise its grade.`;
  }
  return `It is not a figure of yours: ${yours} would raise its grade.`;
}
