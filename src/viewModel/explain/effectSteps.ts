import { MONTHS_IN_YEAR } from '../../domain/calendar.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import { explainEffect } from '../../model/explain/explainEffect.ts';
import { timingRulesOf } from '../../model/explain/explainGross.ts';
import type { Explanation } from '../../model/explain/explanation.ts';
import type { CountedEvent, ModelledEvent } from '../../model/eventAppraisal.ts';
import { windowEnd } from '../../model/exposure.ts';
import { assumptionFor, presets, UNASSUMED } from '../../scenario/presets.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import {
  anywayStep,
  AT_MOST_NOTE,
  countedNote,
  dueStep,
  expectedCounted,
  expectedModelled,
  lastingNote,
  lastingStep,
  modelledNote,
  RECORDED,
  ROUNDED_EVENTS,
  ROUNDED_EVENTS_NOTE,
  roundedNote,
  roundedUpNote,
  SEEN,
  shareNote,
  type RateTaken,
  type ShareFrom,
} from '../../words/explain.ts';
import { formatFactor } from '../formatNumber.ts';
import { formatExactShare } from './stepFigures.ts';
import { aStep, type Step } from './step.ts';

/**
 * From what was expected to how many events count as avoided, all groups together: expected, recorded, what
 * lasts, less deadweight, times attribution.
 */
export function effectSteps(
  event: CountedEvent | ModelledEvent,
  pack: DataPackage,
  scenario: Scenario,
): readonly Step[] {
  const [gross] = explainEffect(event, pack, scenario).factors;
  const parts = gross === undefined ? [] : partsOf(gross);
  const total = (of: Explanation['step']['of']) => totalOf(parts, of);
  return [
    event.kind === 'counted'
      ? expectedOfCounted(event, total('expected'), pack, scenario)
      : expectedOfModelled(event, total('expected')),
    ...observedSteps(event, total('observed'), pack),
    ...(total('eventRounding') === 0
      ? []
      : [aStep(ROUNDED_EVENTS, 'add', total('eventRounding'), { note: ROUNDED_EVENTS_NOTE })]),
    ...(total('lasting') === 0 ? [] : [lastingOf(event, total('lasting'), pack, scenario)]),
    shareStep('deadweight', event, pack, scenario),
    shareStep('attribution', event, pack, scenario),
  ];
}

/** The parts that add up to a gross figure: what lasts is one, since it is the window's change once more. */
function partsOf(explanation: Explanation): readonly Explanation[] {
  return explanation.kind === 'sum' ? explanation.parts.flatMap(partsOf) : [explanation];
}

function totalOf(parts: readonly Explanation[], of: Explanation['step']['of']): number {
  return parts.filter(({ step }) => step.of === of).reduce((total, { value }) => total + value, 0);
}

function expectedOfCounted(
  event: CountedEvent,
  expected: number,
  pack: DataPackage,
  scenario: Scenario,
): Step {
  const { womanYears } = event.after;
  return aStep(expectedCounted(windowEnd(pack, scenario.window)), 'start', expected, {
    note: countedNote({
      rate: formatFactor(expected / womanYears),
      womanYears: formatFactor(womanYears),
      taken: rateTaken(event, scenario),
      severalGroups: event.groups.length > 1,
    }),
  });
}

function rateTaken({ baseline }: CountedEvent, { baseline: choice }: Scenario): RateTaken {
  if (choice === 'all') return 'all';
  if (!baseline.runUpSeparable) return 'inseparable';
  if (choice === 'excluding-run-up') return 'without-run-up';
  return baseline.taken === 'all' ? 'lower' : 'lower-without-run-up';
}

function expectedOfModelled({ expectation, row, women }: ModelledEvent, expected: number): Step {
  const { fromMonth, toMonth, probability, ratePerWomanYear } = expectation;
  return aStep(expectedModelled(fromMonth, toMonth), 'start', expected, {
    note: modelledNote({
      women: formatFactor(women),
      rate: formatFactor(ratePerWomanYear),
      years: formatFactor((toMonth - fromMonth) / MONTHS_IN_YEAR),
      probability: probability === 1 ? null : formatFactor(probability),
    }),
    sources: [{ title: row.sourceTitle, year: '', url: row.sourceUrl }],
  });
}

function observedSteps(
  event: CountedEvent | ModelledEvent,
  observed: number,
  { programme, stageTable }: DataPackage,
): readonly Step[] {
  const { roundTo } = programme.disclosure;
  if (event.kind === 'modelled') {
    const isRounded = stageTable.protection === 'protected' && roundTo > 1;
    return observed === 0
      ? []
      : [aStep(SEEN, 'add', observed, { note: isRounded ? roundedUpNote(roundTo) : '' })];
  }
  const notes = {
    '': '',
    rounded: roundedNote(roundTo),
    at_most: AT_MOST_NOTE,
  } as const;
  return [aStep(RECORDED, 'add', observed, { note: notes[event.counts] })];
}

function lastingOf(
  event: CountedEvent | ModelledEvent,
  lasting: number,
  pack: DataPackage,
  scenario: Scenario,
): Step {
  const { persistenceYears, dropOff } = event.settings;
  return aStep(lastingStep(timingRulesOf(event, pack, scenario).endMonth), 'add', lasting, {
    note: lastingNote({
      years: formatFactor(persistenceYears),
      dropOff: formatExactShare(dropOff),
    }),
  });
}

function shareStep(
  of: 'deadweight' | 'attribution',
  { eventId, settings }: CountedEvent | ModelledEvent,
  pack: DataPackage,
  { preset }: Scenario,
): Step {
  const share = settings[of];
  const usual = presets[preset].event(pack, eventId)[of];
  const assumed = assumptionFor(pack.assumptions, eventId);
  const from: ShareFrom =
    share !== usual
      ? { kind: 'reader', instead: formatExactShare(usual) }
      : preset === 'reported'
        ? { kind: 'report' }
        : assumed === undefined
          ? { kind: 'nothing-stated', grade: UNASSUMED.grade }
          : { kind: 'package', grade: assumed.grade };
  return of === 'deadweight'
    ? aStep(anywayStep(formatExactShare(share)), 'multiply', 1 - share, {
        note: shareNote(from),
        sources: reasonOf(from, assumed?.reason),
      })
    : aStep(dueStep(formatExactShare(share)), 'multiply', share, { note: shareNote(from) });
}

/** The package's reason is the source of an assumption; it stands once, for both shares. */
function reasonOf({ kind }: ShareFrom, reason: string | undefined): Step['sources'] {
  return kind !== 'package' || reason === undefined || reason === ''
    ? []
    : [{ title: reason, year: '', url: '' }];
}
