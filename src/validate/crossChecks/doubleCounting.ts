import { containedEvents } from '../../domain/contains.ts';
import { warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import { compareIds, type EventId } from '../../domain/identifiers.ts';
import { countedEvents } from './countedEvents.ts';
import type { ReadPackage } from './readPackage.ts';

/** Events with figures, one inside the other's unit cost, that cost the same partner. */
export function doubleCounting({ tables }: ReadPackage): readonly DataIssue[] {
  const { events, unitCosts, partners } = tables;
  const counted = countedEvents(tables);
  const partnersOf = (event: EventId) =>
    new Set(
      unitCosts.rows.flatMap(({ record }) => (record.eventId === event ? [record.partnerId] : [])),
    );
  const names = new Map(partners.rows.map(({ record }) => [record.id, record.name]));
  const contained = containedEvents(events.rows.map(({ record }) => record));
  return events.rows.flatMap(({ row, record: container }) =>
    [...(contained.get(container.id) ?? [])].toSorted(compareIds).flatMap((inner) => {
      if (!counted.has(container.id) || !counted.has(inner) || inner === container.id) return [];
      const innerPartners = partnersOf(inner);
      const both = [...partnersOf(container.id)].filter((partner) => innerPartners.has(partner));
      if (both.length === 0) return [];
      const who = both.map((partner) => names.get(partner) ?? partner).join(', ');
      return [
        warningAt(
          { file: events.file, row, column: 'contains' },
          {
            found: `"${container.id}" and "${inner}", which its unit cost already holds, both with a cost to ${who}`,
            expected: 'each cost counted once',
            remedy: `By default the part of "${inner}" that lies in "${container.id}" is taken out; the scenario can count both.`,
          },
        ),
      ];
    }),
  );
}
