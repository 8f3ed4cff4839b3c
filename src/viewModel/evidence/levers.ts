import type { Assumption } from '../../domain/assumption.ts';
import type { EventId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { counterfactualFor } from '../../model/counterfactual.ts';
import { assumptionFor } from '../../scenario/presets.ts';
import type { LeverKey } from '../../words/assumptions.ts';
import { typographic } from '../typographic.ts';

/** One thing that is assumed of an event, and what is known of it. */
export interface Lever {
  readonly key: LeverKey;
  readonly value: number;
  /** What the rules take where nothing is changed. */
  readonly published: number;
  /** From where to where it may well lie, as its source says; null where it does not. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly scale: LeverScale;
  /** Why, or from where; empty where the package says nothing. */
  readonly source: string;
}

/** What can be dragged to. */
interface LeverScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const SHARE: LeverScale = { min: 0, max: 1, step: 0.01 };
/** Whole months, as persistence must be. */
const YEARS: LeverScale = { min: 0, max: 10, step: 0.25 };
const RATE: LeverScale = { min: 0, max: 1, step: 0.01 };

/** @param plain the same rules with nothing changed. */
export function leversOf(
  eventId: EventId,
  appraisal: Appraisal,
  plain: Appraisal,
): readonly Lever[] {
  return [...statedLevers(eventId, appraisal, plain), ...assumedLevers(eventId, appraisal, plain)];
}

function assumedLevers(
  eventId: EventId,
  { pack, scenario }: Appraisal,
  plain: Appraisal,
): readonly Lever[] {
  const row = assumptionFor(pack.assumptions, eventId);
  const used = scenario.events.get(eventId);
  const unchanged = plain.scenario.events.get(eventId);
  if (used === undefined || unchanged === undefined) return [];
  const lever = (
    key: 'deadweight' | 'attribution' | 'persistenceYears' | 'dropOff',
    scale: LeverScale,
    range: Lever['range'],
  ): Lever => ({
    key,
    value: used[key],
    published: unchanged[key],
    range,
    scale: reaching(scale, [used[key], unchanged[key]]),
    source: typographic(row?.reason ?? ''),
  });
  return [
    lever('deadweight', SHARE, rangeOf(row?.deadweight, row?.deadweightLow, row?.deadweightHigh)),
    lever(
      'attribution',
      SHARE,
      rangeOf(row?.attribution, row?.attributionLow, row?.attributionHigh),
    ),
    lever('persistenceYears', YEARS, null),
    ...(used.persistenceYears > 0 ? [lever('dropOff', SHARE, null)] : []),
  ];
}

/** Of an event whose "before" is stated: its rate, unless it has another's, and the chance that it follows. */
function statedLevers(
  eventId: EventId,
  { pack, scenario }: Appraisal,
  plain: Appraisal,
): readonly Lever[] {
  const row = counterfactualFor(pack, eventId, scenario.counterfactual);
  const presetRow = counterfactualFor(pack, eventId, plain.scenario.counterfactual);
  const settings = scenario.events.get(eventId);
  if (row === undefined || presetRow === undefined || settings === undefined) return [];
  const source = typographic(row.sourceTitle);
  const probability: Lever = {
    key: 'probability',
    value: settings.probability ?? row.probability,
    published: presetRow.probability,
    range: rangeOf(row.probability, row.probabilityLow, row.probabilityHigh),
    scale: SHARE,
    source,
  };
  const { expectation } = row;
  if (expectation.kind === 'follows') return [probability];
  const published =
    presetRow.expectation.kind === 'rate'
      ? presetRow.expectation.perWomanYear
      : expectation.perWomanYear;
  const value = settings.ratePerWomanYear ?? expectation.perWomanYear;
  return [
    {
      key: 'ratePerWomanYear',
      value,
      published,
      range: rangeOf(expectation.perWomanYear, expectation.low, expectation.high),
      scale: reaching(RATE, [value, published, expectation.high ?? 0]),
      source,
    },
    probability,
  ];
}

/** A side that is not stated is the figure itself; null where neither is. */
function rangeOf(
  value: number | undefined,
  low: Assumption['deadweightLow'] | undefined,
  high: Assumption['deadweightHigh'] | undefined,
): Lever['range'] {
  const [from, to] = [low ?? value, high ?? value];
  if (from === undefined || to === undefined || from === to) return null;
  return { low: from, high: to };
}

/** A scale that is long enough for every value that stands on it. */
function reaching(scale: LeverScale, values: readonly number[]): LeverScale {
  return { ...scale, max: Math.max(scale.max, ...values.map((value) => Math.ceil(value))) };
}
