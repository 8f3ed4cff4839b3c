import { useId } from 'react';
import './radar.css';
import '../chart.css';

/** One axis of the radar: its first and its last score. */
export interface RadarAxis {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

interface ScoreRadarProps {
  readonly axes: readonly RadarAxis[];
  readonly max: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

export const RADAR_SIZE = 340;
const MIDDLE = RADAR_SIZE / 2;
const RADIUS = 134;
const RINGS = [0.25, 0.5, 0.75, 1];
const LINE = 28;

/** Scores as the progress tool draws them. Axes carry numbers, since names do not fit round a small circle. */
export function ScoreRadar({ axes, max, width, height, title, description }: ScoreRadarProps) {
  const id = useId();
  const outline = (share: (axis: RadarAxis) => number) =>
    axes.map((axis, index) => pointAt(index / axes.length, share(axis)).join(',')).join(' ');
  const isBeside = height === RADAR_SIZE;
  const names = isBeside
    ? { x: RADAR_SIZE + 40, y: MIDDLE - ((axes.length - 1) * LINE) / 2 }
    : { x: 0, y: RADAR_SIZE + 16 };
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      className="radar"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {RINGS.map((ring) => (
        <polygon key={ring} className="radar__ring" points={outline(() => ring)} />
      ))}
      {axes.map(({ name }, index) => {
        const [x, y] = pointAt(index / axes.length, 1);
        const [labelX, labelY] = pointAt(index / axes.length, 1.14);
        const number = String(index + 1);
        return (
          <g key={name} data-mark={name}>
            <line className="radar__ring" x1={MIDDLE} y1={MIDDLE} x2={x} y2={y} />
            <text className="axis" x={labelX} y={labelY} dy="0.36em" textAnchor="middle">
              {number}
            </text>
            <text className="bar-name" x={names.x} y={names.y + index * LINE} dy="0.36em">
              {`${number}  ${name}`}
            </text>
          </g>
        );
      })}
      <polygon className="radar__first" points={outline(({ first }) => first / max)} />
      <polygon className="radar__last" points={outline(({ last }) => last / max)} />
    </svg>
  );
}

/** @param turn the part of a whole turn, from the top, clockwise. */
function pointAt(turn: number, share: number): readonly [number, number] {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return [
    Number((MIDDLE + RADIUS * share * Math.cos(angle)).toFixed(2)),
    Number((MIDDLE + RADIUS * share * Math.sin(angle)).toFixed(2)),
  ];
}
