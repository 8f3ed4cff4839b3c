import { assumptionsUsed } from './assumptionsUsed.ts';
import { bridgeTable } from './bridgeTable.ts';
import { eventsTable } from './eventsTable.ts';
import { funderSummary } from './funderSummary.ts';
import { fundingOptions } from './fundingOptions.ts';
import { partnerEventYear } from './partnerEventYear.ts';
import { partnerSummary } from './partnerSummary.ts';
import { programmeSummary } from './programmeSummary.ts';
import type { Results } from './results.ts';
import type { Table } from './table.ts';
import { unitCostsUsed } from './unitCostsUsed.ts';

/** Every table that leaves the program, in the one order in which they are offered. */
export const TABLES: readonly ((results: Results) => Table)[] = [
  programmeSummary,
  partnerSummary,
  funderSummary,
  ({ appraisal }) => partnerEventYear(appraisal),
  ({ appraisal }) => eventsTable(appraisal),
  ({ appraisal }) => unitCostsUsed(appraisal),
  fundingOptions,
  ({ appraisal }) => bridgeTable(appraisal),
  ({ appraisal }) => assumptionsUsed(appraisal),
];
