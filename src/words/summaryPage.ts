/** Headings and labels of the Summary. */
export const SUMMARY = {
  decision: 'For decision',
  toWhoPays: 'See who would pay',
  toNewGroup: 'See what a new group may bring',
  outcomes: 'What changed for women and children',
  noOutcomes: 'The package says nothing of what changed for women and children.',
  paysForItself: 'When it pays for itself',
  unknowns: 'What we do not know',
  takeAway: 'Take the figures away',
  takeAwayLead:
    'Each table is a CSV file with one line of headings, plain numbers, and a mark on every row that says what the figures rest on.',
  warnings: 'What to know about these data',
} as const;

/** "The checks noted 17 things. None of them stops the figures." */
export function warningsCount(count: number): string {
  return count === 1
    ? 'The checks noted one thing. It does not stop the figures.'
    : `The checks noted ${String(count)} things. None of them stops the figures.`;
}
