import type { Appraisal } from '../../model/appraise.ts';
import type { AppraisedFigureId } from './figureId.ts';
import { shownFigures } from './shownFigures.ts';
import { aStep, type Step } from './step.ts';

/** A figure that is added to others, or taken off them, under its own name. */
export interface Summand {
  readonly label: string;
  readonly figure: AppraisedFigureId;
  /** Added where nothing is said. */
  readonly sign?: 1 | -1;
}

/**
 * Figures that add up as they are shown, to the penny, each with a chain of its own. Those not shown are left out.
 *
 * @param nothing what is said where there is none.
 */
export function sumSteps(
  parts: readonly Summand[],
  nothing: string,
  appraisal: Appraisal,
): readonly Step[] {
  const shownAs = shownFigures(appraisal);
  const steps = parts
    .flatMap(({ label, figure, sign = 1 }) => {
      const one = shownAs(figure);
      return one === null ? [] : [{ label, value: sign * one.toPenny, opens: figure }];
    })
    .map(({ label, value, opens }, place) =>
      aStep(label, place === 0 ? 'start' : 'add', value, { opens }),
    );
  return steps.length === 0 ? [aStep(nothing, 'start', 0)] : steps;
}
