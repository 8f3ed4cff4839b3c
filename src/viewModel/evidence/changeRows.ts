import { THEMES, type EventDefinition, type Theme } from '../../domain/event.ts';
import type { EventId } from '../../domain/identifiers.ts';
import type { Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { CountedEvent, EventAppraisal } from '../../model/eventAppraisal.ts';
import { couldBeChance } from '../chance.ts';
import type { RoundedAppraisal } from '../roundedAppraisal.ts';
import { typographic } from '../typographic.ts';

/** One event for each woman a year, before and after: a line between two circles, and a row of the table. */
export interface ChangeRow {
  readonly eventId: EventId;
  readonly event: string;
  readonly theme: Theme;
  /** `crisis`: better when fewer; `help`: better when more. */
  readonly kind: 'crisis' | 'help';
  /** Expected after the start at the rate of before. */
  readonly before: Figure;
  readonly after: Figure;
  readonly atMost: boolean;
  /** Whether chance alone could explain that the rates differ; false without rates. */
  readonly couldBeChance: boolean;
  /** Events that count as due to the programme: positive is fewer. */
  readonly fewer: Figure;
  /** Avoided cost of all partners, whole pounds; negative adds cost; `z` where no partner has a unit cost. */
  readonly avoided: Figure;
}

/** Every event that is counted before and after, crises by kind of event, then help. */
export function changeRows(appraisal: Appraisal, rounded: RoundedAppraisal): readonly ChangeRow[] {
  return appraisal.pack.events
    .flatMap((definition) => {
      const found = appraisal.events.find(({ eventId }) => eventId === definition.id);
      return found === undefined || found.kind === 'modelled'
        ? []
        : [changeRow(definition, found, appraisal, rounded)];
    })
    .toSorted((left, right) => THEMES.indexOf(left.theme) - THEMES.indexOf(right.theme));
}

function changeRow(
  { id, name, theme, better }: EventDefinition,
  found: Exclude<EventAppraisal, { kind: 'modelled' }>,
  appraisal: Appraisal,
  rounded: RoundedAppraisal,
): ChangeRow {
  const named = {
    eventId: id,
    event: typographic(name),
    theme,
    kind: better === 'more' ? ('help' as const) : ('crisis' as const),
  };
  if (found.kind === 'missing') {
    const { coverage } = found;
    const nothing = { before: coverage, after: coverage, fewer: coverage, avoided: coverage };
    return { ...named, ...nothing, atMost: false, couldBeChance: false };
  }
  return {
    ...named,
    ...ratesOf(found),
    atMost: found.counts === 'at_most',
    couldBeChance: couldBeChance(found),
    fewer: found.netAvoided,
    avoided: avoidedOf(id, appraisal, rounded),
  };
}

function ratesOf({ expected, after }: CountedEvent): Pick<ChangeRow, 'before' | 'after'> {
  const { womanYears, events } = after;
  return { before: expected / womanYears, after: events / womanYears };
}

function avoidedOf(eventId: EventId, { pack }: Appraisal, rounded: RoundedAppraisal): Figure {
  if (!pack.unitCosts.some((row) => row.eventId === eventId)) return 'z';
  return rounded.partners
    .flatMap(({ events }) => events)
    .filter((event) => event.eventId === eventId)
    .reduce((sum, { total }) => sum + total, 0);
}
