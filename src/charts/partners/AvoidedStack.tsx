import { isFigure } from '../../domain/marker.ts';
import { avoidsText } from '../../viewModel/partners/funderTexts.ts';
import { avoidsAndAdds, placedSegments } from '../../viewModel/summary/stack.ts';
import { markerInFewWords, markerInWords } from '../../words/markers.ts';
import { SegmentMark } from '../SegmentMark.tsx';
import { WordsInstead } from '../WordsInstead.tsx';
import type { FunderBandProps } from './funderBandProps.ts';
import { Interval } from './Interval.tsx';
import { LABEL_GAP } from './funderGeometry.ts';
import { markId } from './paidAvoidedMarks.ts';

/** The stack of what is avoided, hatched to the left where it adds cost, and the range of the whole. */
export function AvoidedStack({ bar, panel, top, geometry, toX, idPrefix }: FunderBandProps) {
  const { columns, left, plot, avoidedTop, avoidedHeight, rangeAt } = geometry;
  const zero = toX(0);
  const y = top + avoidedTop;
  const middle = y + avoidedHeight / 2;
  if (!isFigure(bar.avoided)) {
    return (
      <WordsInstead
        words={
          columns === null
            ? markerInFewWords(bar.avoided)
            : `[${bar.avoided}] ${markerInWords(bar.avoided)}`
        }
        x={zero + LABEL_GAP}
        middle={middle}
        room={columns === null ? geometry : { ...geometry, width: left + plot }}
      />
    );
  }
  const segments = placedSegments(bar);
  const end = Math.max(zero, ...segments.map(({ to }) => toX(to)));
  return (
    <g>
      {segments.length === 0 && (
        <line className="zero-line" x1={zero} x2={zero} y1={y} y2={y + avoidedHeight} />
      )}
      {segments.map((segment) => (
        <SegmentMark
          key={markId(panel, bar, segment)}
          markId={markId(panel, bar, segment)}
          theme={segment.theme}
          pounds={segment.pounds}
          from={toX(segment.from)}
          to={toX(segment.to)}
          y={y}
          height={avoidedHeight}
          isFirst={segment.from === 0}
          idPrefix={idPrefix}
          label="none"
          room={geometry}
        />
      ))}
      {avoidsAndAdds(bar) && (
        <rect
          className="left-over"
          x={toX(bar.avoided) - 1.5}
          y={y - 3}
          width={3}
          height={avoidedHeight + 6}
        />
      )}
      {columns !== null && (
        <text
          className="paid-avoided__label"
          x={end + LABEL_GAP}
          y={middle}
          dy="0.36em"
          data-sum={panel === 'everything' ? undefined : ''}
        >
          {avoidsText(bar)}
        </text>
      )}
      {bar.range !== null && (
        <Interval
          low={toX(bar.range.low)}
          high={toX(bar.range.high)}
          estimate={toX(bar.avoided)}
          y={top + rangeAt}
        />
      )}
    </g>
  );
}
