import { isFigure } from '../../domain/marker.ts';
import {
  avoidsText,
  netText,
  paysText,
  perPoundText,
} from '../../viewModel/partners/funderTexts.ts';
import { netAndPerPound } from '../../words/paidAvoided.ts';
import { AvoidedStack } from './AvoidedStack.tsx';
import type { FunderBandProps } from './funderBandProps.ts';
import { LABEL_GAP } from './funderGeometry.ts';
import { markId } from './paidAvoidedMarks.ts';

/** One funder: what it pays, outlined; what it avoids, filled; the range below; and its two figures. */
export function FunderBand(props: FunderBandProps) {
  const { bar, panel, top, geometry, toX } = props;
  const { columns, paidTop, paidHeight } = geometry;
  const zero = toX(0);
  return (
    <g>
      {columns === null ? <WordsAbove {...props} /> : <WordsBeside {...props} columns={columns} />}
      {bar.pays !== null && bar.pays > 0 && (
        <rect
          className="year-cost"
          x={zero + 0.75}
          y={top + paidTop + 0.75}
          width={Math.max(1, toX(bar.pays) - zero - 1.5)}
          height={paidHeight - 1.5}
          data-mark={markId(panel, bar, 'pays')}
        />
      )}
      <AvoidedStack {...props} />
    </g>
  );
}

interface WordsBesideProps extends FunderBandProps {
  readonly columns: readonly [net: number, perPound: number];
}

/** The name on the left, what is paid at the end of its bar, and the two figures in their columns. */
function WordsBeside({ bar, panel, top, published, geometry, toX, columns }: WordsBesideProps) {
  const { paidTop, paidHeight, avoidedTop } = geometry;
  const sum = panel === 'everything' ? undefined : '';
  const middle = top + avoidedTop - 3;
  return (
    <>
      <text className="bar-figure" x={0} y={top + paidTop} dy="0.9em">
        {bar.shortName}
      </text>
      <text
        className="bar-figure"
        x={columns[0]}
        y={middle}
        dy="0.36em"
        textAnchor="end"
        data-sum={sum}
      >
        {netText(bar)}
      </text>
      <text
        className={isFigure(bar.perPound ?? 'z') ? 'bar-figure' : 'axis'}
        x={columns[1]}
        y={middle}
        dy="0.36em"
        textAnchor="end"
        data-sum={sum}
      >
        {perPoundText(bar)}
      </text>
      <text
        className="paid-avoided__label"
        x={toX(bar.pays ?? 0) + LABEL_GAP}
        y={top + paidTop + paidHeight / 2}
        dy="0.36em"
      >
        {paysText(bar, published)}
      </text>
    </>
  );
}

/** Names and figures above and below the bars, where there is no room beside them. */
function WordsAbove({ bar, panel, top, published, geometry }: FunderBandProps) {
  const { width, rangeAt } = geometry;
  const sum = panel === 'everything' ? undefined : '';
  const avoids = isFigure(bar.avoided) ? avoidsText(bar) : null;
  return (
    <>
      <text className="bar-figure" x={0} y={top + 18}>
        {bar.shortName}
      </text>
      <text className="axis" x={0} y={top + 40}>
        {paysText(bar, published)}
        {avoids !== null && <tspan data-sum={sum}>{` · ${avoids}`}</tspan>}
      </text>
      <text className="axis" x={width} y={top + rangeAt + 28} textAnchor="end" data-sum={sum}>
        {netAndPerPound(netText(bar), perPoundText(bar))}
      </text>
    </>
  );
}
