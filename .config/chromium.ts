import { existsSync } from 'node:fs';
import usualPlaces from './chromium.json' with { type: 'json' };

/** Where an installed Chrome or Chromium stands: `CHROME_PATH` first, then the usual places. */
export function chromiumPath(): string | undefined {
  const named = process.env['CHROME_PATH'];
  return [...(named === undefined ? [] : [named]), ...usualPlaces].find((path) => existsSync(path));
}

/** Launch options that start the installed browser quietly, without a call to any outside host. */
export function browserLaunch(): { executablePath?: string; args: string[] } {
  const executablePath = chromiumPath();
  const asRoot = process.getuid?.() === 0;
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
