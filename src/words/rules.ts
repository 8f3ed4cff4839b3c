/** How careful the figures are. */
export type Rules = 'prudent' | 'reported';

interface RulesWords {
  /** On the control. */
  readonly option: string;
  /** In a sentence: "… on prudent rules, partners …". */
  readonly on: string;
  /** In a list of facts. */
  readonly name: string;
}

const WORDS: Readonly<Record<Rules, RulesWords>> = {
  prudent: { option: 'Prudent', on: 'on prudent rules', name: 'Prudent rules' },
  reported: {
    option: '2020 report’s method',
    on: 'on the 2020 report’s method',
    name: 'The 2020 report’s method',
  },
};

export function rules(id: Rules): RulesWords {
  return WORDS[id];
}
