/** The parts of Evidence, by the last word of their addresses, in order. */
export const EVIDENCE_TAB_NAMES = {
  'over-time': 'Over time',
  outcomes: 'Outcomes',
  assumptions: 'Assumptions',
  bridge: 'Two methods',
  sources: 'Sources',
  method: 'Method',
} as const;
export type EvidenceTab = keyof typeof EVIDENCE_TAB_NAMES;

/** What each part answers, under the heading. */
export const EVIDENCE_LEADS: Readonly<Record<EvidenceTab, string>> = {
  'over-time':
    'What is known of the time before women joined, with Pause and after it, and of how long it lasts.',
  outcomes:
    'How women score their own lives, and who joined, left or said no. None of it is money.',
  assumptions:
    'What the figures take for granted. Change anything here: the total answers at once, and every page follows.',
  bridge:
    'The 2020 report’s method and the rules chosen above give different totals. Each step between them is one change, with what it does to the total.',
  sources: 'Where every figure comes from: whose it is, how old it is and how strong.',
  method: 'How counts become pounds, in plain words, and what the figures cannot say.',
};

export const EVIDENCE = {
  parts: 'Parts of the evidence',
  loading: 'This part is being opened.',
  unknownTab: 'The link leads to a part of the evidence that is not here. “Over time” is shown.',
} as const;
