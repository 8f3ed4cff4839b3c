import { useId } from 'react';
import { stageRatesDescription } from '../../viewModel/stageRates/stageRatesDescription.ts';
import type { StageRates } from '../../viewModel/stageRates/stageRates.ts';
import { StageRatesAcross } from './StageRatesAcross.tsx';
import { StageRatesDown } from './StageRatesDown.tsx';
import type { StageGeometry } from './stageGeometry.ts';
import './stageRates.css';

interface StageRatesPlotProps {
  readonly rates: StageRates;
  readonly title: string;
  readonly geometry: StageGeometry;
}

/** Rates by stage at a given size. */
export function StageRatesPlot({ rates, title, geometry }: StageRatesPlotProps) {
  const id = useId();
  const Drawn = geometry.time === 'down' ? StageRatesDown : StageRatesAcross;
  return (
    <svg
      className="stage-rates"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width={geometry.width}
      height={geometry.height}
      viewBox={`0 0 ${String(geometry.width)} ${String(geometry.height)}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{stageRatesDescription(rates)}</desc>
      <Drawn rates={rates} geometry={geometry} />
    </svg>
  );
}
