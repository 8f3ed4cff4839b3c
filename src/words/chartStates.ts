/** What stands where a chart will be, or could not be. */
export const CHART_STATES = {
  drawing: 'The chart is being drawn. The table below holds the same figures.',
  failed: 'The chart could not be drawn. The table below holds the same figures.',
} as const;
