import { test as base, expect } from '@playwright/test';

interface Watch {
  /** Errors in the console that a journey brings about itself, such as for a file that the host has not got. */
  readonly expectedErrors: readonly RegExp[];
}

/**
 * A journey, watched from its first request to its last: it fails where the page tells the console of an error,
 * breaks its own policy, throws, asks another origin for anything, or keeps anything in the browser.
 */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  page: async ({ page, context, baseURL, expectedErrors }, use) => {
    const { origin } = new URL(baseURL ?? '');
    const errors: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    context.on('request', (request) => {
      const url = new URL(request.url());
      const isLocal = url.protocol === 'data:' || url.protocol === 'blob:';
      if (url.origin !== origin && !isLocal) elsewhere.push(request.url());
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        throw new Error(`The policy stopped ${event.violatedDirective}: ${event.blockedURI}`);
      });
    });

    await use(page);

    expect(elsewhere, 'requests to another origin').toEqual([]);
    expect(
      errors.filter((text) => !expectedErrors.some((expected) => expected.test(text))),
      'errors and warnings in the console',
    ).toEqual([]);
    expect(
      await context.storageState({ indexedDB: true }),
      'cookies, local storage, databases',
    ).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(() => JSON.stringify(sessionStorage)), 'session storage').toBe('{}');
  },
});

export { expect };
