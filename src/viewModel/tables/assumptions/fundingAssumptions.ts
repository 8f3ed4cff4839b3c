import { womenIn } from '../../../domain/cohort.ts';
import { isFunder } from '../../../domain/partner.ts';
import type { DataPackage } from '../../../domain/dataPackage.ts';
import type { FundingSettings, Scenario } from '../../../scenario/scenario.ts';
import type { Cell } from '../table.ts';
import { CHANGED, type UsedAssumption } from './usedAssumption.ts';

/**
 * How the next group's cost is shared. A cost that is not typed in is worked out from the programme's own, and
 * blank here; so is the share of a funder for which none was agreed by hand.
 */
export function fundingAssumptions(
  pack: DataPackage,
  { preset: presetId, funding }: Scenario,
  { funding: preset }: Scenario,
): readonly UsedAssumption[] {
  const women = womenIn(pack.cohorts);
  const used = (
    key: string,
    cell: (settings: FundingSettings) => Cell,
    detail: Pick<UsedAssumption, 'unit' | 'partnerId'> & { readonly source?: string } = {},
  ): UsedAssumption => {
    const value = cell(funding);
    const presetValue = cell(preset);
    return {
      name: `funding.${key}`,
      value,
      presetValue,
      ...detail,
      source: value === presetValue ? (detail.source ?? presetId) : CHANGED,
    };
  };
  return [
    used('rule', ({ rule }) => rule),
    used('basis', ({ basis }) => basis),
    used('funders', ({ funders }) => (funders === 'all' ? funders : funders.join(' '))),
    used('women', (settings) => settings.women ?? women, { unit: 'women', source: 'cohorts.csv' }),
    used('cost', ({ cost }) => cost, { unit: 'gbp', source: 'programme-costs.csv' }),
    ...pack.partners.filter(isFunder).map(({ id }) =>
      used(`custom.${id}`, ({ custom }) => custom.get(id) ?? null, {
        unit: 'share',
        partnerId: id,
      }),
    ),
  ];
}
