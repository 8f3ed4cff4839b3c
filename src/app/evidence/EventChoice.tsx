import { THEMES, type EventDefinition } from '../../domain/event.ts';
import type { EventId } from '../../domain/identifiers.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { typographic } from '../../viewModel/typographic.ts';

interface EventChoiceProps {
  readonly label: string;
  readonly events: readonly EventDefinition[];
  readonly chosen: EventId;
  readonly onChoose: (eventId: EventId) => void;
}

/** One event of the package, by kind. */
export function EventChoice({ label, events, chosen, onChoose }: EventChoiceProps) {
  const inOrder = events.toSorted(
    (left, right) => THEMES.indexOf(left.theme) - THEMES.indexOf(right.theme),
  );
  return (
    <div className="evidence-choice">
      <SelectField
        label={label}
        value={chosen}
        options={inOrder.map(({ id, name }) => ({ value: id, label: typographic(name) }))}
        onChange={(value) => {
          const event = events.find(({ id }) => id === value);
          if (event !== undefined) onChoose(event.id);
        }}
      />
    </div>
  );
}
