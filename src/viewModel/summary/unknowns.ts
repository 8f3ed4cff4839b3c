import { SCOPES } from '../../domain/provenance.ts';
import type { Unknowns } from '../../words/unknowns.ts';
import { lastMonthOf } from '../counted.ts';
import { formatHeadlinePounds } from '../formatMoney.ts';
import { formatList } from '../formatList.ts';
import { unitCostProfiles } from '../unitCostProfiles.ts';
import type { Appraised } from './headline.ts';
import type { PartnerRow } from './partnerRows.ts';

/** What a reader must know is not known: who pays, how long it lasts, whose figures, what is left out. */
export function unknowns({ appraisal, rounded }: Appraised, rows: readonly PartnerRow[]): Unknowns {
  const { pack, scenario } = appraisal;
  const { cost, contributions } = rounded.programme;
  const unitCosts = unitCostProfiles(pack.unitCosts);
  const lasting = [...scenario.events.values()].filter(
    ({ persistenceYears }) => persistenceYears > 0,
  );
  return {
    published: pack.programme.basis === 'published',
    invented: pack.programme.basis === 'illustrative',
    contributions:
      contributions === null
        ? null
        : {
            counted: formatHeadlinePounds(contributions),
            cost: cost === null ? null : formatHeadlinePounds(cost),
            toFind:
              cost === null || cost <= contributions
                ? null
                : formatHeadlinePounds(cost - contributions),
            proposed: !pack.contributions.some(({ status }) => status === 'proposed')
              ? 'none'
              : scenario.includeProposed
                ? 'counted'
                : 'left-out',
          },
    ...lastMonthOf(appraisal),
    lasting: lasting.length,
    longestYears: Math.max(0, ...lasting.map(({ persistenceYears }) => persistenceYears)),
    unitCosts: unitCosts.length,
    scopes: SCOPES.map((scope) => ({
      scope,
      count: unitCosts.filter((row) => row.scope === scope).length,
    })).filter(({ count }) => count > 0),
    hidden: formatList([
      ...new Set(
        rows.flatMap((row) =>
          row.events.filter(({ total }) => total === 'c').map(({ event }) => event),
        ),
      ),
    ]),
    partial: formatList(
      rows.filter(({ status }) => status === 'partial').map(({ shortName }) => shortName),
    ),
  };
}
