import { isFigure } from '../../domain/marker.ts';
import type { StageRates } from '../../viewModel/stageRates/stageRates.ts';
import { stageRateText } from '../../viewModel/stageRates/stageRateText.ts';
import { markerInFewWords } from '../../words/markers.ts';
import { stagePhase } from '../../words/stageRates.ts';
import { wordsWidth } from '../letterWidths.ts';
import { WordsInstead } from '../WordsInstead.tsx';
import { RateMark } from './RateMark.tsx';
import { WORD_LINE, expectedLines, stageLines, type StageGeometry } from './stageGeometry.ts';
import { stageMarkId } from './stageRatesMarks.ts';

interface StageRatesDownProps {
  readonly rates: StageRates;
  readonly geometry: StageGeometry;
}

/** Stages under one another, where there is little room: words above each mark, rates from left to right. */
export function StageRatesDown({ rates, geometry }: StageRatesDownProps) {
  const { width, height, left, top, bottom, stages, phases, toRate } = geometry;
  const { expected } = rates;
  const floor = height - bottom;
  const wordsExpected = expectedLines(rates, geometry);
  const longestExpected = Math.max(
    0,
    ...wordsExpected.map((line) => wordsWidth(line, 'axis', geometry)),
  );
  return (
    <g>
      {expected !== null &&
        wordsExpected.map((line, index) => (
          <text
            key={line}
            className="axis"
            x={Math.max(0, Math.min(toRate(expected.rate), width - longestExpected))}
            y={16 + index * WORD_LINE}
          >
            {line}
          </text>
        ))}
      {phases.map(({ phase, from }) => (
        <text key={phase} className="bar-figure" x={0} y={from - 8}>
          {stagePhase(phase)}
        </text>
      ))}
      {stages.map((place) => {
        const { row, at, from } = place;
        return (
          <g key={row.from} data-mark={stageMarkId(row)}>
            {rates.scale.ticks.map((tick) => (
              <line
                key={tick}
                className={tick === 0 ? 'zero-line' : 'gridline'}
                x1={toRate(tick)}
                x2={toRate(tick)}
                y1={at - 12}
                y2={at + 12}
              />
            ))}
            {expected !== null && (
              <line
                className="expected-line"
                x1={toRate(expected.rate)}
                x2={toRate(expected.rate)}
                y1={at - 14}
                y2={at + 14}
              />
            )}
            {stageLines(row, rates, geometry).map((line, index) => (
              <text key={line} className="axis" x={0} y={from + 16 + index * WORD_LINE}>
                {line}
              </text>
            ))}
            <text className="bar-figure" x={width} y={from + 16} textAnchor="end">
              {stageRateText(row, rates)}
            </text>
            {isFigure(row.rate) ? (
              <RateMark place={place} theme={rates.theme} rates="across" toRate={toRate} />
            ) : (
              row.rate !== 'z' && (
                <WordsInstead
                  words={markerInFewWords(row.rate)}
                  x={left + 8}
                  middle={at}
                  room={geometry}
                />
              )
            )}
          </g>
        );
      })}
      {rates.scale.ticks.map((tick) => (
        <text key={tick} className="axis" x={toRate(tick)} y={floor + 22} textAnchor="middle">
          {String(Number(tick.toPrecision(6)))}
        </text>
      ))}
      {expected !== null && (
        <line
          className="expected-line"
          x1={toRate(expected.rate)}
          x2={toRate(expected.rate)}
          y1={top - 8}
          y2={top}
        />
      )}
    </g>
  );
}
