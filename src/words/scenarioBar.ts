/** What stands on every page where a reader has changed the rules. */
export const SCENARIO_BAR = {
  name: 'What you changed',
  undo: 'Undo the last change',
  copyLink: 'Copy the link to this page',
  copied: 'Copied. Whoever opens it sees this page with these choices.',
  notCopied: 'The browser did not allow copying. Copy the address from its own bar instead.',
  noLink: 'Links are not offered for these figures: they are for the analyst’s own eyes.',
} as const;

/** Before the list of changes: "Changed from prudent rules:" */
export function changedFrom(rulesName: string): string {
  return `Changed from ${lowerFirst(rulesName)}:`;
}

/** On the button that takes every change back. */
export function backToRules(rulesName: string): string {
  return `Back to ${lowerFirst(rulesName)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
