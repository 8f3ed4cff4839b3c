import type { Theme } from '../domain/event.ts';
import { formatPounds } from '../viewModel/formatMoney.ts';
import { hatchFill } from './HatchPatterns.tsx';
import { wordsWidth, type LetterRoom } from './letterWidths.ts';

interface SegmentMarkProps {
  /** For the keyboard and the pointer; none where the mark cannot be read by itself. */
  readonly markId?: string;
  readonly theme: Theme;
  readonly pounds: number;
  /** The end nearer to zero, and the other one. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  /** Whether another segment stands between this one and zero. */
  readonly isFirst: boolean;
  readonly idPrefix: string;
  readonly label: 'where-it-fits' | 'none';
  readonly room: LetterRoom;
}

const GAP = 2;
const LABEL_ROOM = 20;

/**
 * One part of a bar: filled is avoided, hatched adds cost. The gap to its neighbour is taken from the end
 * nearer to zero, so that the bar as a whole ends exactly where its figure is.
 */
export function SegmentMark(props: SegmentMarkProps) {
  const { markId, theme, pounds, from, to, y, height, isFirst, idPrefix } = props;
  const length = Math.abs(to - from);
  const gap = isFirst ? 0 : Math.min(GAP, Math.max(0, length - 1));
  const x = Math.min(from, to) + (pounds > 0 ? gap : 0);
  const width = length - gap;
  if (pounds < 0) {
    return (
      <rect
        className={`segment segment--adds kind-stroke--${theme}`}
        data-mark={markId}
        x={x + 0.75}
        y={y + 0.75}
        width={Math.max(0.5, width - 1.5)}
        height={height - 1.5}
        fill={hatchFill(idPrefix, theme)}
      />
    );
  }
  const text = formatPounds(pounds);
  const needed = wordsWidth(text, 'segment-figure', props.room) + LABEL_ROOM;
  const fits = props.label === 'where-it-fits' && needed <= width;
  return (
    <>
      <rect
        className={`segment kind-fill--${theme}`}
        data-mark={markId}
        x={x}
        y={y}
        width={width}
        height={height}
      />
      {fits && (
        <text
          className={`segment__label kind-label--${theme}`}
          x={x + LABEL_ROOM / 2}
          y={y + height / 2}
          dy="0.36em"
        >
          {text}
        </text>
      )}
    </>
  );
}
