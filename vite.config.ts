import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { browserLaunch } from './.config/chromium.ts';
import { firstPage } from './.config/prerender.ts';
import { protectedOnly } from './.config/protectedOnly.ts';
import { contentSecurityPolicy, withoutMockWorker } from './.config/site.ts';

/** One folder of bundled commands, so that `npm run report` starts at once: Node 20 runs no TypeScript. */
const commands: ViteUserConfig = {
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist-commands',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        report: 'src/commands/report.ts',
        protect: 'src/commands/protect.ts',
        synthesise: 'src/commands/synthesise.ts',
      },
    },
  },
  ssr: { noExternal: true },
};

/** A library's feature test that the page's policy would stop; see the file. */
const resolve: ViteUserConfig['resolve'] = {
  alias: {
    '@stdlib/assert-has-generator-support': fileURLToPath(
      new URL('.config/generatorSupport.cjs', import.meta.url),
    ),
  },
};

/** The static site: relative addresses, so that it opens under any path of any host. */
const site: ViteUserConfig = {
  base: './',
  resolve,
  plugins: [
    react(),
    protectedOnly(),
    contentSecurityPolicy(),
    withoutMockWorker(),
    firstPage({ resolve, plugins: [react()] }),
  ],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
};

const tests: ViteUserConfig['test'] = {
  // Only what never comes is waited for so long: how busy the machine is fails no test.
  testTimeout: 180_000,
  expect: { poll: { timeout: 60_000 } },
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        environment: 'node',
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/e2e/**'],
      },
    },
    {
      extends: true,
      optimizeDeps: {
        include: [
          '@tanstack/react-query',
          '@tanstack/react-router',
          'axe-core',
          'comlink',
          'fflate',
          'msw',
          'msw/browser',
          'papaparse',
          'react',
          'react-dom',
          'react-dom/client',
          'react/jsx-dev-runtime',
          'recharts',
          'vitest-browser-react',
          'zod/mini',
        ],
      },
      test: {
        name: 'browser',
        include: ['tests/**/*.test.tsx'],
        exclude: ['tests/e2e/**'],
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: browserLaunch() }),
          instances: [{ browser: 'chromium' }],
        },
      },
    },
  ],
};

export default defineConfig(({ mode }) =>
  mode === 'commands' ? commands : { ...site, test: tests },
);
