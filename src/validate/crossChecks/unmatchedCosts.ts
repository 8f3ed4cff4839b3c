import { warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import { countedEvents } from './countedEvents.ts';
import { groupBy } from './groupBy.ts';
import type { ReadPackage } from './readPackage.ts';

/** Events with counts and no unit cost, which are not told in money, and unit costs of events without counts. */
export function unmatchedCosts({ tables }: ReadPackage): readonly DataIssue[] {
  const { events, unitCosts, stageActivity, counterfactuals } = tables;
  if (!unitCosts.complete || !stageActivity.complete || !counterfactuals.complete) return [];
  const counted = countedEvents(tables);
  const costed = groupBy(unitCosts.rows, ({ record }) => record.eventId);
  const followed = new Set(
    counterfactuals.rows.flatMap(({ record: { expectation } }) =>
      expectation.kind === 'follows' ? [expectation.eventId] : [],
    ),
  );
  const withoutCost = events.rows.filter(
    ({ record: { id } }) => counted.has(id) && !costed.has(id) && !followed.has(id),
  );
  return [
    ...withoutCost.map(({ row, record }) =>
      warningAt(
        { file: events.file, row, column: 'event_id' },
        {
          found: `"${record.id}", which has counts or a stated rate and no unit cost`,
          expected: `a row for it in ${unitCosts.file}`,
          remedy: 'It is shown as events, without money; it is not taken as £0.',
        },
      ),
    ),
    ...[...costed].flatMap(([event, [first]]) =>
      counted.has(event) || first === undefined
        ? []
        : [
            warningAt(
              { file: unitCosts.file, row: first.row, column: 'event_id' },
              {
                found: `"${event}", which has no counts and no stated rate`,
                expected: `rows for it in ${stageActivity.file} or ${counterfactuals.file}`,
                remedy: 'Its unit cost is not used.',
              },
            ),
          ],
    ),
  ];
}
