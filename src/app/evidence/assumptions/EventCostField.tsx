import type { EventId } from '../../../domain/identifiers.ts';
import { withUnitCost } from '../../../scenario/change.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import type { EventCost } from '../../../viewModel/evidence/eventCosts.ts';
import { FIELD_WORDS } from '../../../words/fields.ts';
import { useChoices, type ChangeKind } from '../../choices.ts';

interface EventCostFieldProps {
  readonly eventId: EventId;
  readonly cost: EventCost;
}

/** More than any event costs: a slip of the finger is told, not counted. */
const MOST = 10_000_000;
const PENCE = 2;

/** What one event costs a partner, to be tried with another figure; an empty field is the published one. */
export function EventCostField({ eventId, cost }: EventCostFieldProps) {
  const { set } = useChoices();
  const { partnerId, yearOffset, value, published } = cost;
  const change = (next: number | null, kind: ChangeKind) =>
    set(
      (departures) =>
        withUnitCost(
          departures,
          { eventId, partnerId, yearOffset },
          next === published ? null : next,
        ),
      kind,
    );
  return (
    <NumberField
      label={cost.label}
      value={value}
      onChange={(next) => change(next, 'draft')}
      onCommit={(next) => change(next, 'keep')}
      min={0}
      max={MOST}
      step={stepOf(published)}
      decimals={PENCE}
      before="£"
      hint={cost.hint}
      words={FIELD_WORDS}
    />
  );
}

/** About a twentieth of the published figure, as a round amount. */
function stepOf(published: number): number {
  return Math.max(0.5, 10 ** Math.floor(Math.log10(Math.max(1, published / 4))));
}
