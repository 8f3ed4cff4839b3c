import { defineConfig } from '@playwright/test';
import { browserLaunch } from './chromium.ts';

const origin = 'http://localhost:4173';

/** Journeys on the built site, once at the root of a host and once under a sub-path. */
export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: { browserName: 'chromium', launchOptions: browserLaunch(), trace: 'retain-on-failure' },
  webServer: {
    command: 'node tests/e2e/serve.mjs',
    cwd: '..',
    url: origin,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'root', use: { baseURL: `${origin}/` } },
    { name: 'sub-path', use: { baseURL: `${origin}/pause/` } },
  ],
});
