import type { Appraisal } from '../appraise.ts';
import { isFixed } from '../simulation/triangular.ts';
import { netPresentValuesBeside } from './netPresentValue.ts';
import { sensitivityInputs, type SensitivityInput } from './sensitivityInput.ts';

/** What the net present value would be with one input at its low and at its high. */
export interface TornadoBar {
  readonly input: SensitivityInput;
  readonly atLow: number;
  readonly atHigh: number;
}

/** Every input with a stated range, the one that moves the answer most first. Source: M22. */
export function tornado(appraisal: Appraisal): readonly TornadoBar[] {
  const at = netPresentValuesBeside(appraisal);
  return sensitivityInputs(appraisal.pack, appraisal.scenario)
    .filter((input) => !isFixed(input.range))
    .map((input) => ({
      input,
      atLow: at(input, input.range.low),
      atHigh: at(input, input.range.high),
    }))
    .toSorted((left, right) => swing(right) - swing(left));
}

function swing({ atLow, atHigh }: TornadoBar): number {
  return Math.abs(atHigh - atLow);
}
