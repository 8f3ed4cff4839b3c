import { isFigure } from '../../domain/marker.ts';
import { formatStageRate } from '../../viewModel/stageRates/formatStageRate.ts';
import { stageCountText } from '../../viewModel/stageRates/stageCountText.ts';
import type { StageRates } from '../../viewModel/stageRates/stageRates.ts';
import { stageRateText } from '../../viewModel/stageRates/stageRateText.ts';
import { STAGE_RATES, aYear, stageMonths, stagePhase } from '../../words/stageRates.ts';
import { RateMark } from './RateMark.tsx';
import {
  LABEL_GAP,
  WORD_LINE,
  axisCaption,
  type StageGeometry,
  type StagePlace,
} from './stageGeometry.ts';
import { stageMarkId } from './stageRatesMarks.ts';

interface StageRatesAcrossProps {
  readonly rates: StageRates;
  readonly geometry: StageGeometry;
}

/** Until so close, a rate's own words would lie on the line of what was expected. */
const TOO_CLOSE = 9;

/** Stages from left to right, each as wide as it was long; rates upwards. */
export function StageRatesAcross({ rates, geometry }: StageRatesAcrossProps) {
  const { width, height, left, right, top, bottom, stages, phases, toRate } = geometry;
  const end = width - right;
  const floor = height - bottom;
  const caption = axisCaption(rates, geometry);
  return (
    <g>
      {rates.scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="gridline" x1={left} x2={end} y1={toRate(tick)} y2={toRate(tick)} />
          <text className="axis" x={left - 12} y={toRate(tick)} dy="0.36em" textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {phases.map(({ phase, from, to }, index) => (
        <g key={phase}>
          {index > 0 && (
            <line className="stage-border" x1={from} x2={from} y1={top - 24} y2={floor} />
          )}
          <text className="bar-figure" x={(from + to) / 2} y={top - 14} textAnchor="middle">
            {stagePhase(phase)}
          </text>
        </g>
      ))}
      <ExpectedLine rates={rates} geometry={geometry} />
      <line className="zero-line" x1={left} x2={end} y1={toRate(0)} y2={toRate(0)} />
      {stages.map((place) => (
        <g key={place.row.from} data-mark={stageMarkId(place.row)}>
          <RateMark place={place} theme={rates.theme} rates="up" toRate={toRate} />
          <RateLabel place={place} rates={rates} toRate={toRate} floor={floor} />
          <text className="axis" x={place.at} y={floor + 22} textAnchor="middle">
            {stageMonths(place.row)}
          </text>
          <text className="axis" x={place.at} y={floor + 42} textAnchor="middle">
            {stageCountText(place.row)}
          </text>
        </g>
      ))}
      {caption.map((line, index) => (
        <text
          key={line}
          className="axis"
          x={0}
          y={height - (caption.length - index) * WORD_LINE + 4}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

function ExpectedLine({ rates, geometry: { width, left, right, toRate } }: StageRatesAcrossProps) {
  const { expected } = rates;
  if (expected === null) return null;
  const y = toRate(expected.rate);
  const x = width - right + 12;
  return (
    <g>
      <line className="expected-line" x1={left} x2={width - right} y1={y} y2={y} />
      <text className="bar-figure" x={x} y={y} dy="-0.2em">
        {aYear(formatStageRate(expected.rate, rates))}
      </text>
      {STAGE_RATES.expectedOnTwoLines.map((line, index) => (
        <text key={line} className="axis" x={x} y={y} dy={`${String(1.1 + index * 1.3)}em`}>
          {line}
        </text>
      ))}
    </g>
  );
}

interface RateLabelProps {
  readonly place: StagePlace;
  readonly rates: StageRates;
  readonly toRate: StageGeometry['toRate'];
  readonly floor: number;
}

/** The rate beside its circle, or its marker where the circle would be. */
function RateLabel({ place: { row, at }, rates, toRate, floor }: RateLabelProps) {
  if (!isFigure(row.rate)) {
    return (
      <text className="bar-figure" x={at} y={floor - 12} textAnchor="middle">
        {stageRateText(row, rates)}
      </text>
    );
  }
  const y = toRate(row.rate);
  const line = rates.expected === null ? null : toRate(rates.expected.rate);
  const shift = line !== null && Math.abs(line - y) < TOO_CLOSE ? (y > line ? 14 : -14) : 0;
  return (
    <text className="rate__label" x={at + LABEL_GAP} y={y + shift} dy="0.36em">
      {stageRateText(row, rates)}
    </text>
  );
}

function formatTick(tick: number): string {
  return String(Number(tick.toPrecision(6)));
}
