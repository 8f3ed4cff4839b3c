import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import { cycles } from './cycles.ts';
import type { ReadPackage } from './readPackage.ts';

/** Events that hold themselves, through others or at once. */
export function containsCycles({ tables: { events } }: ReadPackage): readonly DataIssue[] {
  const byId = new Map(events.rows.map((each) => [each.record.id, each]));
  return cycles([...byId.keys()], (id) => byId.get(id)?.record.contains ?? []).map(
    ({ start, path }) =>
      faultAt(
        { file: events.file, row: byId.get(start)?.row ?? 0, column: 'contains' },
        {
          found: `a circle: ${path.join(' contains ')}`,
          expected: 'no event inside itself',
          remedy: 'Take one of them out: of two events, only the wider contains the other.',
        },
      ),
  );
}
