import { defineConfig } from '@playwright/test';
import { browserLaunch } from './chromium.ts';

const origin = 'http://localhost:4173';

/** Journeys on the built site, once at the root of a host and once in a folder of it. */
export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  // Only what never comes is waited for so long: how busy the machine is fails no journey.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  use: { browserName: 'chromium', launchOptions: browserLaunch(), trace: 'retain-on-failure' },
  webServer: {
    // What is tried is what these sources build, the page and the terminal's command alike.
    command: 'npm run build && npm run prepare && node tests/e2e/serve.mjs',
    cwd: '..',
    url: origin,
    timeout: 180_000,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'root', use: { baseURL: `${origin}/` } },
    {
      name: 'sub-path',
      use: { baseURL: `${origin}/pause/` },
      // What is drawn, said and hidden does not depend on where the site stands.
      testIgnore:
        /(access|attack|chartability|charts|everyFigure|fundingCases|readingAge)\.test\.ts$/,
    },
  ],
});
