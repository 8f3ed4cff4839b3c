import type { EventId } from '../../../domain/identifiers.ts';
import type { Appraisal } from '../../../model/appraise.ts';
import { withEvent } from '../../../scenario/change.ts';
import { Button } from '../../../ui/Button.tsx';
import { Slider } from '../../../ui/Slider.tsx';
import { leverAnchors } from '../../../viewModel/evidence/leverAnchors.ts';
import { leverText } from '../../../viewModel/evidence/leverText.ts';
import type { Lever } from '../../../viewModel/evidence/levers.ts';
import { LEVERS, backTo, rangeLabel } from '../../../words/assumptions.ts';
import { FIELD_WORDS } from '../../../words/fields.ts';
import { useChoices, type ChangeKind } from '../../choices.ts';

interface LeverFieldProps {
  readonly eventId: EventId;
  readonly lever: Lever;
  readonly appraisal: Appraisal;
}

/** One assumption of an event on its scale, with its published value and range; the total follows while it is dragged. */
export function LeverField({ eventId, lever, appraisal }: LeverFieldProps) {
  const { set } = useChoices();
  const { key, value, published, range, scale } = lever;
  const change = (next: number, kind: ChangeKind) =>
    set(
      (departures) => withEvent(departures, eventId, key, next === published ? null : next),
      kind,
    );
  return (
    <div className="lever">
      <Slider
        label={LEVERS[key].label}
        value={value}
        {...scale}
        {...(range === null
          ? {}
          : {
              band: {
                ...range,
                label: rangeLabel(leverText(key, range.low), leverText(key, range.high)),
              },
            })}
        anchors={leverAnchors(eventId, lever, appraisal)}
        valueText={(shown) => leverText(key, shown)}
        onChange={(next) => change(next, 'draft')}
        onCommit={(next) => change(next, 'keep')}
        words={FIELD_WORDS}
      />
      <p className="lever__note">{LEVERS[key].meaning}</p>
      {value !== published && (
        <Button onPress={() => change(published, 'keep')}>
          {backTo(leverText(key, published))}
        </Button>
      )}
    </div>
  );
}
