import { useId } from 'react';
import { formatAxisPounds } from '../../viewModel/formatMoney.ts';
import type { FunderPanel } from '../../viewModel/partners/funderPanels.ts';
import { panelInWords } from '../../viewModel/partners/funderTexts.ts';
import { PARTNERS } from '../../words/partners.ts';
import { Drawing } from '../Drawing.tsx';
import { HatchPatterns } from '../HatchPatterns.tsx';
import { ticksThatFit } from '../ticksThatFit.ts';
import { FunderBand } from './FunderBand.tsx';
import { funderPanelHeight, toXOf, type FunderGeometry } from './funderGeometry.ts';
import './paidAvoided.css';

interface FunderPanelPlotProps {
  readonly panel: FunderPanel;
  readonly geometry: FunderGeometry;
  readonly title: string;
  /** Whether the package is a published report, which then did not say what was paid. */
  readonly published: boolean;
}

/** Paid beside avoided for every funder of a panel, on its one scale. */
export function FunderPanelPlot({ panel, geometry, title, published }: FunderPanelPlotProps) {
  const idPrefix = useId();
  const height = funderPanelHeight(geometry, panel);
  const toX = toXOf(geometry, panel);
  const { width, letters, plot, columns, head, pitch, paidTop, rangeAt } = geometry;
  const ticks = ticksThatFit(panel.scale, plot, letters);
  const floor = height - geometry.axisHeight;
  const lines = columns === null ? panel.bars.map((_, row) => row) : [null];
  const span = (row: number | null) =>
    row === null
      ? { y1: head, y2: floor }
      : { y1: row * pitch + paidTop - 4, y2: row * pitch + rangeAt + 8 };
  return (
    <Drawing
      className="paid-avoided"
      width={width}
      height={height}
      title={title}
      description={panelInWords(panel, published)}
    >
      <HatchPatterns idPrefix={idPrefix} />
      {columns !== null && (
        <>
          <text className="axis" x={columns[0]} y={14} textAnchor="end">
            {PARTNERS.net}
          </text>
          <text className="axis" x={columns[1]} y={14} textAnchor="end">
            {PARTNERS.perPound}
          </text>
        </>
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          {lines.map((row) => (
            <line
              key={String(row)}
              className={tick === 0 ? 'zero-line' : 'gridline'}
              x1={toX(tick)}
              x2={toX(tick)}
              {...span(row)}
            />
          ))}
          <text
            className="axis"
            x={toX(tick)}
            y={floor + 22}
            textAnchor={anchorOf(toX(tick), geometry)}
          >
            {formatAxisPounds(tick)}
          </text>
        </g>
      ))}
      {panel.bars.map((bar, row) => (
        <FunderBand
          key={bar.funderId}
          bar={bar}
          panel={panel.kind}
          top={head + row * pitch}
          published={published}
          geometry={geometry}
          toX={toX}
          idPrefix={idPrefix}
        />
      ))}
    </Drawing>
  );
}

const EDGE = 32;

/** A label whose tick stands at the edge is not cut by it. */
function anchorOf(x: number, { width, letters }: FunderGeometry) {
  if (x < EDGE * letters) return 'start';
  return x > width - EDGE * letters ? 'end' : 'middle';
}
