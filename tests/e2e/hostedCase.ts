import type { Page } from '@playwright/test';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { filesOf } from '../fixtures/filesOf.ts';

const NAME = 'case';

/** In a link: the package that the host has. */
export const HOSTED = `?package=${NAME}`;

/** A host that has one package, made for a test, instead of those that ship. */
export async function hostCase(page: Page, pack: DataPackage): Promise<void> {
  const files = new Map(filesOf(pack, NAME).map(({ path, text }) => [path, text]));
  const { title, basis } = pack.programme;
  await page.route('**/data/index.json', (route) =>
    route.fulfill({ json: { packages: [{ name: NAME, title, basis }] } }),
  );
  await page.route(`**/data/${NAME}/*`, (route) => {
    const path = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const isJson = path.endsWith('.json');
    return route.fulfill({
      body: files.get(path) ?? '',
      contentType: isJson ? 'application/json' : 'text/csv',
    });
  });
}
