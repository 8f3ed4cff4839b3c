/** What the five places are called, in the navigation and at their heads. */
export const PLACE_NAMES = {
  summary: 'Summary',
  partners: 'Partners',
  whoPays: 'Who pays',
  evidence: 'Evidence',
  data: 'Data and downloads',
} as const;
