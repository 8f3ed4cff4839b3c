import { defineConfig } from '@playwright/test';
import { browserLaunch } from './chromium.ts';
export default defineConfig({ testDir: '../tests/e2e', outputDir: '/tmp/charts-pw', workers: 2, reporter: 'list',
  use: { browserName: 'chromium', launchOptions: browserLaunch(), baseURL: 'http://localhost:4590/' } });
