/** What fields say of themselves: the names of their buttons, and what is wrong with what was typed. */
export const FIELD_WORDS = {
  less: (label: string) => `Less: ${label}`,
  more: (label: string) => `More: ${label}`,
  notANumber: 'Enter a number, such as 20 or 1,250.50.',
  tooLow: (least: string) => `Enter ${least} or more.`,
  tooHigh: (most: string) => `Enter ${most} or less.`,
  tooFine: (decimals: number) =>
    decimals === 0
      ? 'Enter a whole number.'
      : `Enter a number with ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'} at most.`,
} as const;
