import type { DataIssue } from '../../domain/dataIssue.ts';
import { cohortChecks } from './cohorts.ts';
import { comparisonRateChecks } from './comparisonRates.ts';
import { containsCycles } from './containsCycles.ts';
import { missingDeflators } from './deflators.ts';
import { doubleCounting } from './doubleCounting.ts';
import { followsChecks } from './follows.ts';
import { funderChecks } from './funders.ts';
import { looserRulesCheck } from './looserRules.ts';
import { eventsWithRows } from './modelledEvents.ts';
import { partnerNames } from './partnerNames.ts';
import { paymentsBeforeBaseYear } from './payments.ts';
import { paymentTotals } from './paymentTotals.ts';
import { periodChecks } from './periods.ts';
import { profilesPastHorizon } from './profiles.ts';
import { protectedTableChecks, unassessableTable } from './protection.ts';
import type { ReadPackage } from './readPackage.ts';
import { stageCounts } from './stageCounts.ts';
import { stageIntervals } from './stageIntervals.ts';
import { highObservation, lowObservation } from './stageObservation.ts';
import { oldPrices, zeroCosts } from './unitCosts.ts';
import { unmatchedCosts } from './unmatchedCosts.ts';

const CHECKS: readonly ((read: ReadPackage) => readonly DataIssue[])[] = [
  funderChecks,
  partnerNames,
  containsCycles,
  missingDeflators,
  cohortChecks,
  paymentsBeforeBaseYear,
  paymentTotals,
  stageIntervals,
  stageCounts,
  looserRulesCheck,
  protectedTableChecks,
  eventsWithRows,
  followsChecks,
  unmatchedCosts,
  zeroCosts,
  oldPrices,
  profilesPastHorizon,
  periodChecks,
  lowObservation,
  highObservation,
  unassessableTable,
  doubleCounting,
  comparisonRateChecks,
];

/** Every check between rows, between tables, and between tables and programme. */
export function crossChecks(read: ReadPackage): readonly DataIssue[] {
  return CHECKS.flatMap((check) => check(read));
}
