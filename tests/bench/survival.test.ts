import { expect, test } from 'vitest';
import { openPackage } from '../../src/validate/openPackage.ts';
import { readPackageFolder } from '../../src/commands/readPackageFolder.ts';
import { eventId } from '../fixtures/aPackage.ts';
import { survival } from './survival.ts';

/** 2,000 by hand: `COHORTS=2000`. */
const COHORTS = Number(process.env['COHORTS'] ?? 60);

test('most events keep a figure in invented cohorts of 20, and the figures add up to what was counted', async () => {
  const reading = await readPackageFolder('public/examples/records');
  if (!reading.ok) throw new Error(reading.why);
  const opened = await openPackage(reading.files);
  if (!opened.ok) throw new Error('The invented records do not open.');
  const seeds = Array.from({ length: COHORTS }, (_, index) => index + 1);
  const found = survival(opened.package, 20, seeds);

  const all = [...found.values()];
  const kept = all.reduce((sum, { rungs }) => sum + COHORTS - rungs.confidential, 0);
  expect(kept / (all.length * COHORTS)).toBeGreaterThan(0.8);
  const counted = all.reduce((sum, each) => sum + each.counted, 0);
  const shown = all.reduce((sum, each) => sum + each.shown, 0);
  expect(Math.abs(shown / counted - 1)).toBeLessThan(0.02);

  const evictions = found.get(eventId('eviction'));
  expect((evictions?.rungs.at_most ?? 0) / COHORTS).toBeGreaterThan(0.5);
}, 600_000);
