import type { EventDefinition } from '../../domain/event.ts';
import type { PartnerId } from '../../domain/identifiers.ts';
import type { Grade } from '../../domain/provenance.ts';
import type { UnitCost } from '../../domain/unitCost.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { optimismFactorOf, upratedUnitCost } from '../../model/costAvoidance.ts';
import { counterfactualFor } from '../../model/counterfactual.ts';
import type { CountedEvent, ModelledEvent } from '../../model/eventAppraisal.ts';
import { assumptionFor, UNASSUMED } from '../../scenario/presets.ts';
import { unitCostKey } from '../../scenario/scenario.ts';
import {
  beyondHorizonStep,
  correctionNote,
  correctionStep,
  costNote,
  costStep,
  OVERLAP_NOTE,
  overlapStep,
  oneFactorNote,
  VALUE_TODAY,
  VALUE_TODAY_DIFFERENCE,
} from '../../words/explainMoney.ts';
import { formatYearInWords } from '../formatDate.ts';
import { typographic } from '../typographic.ts';
import { eventName } from './figureNames.ts';
import { formatExactShare, formatIndex, formatPence } from './stepFigures.ts';
import { aStep, type Step } from './step.ts';
import { upratingBetween } from './upratingBetween.ts';

/** One event of one partner, and the rows that say what it costs. */
interface CostedEvent {
  readonly event: CountedEvent | ModelledEvent;
  readonly definition: EventDefinition;
  readonly partnerId: PartnerId;
  /** One a year of the cost profile, in the order of the package; at least one. */
  readonly rows: readonly UnitCost[];
}

/** From the cost of one event to what is left within the horizon, before discounting. */
export function costSteps(costed: CostedEvent, appraisal: Appraisal): readonly Step[] {
  const { event, partnerId, rows } = costed;
  const { pack, scenario, overlaps, lines } = appraisal;
  const uprated = rows.map((row) => upratedUnitCost(row, pack, scenario));
  const cost = uprated.reduce((sum, amount) => sum + amount, 0);
  const corrected = rows.reduce(
    (sum, row, index) => sum + (uprated[index] ?? 0) * optimismFactorOf(row, event, pack, scenario),
    0,
  );
  const overlap = overlaps.find(
    (found) => found.partnerId === partnerId && found.containedId === event.eventId,
  );
  const beyond = lines
    .filter((line) => rows.includes(line.unitCost) && !line.withinHorizon)
    .reduce((sum, line) => sum + line.base, 0);
  return [
    costOfOne(costed, cost, appraisal),
    ...(scenario.optimismBias
      ? [correction(costed, cost === 0 ? 1 : corrected / cost, appraisal)]
      : []),
    ...(overlap === undefined || overlap.remaining === 1
      ? []
      : [
          aStep(
            overlapStep(eventName(overlap.containerId, appraisal)),
            'multiply',
            overlap.remaining,
            {
              note: OVERLAP_NOTE,
            },
          ),
        ]),
    ...(beyond === 0 || scenario.horizonYears === null
      ? []
      : [aStep(beyondHorizonStep(scenario.horizonYears), 'add', -beyond)]),
  ];
}

/**
 * The step from money of its own years to its value today: one factor, or a difference where the years go up
 * and down so that no factor between 0 and 1 stands for them all.
 */
export function valueToday(
  undiscounted: number,
  present: number,
  { scenario: { discounting } }: Appraisal,
): readonly Step[] {
  if (discounting === 'none') return [];
  const factor = present / undiscounted;
  return [
    factor > 0 && factor <= 1
      ? aStep(VALUE_TODAY, 'multiply', factor, { note: oneFactorNote(discounting) })
      : aStep(VALUE_TODAY, 'add', present - undiscounted, { note: VALUE_TODAY_DIFFERENCE }),
  ];
}

function costOfOne(
  { definition, rows }: CostedEvent,
  cost: number,
  { pack, scenario }: Appraisal,
): Step {
  const inUse = rows.map((row) => scenario.unitCosts.get(unitCostKey(row)) ?? row.amount);
  const [priceYear, ...otherYears] = new Set(rows.map((row) => row.priceYear));
  const oneYear = priceYear === undefined || otherYears.length > 0 ? null : priceYear;
  const uprating = oneYear === null ? null : upratingBetween(oneYear, scenario.priceBase, pack);
  return aStep(costStep(typographic(definition.unit)), 'price', cost, {
    note: costNote({
      amounts: rows.map((row, place) => ({
        amount: formatPence(inUse[place] ?? row.amount),
        yearsLater: row.yearOffset,
      })),
      priceYear: oneYear === null ? null : formatYearInWords(oneYear),
      uprating:
        uprating === null
          ? null
          : { to: formatIndex(uprating.to.index), from: formatIndex(uprating.from.index) },
      grade: worst(rows.map(({ grade }) => grade)),
      setByReader: rows.some((row, place) => row.amount !== inUse[place]),
    }),
    sources: [
      ...rows.map((row) => ({
        title: typographic(row.sourceTitle),
        year: row.sourceYear,
        url: row.sourceUrl,
      })),
      ...(uprating === null ? [] : [{ title: typographic(uprating.to.source), year: '', url: '' }]),
    ],
  });
}

function correction(
  { event, rows }: CostedEvent,
  factor: number,
  { pack, scenario }: Appraisal,
): Step {
  const stated = counterfactualFor(pack, event.eventId, scenario.counterfactual);
  const grade = worst([
    ...rows.map((row) => row.grade),
    (assumptionFor(pack.assumptions, event.eventId) ?? UNASSUMED).grade,
    ...(stated === undefined ? [] : [stated.grade]),
  ]);
  return aStep(correctionStep(formatExactShare(Math.abs(1 - factor))), 'multiply', factor, {
    note: correctionNote(grade, factor > 1 ? 'larger' : 'smaller'),
  });
}

/** 6 is the weakest evidence. */
function worst(grades: readonly Grade[]): Grade {
  return grades.reduce<Grade>((weakest, grade) => (grade > weakest ? grade : weakest), 1);
}
