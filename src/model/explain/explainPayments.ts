import type { FinancialYear } from '../../domain/calendar.ts';
import type { Contribution, ProgrammeCost } from '../../domain/funding.ts';
import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../appraise.ts';
import { payments, totalPaid } from '../cashFlow.ts';
import { discountFactor } from '../discounting.ts';
import { countedContributions } from '../funderAppraisal.ts';
import { upratingFactor } from '../uprating.ts';

/**
 * What is paid in one financial year: `present = Σ amounts × uprating × discount factor`, in the scenario's money.
 * Source: M13.
 */
export interface PaidInYear<Row> {
  readonly year: FinancialYear;
  /** Amounts in the money of the year, in the order of the package. */
  readonly rows: readonly Row[];
  readonly uprating: number;
  readonly discountFactor: number;
  readonly present: number;
}

/** What the programme costs within the horizon, year by year. */
export function explainCost(appraisal: Appraisal): readonly PaidInYear<ProgrammeCost>[] {
  return byYear(appraisal.pack.programmeCosts, appraisal);
}

/** What a funder pays within the horizon, year by year: what the scenario counts. */
export function explainContribution(
  appraisal: Appraisal,
  funderId: PartnerId,
): readonly PaidInYear<Contribution>[] {
  const counted = countedContributions(appraisal.pack, appraisal.scenario);
  return byYear(
    counted.filter(({ partnerId }) => partnerId === funderId),
    appraisal,
  );
}

function byYear<Row extends Pick<ProgrammeCost, 'year' | 'amount'>>(
  rows: readonly Row[],
  { pack, scenario }: Appraisal,
): readonly PaidInYear<Row>[] {
  const paid = payments(rows, pack, scenario);
  const years = [...new Set(paid.map(({ year }) => year))].toSorted((left, right) => left - right);
  return years.map((year) => ({
    year,
    rows: rows.filter((row) => row.year === year),
    uprating: upratingFactor(year, scenario.priceBase, pack.deflators),
    discountFactor: discountFactor(year - pack.programme.baseYear, scenario.discounting),
    present: totalPaid(paid.filter((payment) => payment.year === year)),
  }));
}
