import base from './playwright.config.ts';
export default { ...base, webServer: { command: 'node tests/e2e/serve.mjs', cwd: '..', url: 'http://localhost:4173', reuseExistingServer: false }, use: { ...base.use, trace: 'off' }, timeout: 15000 };
