import { isFunder } from '../domain/partner.ts';
import type { Month } from '../domain/calendar.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { PartnerId } from '../domain/identifiers.ts';
import type { PresentPounds } from '../domain/money.ts';
import type { CountStatus } from '../domain/stageTable.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { paybackMonth, payments, totalPaid } from './cashFlow.ts';
import { countStatusOfSum, coverageOfSum, type Coverage } from './coverage.ts';
import { splitMoney, type MoneyLine, type MoneySplit } from './moneyLine.ts';
import { sharesOfAvoidance, type PartnerAppraisal } from './partnerAppraisal.ts';

/** What one funder pays, and what the partners it pays for avoid. Source: M13, M15. */
export interface FunderAppraisal {
  readonly funderId: PartnerId;
  readonly bearerIds: readonly PartnerId[];
  readonly coverage: Coverage;
  readonly counts: CountStatus;
  readonly avoided: MoneySplit<PresentPounds>;
  readonly shareOfAvoidance: number | null;
  /** Null where the package has no contributions, or half of a programme is looked at. */
  readonly funding: FunderFunding | null;
}

interface FunderFunding {
  readonly contribution: PresentPounds;
  /** The part of the contribution that is money. */
  readonly cash: PresentPounds;
  /** Its part of all contributions, 0–1; null where nothing is paid at all. */
  readonly shareOfContributions: number | null;
  /** Null where nothing is paid, or where it is never paid back. */
  readonly paybackMonth: Month | null;
}

/** Adds partners up by who would pay for them. */
export function appraiseFunders(
  pack: DataPackage,
  scenario: Scenario,
  partners: readonly PartnerAppraisal[],
  lines: readonly MoneyLine[],
): readonly FunderAppraisal[] {
  const funders = pack.partners.filter(isFunder).map(({ id }) => {
    const bearers = partners.filter((partner) => partner.funderId === id);
    const bearerIds = bearers.map((partner) => partner.partnerId);
    const costed = bearers.flatMap((partner) => partner.events);
    const own = lines.filter((line) => bearerIds.includes(line.partnerId));
    return {
      funderId: id,
      bearerIds,
      coverage: coverageOfSum(costed.map((event) => event.coverage)),
      counts: countStatusOfSum(costed.map((event) => event.counts)),
      avoided: splitMoney(
        own.filter((line) => line.withinHorizon),
        (line) => line.present,
      ),
      funding: funderFunding(id, pack, scenario, own),
    };
  });
  const shares = sharesOfAvoidance(funders);
  return funders.map((funder, index) => ({ ...funder, shareOfAvoidance: shares[index] ?? null }));
}

/** The contributions that the scenario counts: proposed ones only where it includes them. */
export function countedContributions(pack: DataPackage, scenario: Scenario) {
  return pack.contributions.filter((row) => scenario.includeProposed || row.status === 'agreed');
}

/** Whether contributions and costs can be set against what is avoided: never for some of the cohorts only. */
export function coversWholeProgramme(scenario: Scenario): boolean {
  return scenario.cohorts === 'all';
}

function funderFunding(
  funderId: PartnerId,
  pack: DataPackage,
  scenario: Scenario,
  lines: readonly MoneyLine[],
): FunderFunding | null {
  if (pack.contributions.length === 0 || !coversWholeProgramme(scenario)) return null;
  const counted = countedContributions(pack, scenario);
  const own = counted.filter((row) => row.partnerId === funderId);
  const paid = payments(own, pack, scenario);
  const all = totalPaid(payments(counted, pack, scenario));
  const contribution = totalPaid(paid);
  return {
    contribution,
    cash: totalPaid(
      payments(
        own.filter((row) => row.kind === 'cash'),
        pack,
        scenario,
      ),
    ),
    shareOfContributions: all > 0 ? contribution / all : null,
    paybackMonth: paybackMonth(lines, paid),
  };
}
