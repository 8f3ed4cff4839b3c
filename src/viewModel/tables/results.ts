import type { Appraisal } from '../../model/appraise.ts';
import { shareCost, type CostSharing } from '../../model/costSharing/shareCost.ts';
import { runToEnd } from '../../model/simulation/simulate.ts';
import {
  simulateAppraisal,
  type SimulationOptions,
  type Uncertainty,
} from '../../model/simulation/uncertainty.ts';

/** All that tables tell of: the figures, how sure they are, and how the next group's cost may be shared. */
export interface Results {
  readonly appraisal: Appraisal;
  /** Null where no draws were made, or the scenario has none. */
  readonly uncertainty: Uncertainty | null;
  /** Null where there is no cost to share. */
  readonly sharing: CostSharing | null;
}

/** The results of an appraisal with this many draws, made at once. */
export function simulatedResults(appraisal: Appraisal, options: SimulationOptions): Results {
  return {
    appraisal,
    uncertainty: runToEnd(simulateAppraisal(appraisal, options)),
    sharing: shareCost(appraisal, options.seed),
  };
}
