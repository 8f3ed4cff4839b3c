import { capitalised } from './sentenceCase.ts';

/** What may go worse than planned. */
export type SetbackCase = 'dearer' | 'less-avoided' | 'both';

export const SETBACK = {
  title: 'If it costs more, or gains less',
  which: 'What goes worse than planned',
  tableCaption: 'How much worse off each would be',
  funderColumn: 'Who bears it',
  toBeFound: 'Still to be found',
  together: 'Together',
  ruleNote:
    'A higher cost is shared by the same rule; as now, contributions are fixed sums. What is paid does not change because less was avoided, unless the agreement says so: see the true-up below.',
  lessNote: 'Where less is avoided, added cost shrinks with it.',
} as const;

const CASES: Readonly<Record<SetbackCase, string>> = {
  dearer: 'It costs 10% more',
  'less-avoided': 'A quarter less is avoided',
  both: 'Both',
};

export function setbackCase(id: SetbackCase): string {
  return CASES[id];
}

/** Who bears most of it under a rule, every figure already written out. */
export function whoBearsIt(facts: {
  readonly rule: string;
  /** Null where most is still to be found. */
  readonly bearer: string | null;
  readonly amount: string;
  readonly whole: string;
}): string {
  const { rule, bearer, amount, whole } = facts;
  const part = amount === whole ? `all of the ${whole}` : `${amount} of the ${whole}`;
  return bearer === null
    ? `${rule}: ${part} is still to be found.`
    : `${rule}: ${capitalised(bearer)} bears most, ${part}.`;
}
