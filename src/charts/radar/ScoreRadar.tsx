import type { ChartRoom } from '../chartRoom.ts';
import { Drawing } from '../Drawing.tsx';
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
  readonly room: Pick<ChartRoom, 'layout' | 'width'>;
  readonly title: string;
  readonly description: string;
}

const LARGEST = 340;
/** How far the highest score is from the middle: the rest of the side is for the numbers. */
const RADIUS = 0.394;
const RINGS = [0.25, 0.5, 0.75, 1];
const LINE = 28;
/** Between the circle and the names beside or under it. */
const GAP = { beside: 40, under: 16 } as const;

/** Scores as the progress tool draws them. Axes carry numbers, since names do not fit round a small circle. */
export function ScoreRadar({ axes, max, room, title, description }: ScoreRadarProps) {
  const side = radarSide(room);
  const height = radarHeight(room, axes.length);
  const pointAt = (turn: number, share: number) => pointOn(side, turn, share);
  const outline = (share: (axis: RadarAxis) => number) =>
    axes.map((axis, index) => pointAt(index / axes.length, share(axis)).join(',')).join(' ');
  const names =
    room.layout === 'narrow'
      ? { x: 0, y: side + GAP.under }
      : { x: side + GAP.beside, y: side / 2 - ((axes.length - 1) * LINE) / 2 };
  return (
    <Drawing
      className="radar"
      width={room.width}
      height={height}
      title={title}
      description={description}
    >
      {RINGS.map((ring) => (
        <polygon key={ring} className="radar__ring" points={outline(() => ring)} />
      ))}
      {axes.map(({ name }, index) => {
        const [x, y] = pointAt(index / axes.length, 1);
        const [labelX, labelY] = pointAt(index / axes.length, 1.14);
        const number = String(index + 1);
        return (
          <g key={name} data-mark={name}>
            <line className="radar__ring" x1={side / 2} y1={side / 2} x2={x} y2={y} />
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
    </Drawing>
  );
}

/** Names stand under the circle where there is no room beside it. */
export function radarHeight(room: ScoreRadarProps['room'], axes: number): number {
  return radarSide(room) + (room.layout === 'narrow' ? axes * LINE : 0);
}

function radarSide({ width }: ScoreRadarProps['room']): number {
  return Math.min(LARGEST, width);
}

/** @param turn the part of a whole turn, from the top, clockwise. */
function pointOn(side: number, turn: number, share: number): readonly [number, number] {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return [
    Number((side * (0.5 + RADIUS * share * Math.cos(angle))).toFixed(2)),
    Number((side * (0.5 + RADIUS * share * Math.sin(angle))).toFixed(2)),
  ];
}
