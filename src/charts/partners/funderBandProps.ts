import type { FunderBar, FunderPanel } from '../../viewModel/partners/funderPanels.ts';
import type { FunderGeometry } from './funderGeometry.ts';

/** One funder of a panel, and where it is drawn. */
export interface FunderBandProps {
  readonly bar: FunderBar;
  readonly panel: FunderPanel['kind'];
  readonly top: number;
  /** Whether the package is a published report, which then did not say what was paid. */
  readonly published: boolean;
  readonly geometry: FunderGeometry;
  readonly toX: (pounds: number) => number;
  readonly idPrefix: string;
}
