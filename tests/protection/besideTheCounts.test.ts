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

  test('a share of many appointments is told to the nearest 5 %', () => {
    expect(
      protect(row({ measure: 'appointments_attended_share', unit: 'share', value: 0.871 })),
    ).toEqual([0.85]);
  });
});
