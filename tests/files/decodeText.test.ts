import { expect, test } from 'vitest';
import { decodeText } from '../../src/files/decodeText.ts';

function bytes(...values: number[]): ArrayBuffer {
  return new Uint8Array(values).buffer;
}

test('UTF-8 is read as it is written', () => {
  expect(decodeText(bytes(0xc2, 0xa3, 0x31), 'a.csv')).toBe('£1');
});

test('a byte order mark is no part of the text', () => {
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61), 'a.csv')).toBe('a');
});

test('no bytes are an empty text', () => {
  expect(decodeText(bytes(), 'a.csv')).toBe('');
});

test.each([
  ['the pound sign of Windows-1252', [0xa3, 0x31]],
  ['UTF-16 with its mark', [0xff, 0xfe, 0x61, 0x00]],
  ['a character broken off', [0x61, 0xc2]],
])('%s is refused, not guessed', (_, values) => {
  expect(() => decodeText(bytes(...values), 'a.csv')).toThrow(
    expect.objectContaining({ name: 'LoadFailure', kind: 'undecodable', file: 'a.csv' }),
  );
});
