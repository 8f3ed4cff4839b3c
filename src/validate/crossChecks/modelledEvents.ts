import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import { groupBy } from './groupBy.ts';
import type { ReadPackage } from './readPackage.ts';

/** Events that are both modelled and counted. */
export function eventsWithRows({
  tables: { counterfactuals, stageActivity },
}: ReadPackage): readonly DataIssue[] {
  const counted = groupBy(stageActivity.rows, ({ record }) => record.eventId);
  const modelled = groupBy(counterfactuals.rows, ({ record }) => record.eventId);
  return [...modelled].flatMap(([event, [row]]) => {
    const [first] = counted.get(event) ?? [];
    if (first === undefined || row === undefined) return [];
    return [
      faultAt(
        { file: stageActivity.file, row: first.row, column: 'event_id' },
        {
          found: `"${event}", which is modelled in ${counterfactuals.file}, row ${row.row}`,
          expected: 'an event that is either modelled or counted',
          remedy: `Take its rows out of one of the two tables; those seen all the same go into observed.`,
        },
      ),
    ];
  });
}
