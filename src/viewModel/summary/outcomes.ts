import { containedEvents } from '../../domain/contains.ts';
import { THEMES, type EventDefinition } from '../../domain/event.ts';
import { observedMonths } from '../../domain/programme.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { CountedEvent, EventAppraisal, ModelledEvent } from '../../model/eventAppraisal.ts';
import type { Outcome } from '../../words/outcomes.ts';
import { formatRate } from '../formatNumber.ts';
import { typographic } from '../typographic.ts';
import type { AppraisalInUse } from './headline.ts';
import { modelledOutcome } from './modelledOutcome.ts';
import { womenOutcomes } from './womenOutcomes.ts';

/** As many as a board takes in at a glance. */
const MOST_OUTCOMES = 6;
/** Numbers of women that stand before the rest of the rates. */
const WOMEN_FIRST = 3;

/**
 * At most six things that changed, none of them money: what was modelled, the crisis counted most often,
 * what women gained, one that is hidden (so that the page shows it is not zero), then the rest by kind.
 */
export function outcomes({ appraisal, uncertainty }: AppraisalInUse): readonly Outcome[] {
  const events = inThemeOrder(appraisal);
  const modelled = mostExpected(events).map(([event, found]) =>
    modelledOutcome(event, found, uncertainty),
  );
  const rates = ratesByTheme(events, monthsCounted(appraisal));
  const women = womenOutcomes(appraisal.pack);
  const hidden = events.flatMap(([event, found]): Outcome[] =>
    found.kind === 'missing'
      ? [{ kind: 'hidden', event: typographic(event.name), marker: found.coverage }]
      : [],
  );
  return [
    ...modelled,
    ...rates.slice(0, 1),
    ...women.slice(0, WOMEN_FIRST),
    ...hidden.slice(0, 1),
    ...rates.slice(1),
    ...women.slice(WOMEN_FIRST),
    ...hidden.slice(1),
  ].slice(0, MOST_OUTCOMES);
}

type Pair = readonly [EventDefinition, EventAppraisal];

function inThemeOrder({ pack, events }: Appraisal): readonly Pair[] {
  return pack.events
    .flatMap((event): Pair[] => {
      const found = events.find(({ eventId }) => eventId === event.id);
      return found === undefined ? [] : [[event, found]];
    })
    .toSorted(([left], [right]) => THEMES.indexOf(left.theme) - THEMES.indexOf(right.theme));
}

/**
 * Of the first kind of event that is modelled at all, the event expected most often; not one that another of
 * them already holds, as a removal holds its care proceedings.
 */
function mostExpected(
  pairs: readonly Pair[],
): readonly (readonly [EventDefinition, ModelledEvent])[] {
  const modelled = pairs.flatMap(([event, found]): [EventDefinition, ModelledEvent][] =>
    found.kind === 'modelled' ? [[event, found]] : [],
  );
  const theme = modelled[0]?.[0].theme;
  const held = containedEvents(modelled.map(([event]) => event));
  return modelled
    .filter(([event]) => event.theme === theme)
    .filter(([{ id }]) => ![...held.values()].some((inside) => inside.has(id)))
    .toSorted(([, left], [, right]) => right.expected - left.expected)
    .slice(0, 1);
}

/** The event counted most often of each kind, that counted most often of all first. */
function ratesByTheme(pairs: readonly Pair[], months: number): readonly Outcome[] {
  const counted = pairs.flatMap(([event, found]) =>
    found.kind === 'counted' ? [{ event, found }] : [],
  );
  const leading = THEMES.flatMap((theme) =>
    counted
      .filter(({ event }) => event.theme === theme)
      .toSorted((left, right) => countBefore(right.found) - countBefore(left.found))
      .slice(0, 1),
  );
  const crises = leading
    .filter(({ event }) => event.better === 'fewer')
    .toSorted((left, right) => countBefore(right.found) - countBefore(left.found));
  const help = leading.filter(({ event }) => event.better === 'more');
  return [...crises, ...help].map(({ event, found }) => ({
    kind: 'rate',
    event: typographic(event.name),
    before: formatRate(found.before.events / found.before.womanYears),
    after: formatRate(found.after.events / found.after.womanYears),
    months,
    withoutRunUp: found.baseline.taken === 'excluding-run-up',
    atMost: found.counts === 'at_most',
    moreIsBetter: event.better === 'more',
  }));
}

function monthsCounted({ pack, scenario }: Appraisal): number {
  return scenario.window === 'programme'
    ? pack.programme.programmeMonths
    : observedMonths(pack.programme);
}

function countBefore({ before }: CountedEvent): number {
  return before.events;
}
