// A slider dragged for two seconds on the built site: how long frames take, and how long the page was busy at a stretch.
// Run by hand, the site being served: `node tests/e2e/serve.mjs` in one terminal, then
// `node tests/bench/sliderDrag.mjs http://localhost:4173/`.
import { chromium } from 'playwright';

const DRAG_MS = 2_000;
const STEP_MS = 16;
const LONG_TASK_MS = 50;

const address = process.argv[2] ?? 'http://localhost:4173/';
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${address}#/evidence/assumptions`);
  const slider = page.getByRole('slider', { name: 'Would have happened anyway' });
  await slider.scrollIntoViewIfNeeded();
  await page.getByText('19 in 20').first().waitFor();
  // The worker that answers what would change the total is at work at first, and is not what is measured.
  await page.waitForTimeout(6_000);
  const box = await slider.boundingBox();
  if (box === null) throw new Error('The slider is not in sight.');
  const y = box.y + box.height / 2;
  const from = box.x + box.width * 0.2;

  await page.evaluate(() => {
    globalThis.frames_ = [];
    globalThis.tasks_ = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.tasks_.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
    let last = performance.now();
    const tick = (now) => {
      globalThis.frames_.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(from, y);
  await page.mouse.down();
  const start = Date.now();
  let moves = 0;
  while (Date.now() - start < DRAG_MS) {
    const share = ((Date.now() - start) % 1_000) / 1_000;
    await page.mouse.move(from + box.width * 0.6 * share, y);
    moves += 1;
    await page.waitForTimeout(STEP_MS);
  }
  const { frames, tasks } = await page.evaluate(() => ({
    frames: globalThis.frames_,
    tasks: globalThis.tasks_,
  }));
  await page.mouse.up();
  const ordered = frames.toSorted((left, right) => left - right);
  const at = (share) => ordered[Math.floor(share * (ordered.length - 1))] ?? 0;
  console.log(`moves ${moves}, frames ${frames.length}`);
  console.log(
    `frame, ms: median ${at(0.5).toFixed(1)}, 95th of 100 ${at(0.95).toFixed(1)}, longest ${at(1).toFixed(1)}`,
  );
  console.log(
    `tasks over ${LONG_TASK_MS} ms: ${tasks.length}${tasks.length > 0 ? `, longest ${Math.max(...tasks).toFixed(0)} ms` : ''}`,
  );
} finally {
  await browser.close();
}
