import type { RuleBoard } from '../../viewModel/whoPays/ruleBoard.ts';
import type { MarkRows } from '../marks/chartMark.ts';

/** A row a rule: up and down goes from rule to rule, left and right from funder to funder. */
export function boardMarks({ rules, rows }: RuleBoard): MarkRows {
  return rules.map(({ name }, rule) =>
    rows.flatMap(({ name: who, cells }) => {
      const cell = cells[rule];
      if (cell === undefined) return [];
      const figure = cell.note === '' ? cell.figure : `${cell.figure}: ${cell.note}`;
      return [{ id: cell.id, name: `${name}, ${who}`, figure }];
    }),
  );
}
