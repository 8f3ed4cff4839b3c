import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Benchmark } from '../../src/domain/evidence.ts';
import { protectBenchmarks } from '../../src/protection/benchmarks.ts';
import { protectObserved } from '../../src/protection/observed.ts';
import { protectOutcomes } from '../../src/protection/outcomes.ts';
import { aProgramme, aStatedRate } from '../fixtures/aPackage.ts';

const programme = aProgramme();
const { disclosure } = programme;

function anOutcome(responses: number, meanScore: number) {
  return { domain: 'Home', stageMonth: 0, meanScore, responses, scaleMax: 10, source: 'Invented' };
}

describe('figures beside the counts (M28)', () => {
  test('what was seen of a modelled event is rounded up', () => {
    const rows = [0, 1, 5, 6].map((observed) => aStatedRate('birth', { observed }));
    expect(protectObserved(rows, disclosure).map(({ observed }) => observed)).toEqual([
      0, 5, 5, 10,
    ]);
  });

  test('scores with too few answers are hidden, others rounded', () => {
    const shown = [4, 6, 17].map((responses) =>
      protectOutcomes([anOutcome(responses, 4.3)], disclosure).map((row) => [
        row.responses,
        row.meanScore,
      ]),
    );
    expect(shown).toEqual([[['c', 'c']], [[5, 4.4]], [[15, 4.3]]]);
  });

  test('what has too few answers is decided by whole answers: five are enough; what is missing stays so', () => {
    expect(protectOutcomes([anOutcome(5, 4.26)], disclosure)).toMatchObject([
      { responses: 5, meanScore: 4.2 },
    ]);
    const missing = [
      { ...anOutcome(3, 4), responses: 'x' as const },
      { ...anOutcome(3, 4), meanScore: 'x' as const },
    ];
    expect(protectOutcomes(missing, disclosure)).toEqual(missing);
  });

  test('a mean is told to a tenth, a fifth, a half or a whole point, by how few answers there may be', () => {
    const meanOf = (responses: number, minWomen: number) =>
      protectOutcomes([anOutcome(responses, 4.37)], { ...disclosure, minWomen })[0]?.meanScore;
    expect([meanOf(30, 5), meanOf(10, 5), meanOf(5, 2), meanOf(2, 1)]).toEqual([4.4, 4.4, 4.5, 4]);
  });

  test('no mean of whole scores tells which number of answers in a rounding is the true one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.nat(1000), (responses, total) => {
        const sum = total % (10 * responses + 1);
        const of = (answers: number, scores: number) =>
          protectOutcomes([anOutcome(answers, scores / answers)], disclosure)[0];
        const shown = of(responses, sum);
        for (let answers = 5; answers <= responses + 4; answers += 1) {
          if (of(answers, 0)?.responses !== shown?.responses) continue;
          const sums = Array.from({ length: 10 * answers + 1 }, (_, scores) => scores);
          expect(sums.some((scores) => of(answers, scores)?.meanScore === shown?.meanScore)).toBe(
            true,
          );
        }
      }),
    );
  });

  const row = (over: Partial<Benchmark>): Benchmark => ({
    measure: 'started_women',
    area: programme.area,
    value: 18,
    unit: 'women',
    period: '2018',
    sourceTitle: 'Invented',
    sourceUrl: '',
    ...over,
  });
  const protect = (...rows: readonly Benchmark[]) =>
    protectBenchmarks(rows, programme, 21).map(({ value }) => value);

  test("the programme's own counts of women are hidden below five and rounded above", () => {
    expect(protect(row({ value: 4 }), row({ value: 18 }))).toEqual(['c', 20]);
  });

  test('figures of other areas, and published ones, stay', () => {
    expect(
      protect(
        row({ area: 'Elsewhere', value: 3 }),
        row({ value: 3, sourceUrl: 'https://example.org' }),
      ),
    ).toEqual([3, 3]);
  });

  test('a share of women is worked out from the rounded count, and hidden without one', () => {
    const share = row({ measure: 'work_share', unit: 'share', value: 8 / 21 });
    expect(protect(share, row({ measure: 'work_women', value: 8 }))).toEqual([0.5, 10]);
    expect(protect(share)).toEqual(['c']);
  });

  test('its count is of the same area and period, and of women', () => {
    const share = row({ measure: 'work_share', unit: 'share', value: 0.4 });
    const count = row({ measure: 'work_women', value: 8 });
    for (const other of [
      { period: '2019' },
      { area: 'Elsewhere' },
      { unit: 'homes' },
      { measure: 'work_women_told' },
      { measure: 'all_work_women' },
    ]) {
      expect(protect(share, { ...count, ...other })[0]).toBe('c');
      expect(protect({ ...count, value: 13, ...other }, count, share)[2]).toBe(0.5);
    }
    expect(protect(share, { ...count, value: 4 })).toEqual(['c', 'c']);
    expect(protect({ ...share, measure: 'work_share_told' }, count)[0]).toBe('c');
  });

  test('a share is never more than all, and none where so few women round to nobody', () => {
    const share = row({ measure: 'work_share', unit: 'share', value: 0.9 });
    const count = row({ measure: 'work_women', value: 18 });
    const ofWomen = (women: number) =>
      protectBenchmarks([share, count], programme, women).map(({ value }) => value)[0];
    expect([ofWomen(19), ofWomen(17), ofWomen(2)]).toEqual([1, 1, 'c']);
  });

  test('what is missing stays missing; published shares, and other units, stay as they are', () => {
    const share = row({ measure: 'work_share', unit: 'share', value: 'x' });
    expect(protect(share, row({ value: 'x' }))).toEqual(['x', 'x']);
    expect(
      protect(
        { ...share, value: 0.4, sourceUrl: 'https://example.org' },
        { ...share, value: 0.4, area: 'Elsewhere' },
        row({ unit: 'gbp', value: 3 }),
      ),
    ).toEqual([0.4, 0.4, 3]);
  });

  test('exactly as many women as the threshold are enough', () => {
    expect(protect(row({ value: 5 }))).toEqual([5]);
  });

  test('a share of many appointments is told to the nearest 5 %', () => {
    expect(
      protect(row({ measure: 'appointments_attended_share', unit: 'share', value: 0.871 })),
    ).toEqual([0.85]);
  });
});
