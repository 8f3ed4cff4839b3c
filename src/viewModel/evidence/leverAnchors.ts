import type { EventId } from '../../domain/identifiers.ts';
import { isFigure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { EVENT_ASSUMPTIONS, anchorLabel } from '../../words/assumptions.ts';
import { rules } from '../../words/rules.ts';
import { typographic } from '../typographic.ts';
import type { Lever } from './levers.ts';
import { leverText } from './leverText.ts';

/** A value that stands on a lever's scale, with its name and figure. */
interface LeverAnchor {
  readonly value: number;
  readonly label: string;
}

/** The published value first, then what other places or other women make likely. */
export function leverAnchors(
  eventId: EventId,
  lever: Lever,
  appraisal: Appraisal,
): readonly LeverAnchor[] {
  const anchor = (name: string, value: number): LeverAnchor => ({
    value,
    label: anchorLabel(name, leverText(lever.key, value)),
  });
  return [
    anchor(rules(appraisal.scenario.preset).name, lever.published),
    ...others(eventId, lever, appraisal).map(({ name, value }) => anchor(name, value)),
  ];
}

interface NamedValue {
  readonly name: string;
  readonly value: number;
}

function others(eventId: EventId, { key }: Lever, appraisal: Appraisal): readonly NamedValue[] {
  const { benchmarks } = appraisal.pack;
  if (key === 'ratePerWomanYear') {
    return benchmarks
      .filter(({ measure }) => measure === 'births_per_woman_year')
      .flatMap(({ area, value }) => (isFigure(value) ? [{ name: typographic(area), value }] : []));
  }
  if (key !== 'deadweight') return [];
  return benchmarks
    .filter(({ measure }) => measure === `comparison_rate.${eventId}`)
    .flatMap(({ value }) => {
      const share = isFigure(value) ? fallOfOthers(eventId, value, appraisal) : null;
      return share === null ? [] : [{ name: EVENT_ASSUMPTIONS.comparison, value: share }];
    });
}

/** The part of the change that women not on the programme had too, 0–1; null where nothing changed. */
function fallOfOthers(
  eventId: EventId,
  rateOfOthers: number,
  { events }: Appraisal,
): number | null {
  const found = events.find((event) => event.eventId === eventId);
  if (found?.kind !== 'counted') return null;
  const { womanYears } = found.after;
  const change = found.grossAvoided / womanYears;
  if (change === 0) return null;
  const share = (found.expected / womanYears - rateOfOthers) / change;
  return Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
}
