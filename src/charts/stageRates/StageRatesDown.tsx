import { isFigure } from '../../domain/marker.ts';
import { formatStageRate } from '../../viewModel/stageRates/formatStageRate.ts';
import { stageCountText } from '../../viewModel/stageRates/stageCountText.ts';
import type { StageRates } from '../../viewModel/stageRates/stageRates.ts';
import { stageRateText } from '../../viewModel/stageRates/stageRateText.ts';
import { markerInFewWords } from '../../words/markers.ts';
import {
  STAGE_RATES,
  aYear,
  countedInStage,
  stageMonths,
  stagePhase,
} from '../../words/stageRates.ts';
import { RateMark } from './RateMark.tsx';
import type { StageGeometry } from './stageGeometry.ts';
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
  return (
    <g>
      {expected !== null && (
        <ExpectedWords rates={rates} width={width} at={toRate(expected.rate)} />
      )}
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
            <text className="axis" x={0} y={from + 16}>
              {countedInStage(stageMonths(row), stageCountText(row))}
            </text>
            <text className="bar-figure" x={width} y={from + 16} textAnchor="end">
              {stageRateText(row, rates)}
            </text>
            {isFigure(row.rate) ? (
              <RateMark place={place} theme={rates.theme} rates="across" toRate={toRate} />
            ) : (
              <text className="axis" x={left + 8} y={at} dy="0.36em">
                {markerInFewWords(row.rate)}
              </text>
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
          y1={22}
          y2={top}
        />
      )}
    </g>
  );
}

/** Wide enough for Inter at 13 px, letter by letter. */
const LETTER_WIDTH = 7;

/** What was expected, above its line as far as the page lets it. */
function ExpectedWords({
  rates,
  width,
  at,
}: {
  readonly rates: StageRates;
  readonly width: number;
  readonly at: number;
}) {
  const words = `${aYear(formatStageRate(rates.expected?.rate ?? 0, rates))} ${STAGE_RATES.expectedWithout}`;
  return (
    <text
      className="axis"
      x={Math.max(0, Math.min(at, width - words.length * LETTER_WIDTH))}
      y={16}
    >
      {words}
    </text>
  );
}
