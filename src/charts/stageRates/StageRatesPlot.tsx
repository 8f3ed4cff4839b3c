import { stageRatesDescription } from '../../viewModel/stageRates/stageRatesDescription.ts';
import type { StageRates } from '../../viewModel/stageRates/stageRates.ts';
import { Drawing } from '../Drawing.tsx';
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
  const Drawn = geometry.time === 'down' ? StageRatesDown : StageRatesAcross;
  return (
    <Drawing
      className="stage-rates"
      width={geometry.width}
      height={geometry.height}
      title={title}
      description={stageRatesDescription(rates)}
    >
      <Drawn rates={rates} geometry={geometry} />
    </Drawing>
  );
}
