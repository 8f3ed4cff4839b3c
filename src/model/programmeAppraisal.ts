import { addYears, type FinancialYear, type Month } from '../domain/calendar.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { PresentPounds } from '../domain/money.ts';
import type { CountStatus } from '../domain/stageTable.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { paybackMonth, payments, totalPaid, type Payment } from './cashFlow.ts';
import { countStatusOfSum, coverageOfSum, type Coverage } from './coverage.ts';
import { countedContributions, coversWholeProgramme } from './funderAppraisal.ts';
import { splitMoney, type MoneyLine, type MoneySplit } from './moneyLine.ts';
import type { PartnerAppraisal } from './partnerAppraisal.ts';

/** The programme as a whole, in the scenario's money. Source: M15. */
export interface ProgrammeAppraisal {
  readonly coverage: Coverage;
  readonly counts: CountStatus;
  /** Net of added cost. */
  readonly avoided: MoneySplit<PresentPounds>;
  /** The part of `avoided` that falls at once: year offset 0 alone. */
  readonly immediate: PresentPounds;
  /** The part of `avoided` that comes after the window. */
  readonly persistence: PresentPounds;
  /** What the horizon leaves out. */
  readonly leftOutByHorizon: PresentPounds;
  /** What overlaps between unit costs leave out, within the horizon. */
  readonly leftOutByDoubleCounting: PresentPounds;
  /** Null where the package has no contributions, or half of a programme is looked at. */
  readonly contributions: PresentPounds | null;
  /** Null where the package has no programme costs, or half of a programme is looked at. */
  readonly cost: ProgrammeCostAppraisal | null;
  readonly years: readonly ProgrammeYear[];
}

interface ProgrammeCostAppraisal {
  readonly total: PresentPounds;
  /** Avoided ÷ cost; null where nothing is spent. */
  readonly benefitCostRatio: number | null;
  readonly cashableRatio: number | null;
  /** Null where nothing is spent, or where it is never paid back. */
  readonly paybackMonth: Month | null;
}

/** One financial year of the programme, from the base year on, in the scenario's money. */
interface ProgrammeYear {
  readonly year: FinancialYear;
  readonly avoided: PresentPounds;
  readonly cost: PresentPounds | null;
  readonly contributions: PresentPounds | null;
}

/** Adds the whole programme up. */
export function appraiseProgramme(
  pack: DataPackage,
  scenario: Scenario,
  partners: readonly PartnerAppraisal[],
  lines: readonly MoneyLine[],
): ProgrammeAppraisal {
  const within = lines.filter((line) => line.withinHorizon);
  const events = partners.flatMap((partner) => partner.events);
  const avoided = splitMoney(within, (line) => line.present);
  const whole = coversWholeProgramme(scenario);
  const contributed =
    whole && pack.contributions.length > 0
      ? payments(countedContributions(pack, scenario), pack, scenario)
      : null;
  const spent =
    whole && pack.programmeCosts.length > 0 ? payments(pack.programmeCosts, pack, scenario) : null;
  return {
    coverage: coverageOfSum(events.map((event) => event.coverage)),
    counts: countStatusOfSum(events.map((event) => event.counts)),
    avoided,
    immediate: sumOf(
      within.filter((line) => line.unitCost.yearOffset === 0),
      (line) => line.present,
    ),
    persistence: sumOf(within, (line) => line.persistence),
    leftOutByHorizon: sumOf(
      lines.filter((line) => !line.withinHorizon),
      (line) => line.present,
    ),
    leftOutByDoubleCounting: sumOf(within, (line) => line.overlap),
    contributions: contributed === null ? null : totalPaid(contributed),
    cost: spent === null ? null : costAppraisal(spent, avoided, lines),
    years: programmeYears(pack.programme.baseYear, within, spent, contributed),
  };
}

function costAppraisal(
  spent: readonly Payment[],
  avoided: MoneySplit<PresentPounds>,
  lines: readonly MoneyLine[],
): ProgrammeCostAppraisal {
  const total = totalPaid(spent);
  return {
    total,
    benefitCostRatio: total > 0 ? avoided.total / total : null,
    cashableRatio: total > 0 ? avoided.cashable / total : null,
    paybackMonth: paybackMonth(lines, spent),
  };
}

function programmeYears(
  baseYear: FinancialYear,
  within: readonly MoneyLine[],
  spent: readonly Payment[] | null,
  contributed: readonly Payment[] | null,
): readonly ProgrammeYear[] {
  const reached = [
    ...within.map((line) => line.moneyYear),
    ...(spent ?? []).map((payment) => payment.year),
    ...(contributed ?? []).map((payment) => payment.year),
  ];
  const last = reached.reduce((latest, year) => (year > latest ? year : latest), baseYear);
  return Array.from({ length: last - baseYear + 1 }, (_, index) => {
    const year = addYears(baseYear, index);
    const inYear = (paid: readonly Payment[] | null) =>
      paid === null ? null : totalPaid(paid.filter((payment) => payment.year === year));
    return {
      year,
      avoided: sumOf(
        within.filter((line) => line.moneyYear === year),
        (line) => line.present,
      ),
      cost: inYear(spent),
      contributions: inYear(contributed),
    };
  });
}

function sumOf(
  lines: readonly MoneyLine[],
  amount: (line: MoneyLine) => PresentPounds,
): PresentPounds {
  return lines.reduce((sum, line) => sum + amount(line), 0) as PresentPounds;
}
