import { readingAge, sentencesOf } from './readingAge.ts';
import { expect, test } from './site.ts';

/** What a board reads: at an age of about twelve. */
const BOARD_PAGES = ['#/', '#/partners', '#/who-pays'];
const DATA = [
  '',
  '?preset=reported',
  '?package=rotherham-2020',
  '?package=rotherham-2020&preset=reported',
];
const OLDEST = 12;

for (const page of BOARD_PAGES) {
  for (const data of DATA) {
    test(`${page}${data} is read with ease at the age of ${OLDEST}`, async ({
      page: tab,
    }, testInfo) => {
      await tab.goto(`./${page}${data}`);
      await expect(tab.locator('main p').nth(3)).toBeVisible();
      const texts = await tab.locator('main').evaluate((main) =>
        [...main.querySelectorAll('p, li, dd')]
          .filter((element) => element.closest('table, svg, .no-print') === null)
          .filter((element) => element.querySelector('p, li') === null)
          .map((element) => element.textContent),
      );
      const sentences = texts.flatMap(sentencesOf);
      expect(sentences.length).toBeGreaterThan(8);
      const age = readingAge(sentences);
      testInfo.annotations.push({ type: 'reading age', description: age.toFixed(1) });
      expect(age).toBeLessThan(OLDEST);
    });
  }
}
