import { numberInWords } from './numberInWords.ts';

/** The ways to share a cost. */
export type RuleName = 'current' | 'equal' | 'proportional' | 'capped' | 'shapley' | 'custom';

const NAMES: Readonly<Record<RuleName, string>> = {
  current: 'As now',
  equal: 'Equal',
  proportional: 'In proportion',
  capped: 'In proportion, capped',
  shapley: 'By what each adds (Shapley)',
  custom: 'Your own split',
};

const IN_SENTENCE: Readonly<Record<RuleName, string>> = {
  current: 'paying as now',
  equal: 'sharing equally',
  proportional: 'sharing in proportion',
  capped: 'sharing in proportion with a cap',
  shapley: 'sharing by what each adds',
  custom: 'your own split',
};

/** The rule's name, at the head of its column. */
export function ruleName(rule: RuleName): string {
  return NAMES[rule];
}

/** "sharing in proportion": the rule as the subject of a sentence. */
export function ruleInSentence(rule: RuleName): string {
  return IN_SENTENCE[rule];
}

/** In a few words under the rule's name. */
export function ruleBasis(
  rule: RuleName,
  { funders, basis }: { readonly funders: number; readonly basis: 'total' | 'cashable' },
): string {
  switch (rule) {
    case 'current':
      return 'What partners pay today';
    case 'equal':
      return funders === 1
        ? 'All from the one funder'
        : `The same from each of ${numberInWords(funders)}`;
    case 'proportional':
      return basis === 'total' ? 'By what each avoids' : 'By spending not needed';
    case 'capped':
      return 'None above spending not needed';
    case 'shapley':
      return 'By what each adds to the whole';
    case 'custom':
      return 'As set under “Your own split”';
  }
}

/** What each rule does and whom it favours, in a line. */
export function ruleInPlainWords(rule: RuleName, orders: 'every' | 'random'): string {
  switch (rule) {
    case 'current':
      return 'Each funder pays what it pays today, for as many women. It favours those who pay little and avoid much, and leaves to be found whatever contributions do not cover.';
    case 'equal':
      return 'Each funder pays the same. It is simple to agree, favours those who avoid most, and asks most of those who avoid least.';
    case 'proportional':
      return 'Each funder pays the same part of what it avoids, so that each £1 brings everybody as much. It favours nobody, but rests wholly on the estimates: whoever’s is too high pays too much.';
    case 'capped':
      return 'As in proportion, but no funder pays more than the spending that it no longer needs. It favours funders who free staff time rather than money; the rest pay more, and some may be left to be found.';
    case 'shapley':
      return `Funders join one after another, and each keeps what its joining adds to the gain, averaged over ${orders === 'every' ? 'every order' : '10,000 random orders, the same ones each time'}. It favours small funders where a large one is needed anyway.`;
    case 'custom':
      return 'Each funder pays the share that you set by hand. Whom it favours is for you to say.';
  }
}
