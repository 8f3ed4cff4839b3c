import { expect, test } from 'vitest';
import { changedLines } from '../../../src/files/given/changedLines.ts';
import { lookAtFile } from '../../../src/files/given/lookAtFile.ts';

const running = new AbortController().signal;

function aFile(bytes: readonly number[] | string, name = 'costs.csv') {
  return new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);
}

/** Letters as the bytes of Windows-1252, or of UTF-16 with the low byte first. */
function windowsBytes(text: string) {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
function utf16Bytes(text: string) {
  return Array.from(text).flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return [code & 0xff, code >> 8];
  });
}

test('UTF-8, with or without a mark, is left as it is', async () => {
  const file = aFile('\uFEFFitem,£\n');
  expect(await lookAtFile(file, running)).toEqual({ kind: 'text', file, wasUtf16: false });
});

test.each([
  ['low byte first, with a mark', [0xff, 0xfe, ...utf16Bytes('item,£5\n')]],
  [
    'high byte first, with a mark',
    [0xfe, 0xff, ...utf16Bytes('item,£5\n').map((_, at, all) => all[at ^ 1] ?? 0)],
  ],
  ['without a mark', utf16Bytes('item,£5\n')],
])('UTF-16, %s, becomes the same text in UTF-8', async (_name, bytes) => {
  const looked = await lookAtFile(aFile(bytes), running);
  expect(looked).toMatchObject({ kind: 'text', wasUtf16: true });
  expect(await looked.file.text()).toBe('item,£5\n');
});

test('a pound sign of Windows is not taken for anything before the reader says so', async () => {
  const file = aFile(windowsBytes('item,amount\nvisit,£1234.50\nother,2\n'));
  const looked = await lookAtFile(file, running);
  expect(looked).toEqual({
    kind: 'perhaps-windows-1252',
    file,
    text: 'item,amount\nvisit,£1234.50\nother,2\n',
  });
  expect(changedLines('item,amount\nvisit,£1234.50\nother,2\n')).toEqual({
    count: 1,
    first: [{ row: 2, text: 'visit,£1234.50' }],
  });
});

test.each([
  ['zip', [0x50, 0x4b, 0x03, 0x04, 20, 0]],
  ['workbook', [0x50, 0x4b, 0x03, 0x04, ...windowsBytes('....[Content_Types].xml')]],
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  ['pdf', windowsBytes('%PDF-1.7 x')],
  ['image', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
])('a %s named .csv is told as that', async (is, bytes) => {
  expect(await lookAtFile(aFile(bytes), running)).toMatchObject({ kind: 'not-text', is });
});

test('bytes that are no letters are never offered as the letters of Windows', async () => {
  expect(await lookAtFile(aFile([0xa3, 0x41, 0x02, 0x81]), running)).toMatchObject({
    kind: 'not-text',
  });
});
