import { describe, expect, test } from 'vitest';
import { LoadFailure } from '../../src/domain/loadFailure.ts';
import { chosenFile } from '../../src/files/chosenFile.ts';
import { decodePieces } from '../../src/files/decodePieces.ts';
import { readGiven, type ByteFile } from '../../src/files/readGiven.ts';

function chosen(name: string, content: BlobPart): ByteFile {
  return chosenFile(new File([content], name));
}

async function* inPieces(...pieces: readonly (readonly number[])[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(new Uint8Array(piece));
}

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('given files', () => {
  test('are read as text, but activity, which comes in pieces; others are known by name', async () => {
    const activity = `record_id\r\n${'w1\r\n'.repeat(100_000)}`;
    const { files, faults } = await readGiven([
      chosen('partners.csv', '\uFEFFpartner_id'),
      chosen('Activity.csv', activity),
      chosen('notes.docx', new Uint8Array([0xff])),
    ]);
    expect(faults).toEqual([]);
    expect(files[0]).toEqual({ path: 'partners.csv', text: 'partner_id' });
    expect(files[2]).toEqual({ path: 'notes.docx', text: '' });
    const streamed = files[1];
    if (streamed === undefined || 'text' in streamed) throw new Error('Activity was held.');
    const pieces = await allOf(streamed.pieces());
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.map(({ text }) => text).join('')).toBe(activity);
    expect(pieces.at(-1)?.bytesRead).toBe(streamed.bytes);
  });

  test('that are no UTF-8 text or cannot be read are each told', async () => {
    const moved: ByteFile = {
      ...chosen('moved.csv', ''),
      read: () => Promise.reject(new LoadFailure('refused', 'moved.csv')),
    };
    const given = [chosen('costs.csv', new Uint8Array([0xa3])), moved];
    const { files, faults } = await readGiven(given);
    expect(files.map((file) => 'text' in file && file.text)).toEqual(['', '']);
    expect(faults).toEqual([
      expect.objectContaining({ file: 'costs.csv', found: 'bytes that are not UTF-8 text' }),
      expect.objectContaining({ file: 'moved.csv', found: 'a file that cannot be read' }),
    ]);
  });

  test.each(['activity.csv', 'partners.csv'])(
    'of more than 100 MB are not read: %s',
    async (path) => {
      const unreadable = () => {
        throw new Error('It was read.');
      };
      const size = () => Promise.resolve(100_000_001);
      const large = { path, size, read: unreadable, pieces: unreadable };
      expect((await readGiven([large])).faults).toEqual([
        expect.objectContaining({ file: path, found: 'a file of 101 MB' }),
      ]);
    },
  );
});

describe('bytes in pieces', () => {
  test('are the text of the whole, also where a piece ends within a character', async () => {
    const pieces = await allOf(
      decodePieces(inPieces([0xef, 0xbb], [0xbf, 0xc2], [0xa3, 0x31]), 'a'),
    );
    expect(pieces.map(({ text }) => text).join('')).toBe('£1');
  });

  test.each([
    ['Windows-1252', [[0x31], [0xa3, 0x31]]],
    ['a character broken off at the end', [[0x61], [0xc2]]],
  ])('are refused, not guessed: %s', async (_, pieces) => {
    await expect(allOf(decodePieces(inPieces(...pieces), 'a.csv'))).rejects.toMatchObject({
      name: 'LoadFailure',
      kind: 'undecodable',
    });
  });
});
