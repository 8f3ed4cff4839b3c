import type { Locator, Page } from '@playwright/test';

export const EXAMPLE = 'Example borough (invented)';
export const REPORT = 'Rotherham 2020 report';

/** The list of what is counted; on a narrow page it opens with "Change". */
export function whatIsCounted(page: Page): Locator {
  return page.getByRole('combobox', { name: 'What is counted' });
}

/** One of the choices of how careful the figures are. */
export function howCareful(page: Page, choice: 'Prudent' | '2020 report’s method'): Locator {
  return page.getByRole('radio', { name: choice });
}

/** The heading of the page, which names what is shown. */
export function heading(page: Page, title: string): Locator {
  return page.getByRole('heading', { level: 1, name: `Summary: ${title}` });
}
