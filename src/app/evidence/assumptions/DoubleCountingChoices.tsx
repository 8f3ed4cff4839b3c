import type { EventId } from '../../../domain/identifiers.ts';
import type { Appraisal } from '../../../model/appraise.ts';
import { withDoubleCounting } from '../../../scenario/change.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { typographic } from '../../../viewModel/typographic.ts';
import { MONEY_SETTINGS, heldInside } from '../../../words/assumptions.ts';
import { useChoices } from '../../choices.ts';

interface DoubleCountingChoicesProps {
  readonly appraisal: Appraisal;
  readonly plain: Appraisal;
}

/** Whether an event that lies inside another's unit cost is counted once or twice. */
export function DoubleCountingChoices({ appraisal, plain }: DoubleCountingChoicesProps) {
  const { set } = useChoices();
  const { pack, scenario } = appraisal;
  const nameOf = (eventId: EventId) =>
    typographic(pack.events.find(({ id }) => id === eventId)?.name ?? eventId);
  return (
    <Disclosure title={MONEY_SETTINGS.doubleCounting}>
      <p className="section-lead">{MONEY_SETTINGS.doubleCountingLead}</p>
      {[...scenario.doubleCounting].flatMap(([container, choices]) =>
        [...choices].map(([contained, choice]) => (
          <Checkbox
            key={`${container} ${contained}`}
            label={heldInside(nameOf(contained), nameOf(container))}
            checked={choice === 'container'}
            onChange={(once) => {
              const next = once ? 'container' : 'both';
              const usual = plain.scenario.doubleCounting.get(container)?.get(contained);
              set((departures) =>
                withDoubleCounting(
                  departures,
                  container,
                  contained,
                  next === usual ? undefined : next,
                ),
              );
            }}
          />
        )),
      )}
    </Disclosure>
  );
}
