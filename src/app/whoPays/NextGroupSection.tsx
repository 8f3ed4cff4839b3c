import { womenIn } from '../../domain/cohort.ts';
import { useId } from 'react';
import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import { withFunding } from '../../scenario/change.ts';
import { withFunders } from '../../scenario/sharing.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkboxes } from '../../ui/Checkboxes.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SegmentedRadios } from '../../ui/SegmentedRadios.tsx';
import { formatPounds } from '../../viewModel/formatMoney.ts';
import { roundHalfAway } from '../../viewModel/rounding.ts';
import { periodOf } from '../../viewModel/summary/period.ts';
import { costAnchors } from '../../viewModel/whoPays/costAnchors.ts';
import { fundersOf } from '../../viewModel/whoPays/fundersOf.ts';
import { womenOfNextGroup, workedOutCost } from '../../viewModel/whoPays/whoPaysFacts.ts';
import { FIELD_WORDS } from '../../words/fields.ts';
import { WHO_PAYS, costHint, type SharingBasis } from '../../words/whoPays.ts';
import { useChoices } from '../choices.ts';

const MOST_WOMEN = 500;
const MOST_POUNDS = 100_000_000;
const COST_STEP = 10_000;

interface NextGroupSectionProps {
  readonly appraisal: Appraisal;
  /** Null where there is no cost to share. */
  readonly sharing: CostSharing | null;
}

/** The group whose cost is to be shared: how many women, what it costs, who takes part, and what counts. */
export function NextGroupSection({ appraisal, sharing }: NextGroupSectionProps) {
  const id = useId();
  const { set } = useChoices();
  const { pack, scenario } = appraisal;
  const { funding } = scenario;
  const funders = fundersOf(pack);
  const women = womenOfNextGroup(appraisal);
  const workedOut = workedOutCost(appraisal);
  const anchors = costAnchors(pack);
  const keep = () => set((departures) => departures);

  return (
    <section className="next-group no-print" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {WHO_PAYS.nextGroup}
      </h2>
      <div className="next-group__fields">
        <NumberField
          label={WHO_PAYS.women}
          value={women}
          min={1}
          max={MOST_WOMEN}
          step={1}
          decimals={0}
          words={FIELD_WORDS}
          onChange={(typed) =>
            set(
              (departures) =>
                withFunding(
                  departures,
                  'women',
                  typed === null || typed === womenIn(pack.cohorts) ? undefined : typed,
                ),
              'draft',
            )
          }
          onCommit={keep}
        />
        <div>
          <NumberField
            label={WHO_PAYS.cost}
            value={sharing === null ? funding.cost : roundHalfAway(sharing.cost)}
            min={0}
            max={MOST_POUNDS}
            step={COST_STEP}
            decimals={0}
            before="£"
            words={FIELD_WORDS}
            onChange={(typed) =>
              set((departures) => withFunding(departures, 'cost', typed ?? undefined), 'draft')
            }
            onCommit={keep}
          />
          <p className="next-group__hint">
            {costHint({
              typed: funding.cost !== null,
              workedOut: workedOut === null ? null : formatPounds(workedOut),
              women,
              prices: periodOf(appraisal).prices,
            })}
          </p>
          {funding.cost !== null && workedOut !== null && (
            <Button onPress={() => set((departures) => withFunding(departures, 'cost', undefined))}>
              {WHO_PAYS.workedOut}
            </Button>
          )}
        </div>
        <SegmentedRadios<SharingBasis>
          label={WHO_PAYS.basis}
          value={funding.basis}
          options={[
            { value: 'total', label: WHO_PAYS.basisTotal },
            { value: 'cashable', label: WHO_PAYS.basisCashable },
          ]}
          onChange={(basis) =>
            set((departures) =>
              withFunding(departures, 'basis', basis === 'total' ? undefined : basis),
            )
          }
        />
      </div>
      {funders.length > 1 && (
        <div className="next-group__funders">
          <Checkboxes
            label={`${WHO_PAYS.funders}. ${WHO_PAYS.fundersHint}`}
            options={funders.map(({ funderId, funder }) => ({ value: funderId, label: funder }))}
            chosen={
              funding.funders === 'all' ? funders.map(({ funderId }) => funderId) : funding.funders
            }
            onChange={(chosen: readonly PartnerId[]) =>
              set((departures) => withFunders(departures, chosen, pack))
            }
          />
        </div>
      )}
      {anchors.length > 0 && (
        <Disclosure title={WHO_PAYS.elsewhere}>
          <ul className="next-group__anchors">
            {anchors.map((anchor) => (
              <li key={anchor}>{anchor}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
