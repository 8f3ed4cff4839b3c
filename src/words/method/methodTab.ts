export const METHOD_TAB = {
  countingTitle: 'From counts to events avoided',
  moneyTitle: 'From events to money',
  careTitle: 'How careful, and how sure',
  privacyTitle: 'How women stay unknown',
  glossaryTitle: 'Words',
  glossaryLead: 'The terms of the trade, and after each what these pages say.',
  limitsTitle: 'What the figures cannot say',
  dataProtectionTitle: 'For a data protection officer',
  accessibilityTitle: 'Accessibility statement',
  rulesNote:
    'The numbers are those of METHOD.md, which comes with the program and gives each rule in full, with its source. M24 to M29 stand below, under “How women stay unknown”.',
} as const;
