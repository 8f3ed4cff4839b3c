import { THEMES, type EventDefinition } from '../../domain/event.ts';
import { compareIds } from '../../domain/identifiers.ts';
import { filled, optional } from '../columns/column.ts';
import { positiveOrZero, wholeNumber } from '../columns/numbers.ts';
import { eventId, eventIds, oneOf, text } from '../columns/texts.ts';
import { defineTable, MOST_NAMED, rowOf } from '../table.ts';

export const eventsTable = defineTable({
  file: 'events.csv',
  title: 'Events: what is counted',
  mostRows: MOST_NAMED,
  columns: {
    event_id: filled(eventId, 'Short id that other tables refer to.'),
    name: filled(text, 'Name of the event.'),
    unit: filled(text, 'What one of it is: call-out, week, contact.'),
    theme: filled(oneOf(THEMES), 'Which of the six kinds of event it is.'),
    better: filled(
      oneOf(['fewer', 'more']),
      'Whether fewer is better (a crisis) or more (help that women now get).',
    ),
    contains: optional(
      eventIds,
      "Events already inside this one's unit cost, with spaces between; they may contain others in turn.",
    ),
    min_women: optional(
      wholeNumber,
      'A stricter least number of women for a count to be shown, where the data owner asks for one.',
    ),
    dispersion: optional(
      positiveOrZero,
      "Variance over mean of women's counts; published with a protected package, else empty.",
    ),
    definition: filled(text, 'What counts as one, and what does not.'),
  },
  key: ['event_id'],
  references: [{ column: 'contains', file: 'events.csv', idColumn: 'event_id', list: true }],
  record: (row) =>
    rowOf<EventDefinition>({
      id: row.event_id,
      name: row.name,
      unit: row.unit,
      theme: row.theme,
      better: row.better,
      contains: [...new Set(row.contains ?? [])].sort(compareIds),
      minWomen: row.min_women,
      dispersion: row.dispersion,
      definition: row.definition,
    }),
  order: (event) => [event.id],
});
