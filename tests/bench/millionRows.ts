import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPackageFolder } from '../../src/commands/openPackageFolder.ts';
import { filesOf } from '../fixtures/checkedFolder.ts';
import { countryOfRecords } from '../fixtures/countryOfRecords.ts';

/*
 * A country's worth of invented records, 960,000 rows of them: how long reading, checking and adding up take,
 * against a loop that only counts the file's bytes, and how much memory. Run by hand, in a process of its own:
 * `npx vite build --mode commands --ssr tests/bench/millionRows.ts --outDir dist-bench`, then
 * `node dist-bench/millionRows.js`.
 */

const COUNTRY = { areas: 50, women: 24, events: 20, quarters: 40 };
const TIMES = 5;
const PIECE_BYTES = 262_144;
const KIBIBYTE = 1024;
const MEGABYTE = 1_000_000;

const folder = await mkdtemp(join(tmpdir(), 'million-rows-'));
try {
  const { files, activity } = countryOfRecords(filesOf('public/examples/records'), COUNTRY);
  for (const { path, text } of files) await writeFile(join(folder, path), text);
  await pipeline(activity, createWriteStream(join(folder, 'activity.csv')));
  const first = await millisecondsOf(readRecords);
  const mostMemory = process.resourceUsage().maxRSS * KIBIBYTE;
  const loops: number[] = [];
  const readings = [first];
  for (let time = 0; time < TIMES; time += 1) {
    loops.push(await millisecondsOf(countBytes));
    readings.push(await millisecondsOf(readRecords));
  }
  const [loop, reading] = [median(loops), median(readings)];
  process.stdout.write(
    [
      `A loop over the bytes: ${loop.toFixed()} ms.`,
      `Reading, checking, adding up: ${reading.toFixed()} ms, ${(reading / loop).toFixed(1)} × as long; the first time ${first.toFixed()} ms.`,
      `Most memory, the first time: ${(mostMemory / MEGABYTE).toFixed()} MB.`,
      '',
    ].join('\n'),
  );
} finally {
  await rm(folder, { recursive: true });
}

async function countBytes(): Promise<void> {
  let lines = 0;
  const pieces: AsyncIterable<Uint8Array> = createReadStream(join(folder, 'activity.csv'), {
    highWaterMark: PIECE_BYTES,
  });
  for await (const piece of pieces) for (const byte of piece) if (byte === 10) lines += 1;
  const { areas, women, events, quarters } = COUNTRY;
  if (lines !== areas * women * events * quarters + 1) throw new Error(`${lines} lines`);
}

async function readRecords(): Promise<void> {
  const opened = await openPackageFolder(folder);
  if ('unreadable' in opened || !opened.ok) throw new Error('The invented records do not open.');
}

async function millisecondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[numbers.length >> 1] ?? NaN;
}
