import { isFigure } from '../../domain/marker.ts';
import {
  avoidsText,
  netText,
  paysText,
  perPoundText,
} from '../../viewModel/partners/funderTexts.ts';
import { forEachPound, netLabel, onOneLine } from '../../words/paidAvoided.ts';
import { AvoidedStack } from './AvoidedStack.tsx';
import type { FunderBandProps } from './funderBandProps.ts';
import { LABEL_GAP, WORD_LINE, nameLines } from './funderGeometry.ts';
import { markId } from './paidAvoidedMarks.ts';

/** Parts the bands of two funders. */
const BAND_GAP = 2;

/**
 * One funder: what it pays, outlined; what it avoids, filled; the range below; and its two figures. All of its band
 * that is no part of its own tells what it avoids in all, also where one part is as long as the whole.
 */
export function FunderBand(props: FunderBandProps) {
  const { bar, panel, top, geometry, toX } = props;
  const { columns, width, pitch, paidTop, paidHeight } = geometry;
  const zero = toX(0);
  return (
    <g data-mark={markId(panel, bar, 'avoids')}>
      <rect
        className="bar-band"
        x={0}
        y={top + BAND_GAP}
        width={width}
        height={pitch - 2 * BAND_GAP}
      />
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
      {nameLines(geometry, bar.shortName).map(({ text, below }) => (
        <text key={below} className="bar-figure" x={0} y={top + paidTop + below} dy="0.9em">
          {text}
        </text>
      ))}
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
  const { width, rangeAt, apart } = geometry;
  const sum = panel === 'everything' ? undefined : '';
  const pays = paysText(bar, published);
  const avoids = isFigure(bar.avoided) ? [avoidsText(bar)] : [];
  const above = apart.above ? [pays, ...avoids] : [[pays, ...avoids].reduce(onOneLine)];
  const balance = [netLabel(netText(bar)), forEachPound(perPoundText(bar))];
  const below = apart.below ? balance : [balance.reduce(onOneLine)];
  return (
    <>
      <text className="bar-figure" x={0} y={top + 18}>
        {bar.shortName}
      </text>
      {above.map((line, index) => (
        <text key={line} className="axis" x={0} y={top + 40 + index * WORD_LINE} data-sum={sum}>
          {line}
        </text>
      ))}
      {below.map((line, index) => (
        <text
          key={line}
          className="axis"
          x={width}
          y={top + rangeAt + 28 + index * WORD_LINE}
          textAnchor="end"
          data-sum={sum}
        >
          {line}
        </text>
      ))}
    </>
  );
}
