import type { RuleBoard } from '../../viewModel/whoPays/ruleBoard.ts';
import { WHO_PAYS } from '../../words/whoPays.ts';
import { avoidsKey } from '../../words/ruleBoard.ts';
import type { KeyItem } from '../ChartKey.tsx';
import { ToFindSign } from './ToFindSign.tsx';

/** The signs that this board holds. */
export function boardKey({ rows, offScale }: RuleBoard): readonly KeyItem[] {
  const leavesSome = rows.some(
    ({ kind, cells }) => kind === 'to-be-found' && cells.some(({ length }) => length > 0),
  );
  return [
    { sign: 'outlined', label: WHO_PAYS.pays },
    { sign: 'left-over', label: avoidsKey(offScale) },
    ...(leavesSome ? [TO_FIND] : []),
  ];
}

/** What is still to be found. */
const TO_FIND: KeyItem = {
  sign: 'own',
  width: 16,
  shapes: <ToFindSign />,
  label: WHO_PAYS.toBeFound,
};
