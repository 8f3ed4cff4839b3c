import { describe, expect, test } from 'vitest';
import { rangeNotes } from '../../src/viewModel/rangeNotes.ts';
import { PARTNER_CHART_WORDS as WORDS } from '../../src/words/partnerChart.ts';

describe('notes on ranges', () => {
  test('say how they were drawn, only where kinds were drawn together', () => {
    expect(rangeNotes('known', { kindsTogether: true }, false)).toEqual([
      WORDS.rangesNote,
      WORDS.kindsTogetherNote,
    ]);
    expect(rangeNotes('known', { kindsTogether: false }, false)).toEqual([WORDS.rangesNote]);
  });

  test('say that they are still to come, or cannot, and nothing where there are none', () => {
    expect(rangeNotes('pending', null, false)).toEqual([WORDS.rangesPending]);
    expect(rangeNotes('failed', null, false)).toEqual([WORDS.rangesFailed]);
    expect(rangeNotes('none', null, false)).toEqual([]);
  });

  test('say where a figure stands at the edge of its range', () => {
    expect(rangeNotes('known', { kindsTogether: false }, true)).toEqual([
      WORDS.rangesNote,
      WORDS.edgeNote,
    ]);
  });
});
