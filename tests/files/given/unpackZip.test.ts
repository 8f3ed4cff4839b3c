import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpackZip } from '../../../src/files/given/unpackZip.ts';

const TEXTS = {
  'package/programme.json': '{"title": "Ä"}',
  'scenario.json': '{}',
  'empty.csv': '',
};

function aZip(texts: Readonly<Record<string, string>> = TEXTS, level: 0 | 6 = 6) {
  const files = Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level });
}

function unpack(bytes: Uint8Array, signal = new AbortController().signal) {
  return unpackZip(new File([new Uint8Array(bytes)], 'package.zip'), signal);
}

async function textsOf(bytes: Uint8Array) {
  const unpacked = await unpack(bytes);
  if (!unpacked.ok) throw new Error(unpacked.problem);
  const texts = unpacked.files.map(async ({ path, file }) => [path, await file.text()] as const);
  return Object.fromEntries(await Promise.all(texts));
}

test.each([0, 6] as const)(
  'every file comes out as it went in, packed at level %i',
  async (level) => {
    expect(await textsOf(aZip(TEXTS, level))).toEqual(TEXTS);
  },
);

test('what operating systems put into zips is left out', async () => {
  const texts = { ...TEXTS, '__MACOSX/package/._programme.json': 'x', 'package/.DS_Store': 'x' };
  expect(await textsOf(aZip(texts))).toEqual(TEXTS);
});

test('a zip cut off anywhere is refused whole', async () => {
  const whole = aZip();
  for (let length = 0; length < whole.length; length += 1) {
    expect(await unpack(whole.slice(0, length)), `${length} bytes`).toEqual({
      ok: false,
      problem: 'damaged',
    });
  }
});

test('a changed byte never gives another text', async () => {
  const whole = aZip({ 'a.csv': 'partner_id,name\r\npolice,Police\r\n' });
  const good = await textsOf(whole);
  for (let at = 0; at < whole.length; at += 1) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    const unpacked = await unpack(changed);
    if (!unpacked.ok) continue;
    const texts = await Promise.all(unpacked.files.map(({ file }) => file.text()));
    for (const text of texts) expect(Object.values(good)).toContain(text);
  }
});

test('a zip that asks for a password is told as that', async () => {
  const zip = aZip({ 'a.csv': 'a' });
  const directory = zip.findLastIndex(
    (byte, at) => byte === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2,
  );
  zip[directory + 8] = 1;
  expect(await unpack(zip)).toEqual({ ok: false, problem: 'encrypted' });
});

test('a zip that says it holds more than a package ever does is refused before it is unpacked', async () => {
  const zip = aZip({ 'a.csv': 'a' });
  const directory = zip.findLastIndex(
    (byte, at) => byte === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2,
  );
  new DataView(zip.buffer).setUint32(directory + 24, 2_000_000_000, true);
  expect(await unpack(zip)).toEqual({ ok: false, problem: 'too-large' });
});

test('unpacking can be stopped', async () => {
  await expect(unpack(aZip(), AbortSignal.abort('stopped'))).rejects.toBe('stopped');
});
