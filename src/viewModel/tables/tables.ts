import type { Appraisal } from '../../model/appraise.ts';
import { assumptionsUsed } from './assumptionsUsed.ts';
import { bridgeTable } from './bridgeTable.ts';
import { eventsTable } from './eventsTable.ts';
import { funderSummary } from './funderSummary.ts';
import { partnerEventYear } from './partnerEventYear.ts';
import { partnerSummary } from './partnerSummary.ts';
import { programmeSummary } from './programmeSummary.ts';
import type { Table } from './table.ts';
import { unitCostsUsed } from './unitCostsUsed.ts';

/** Every table that leaves the program, in the one order in which they are offered. */
export const TABLES: readonly ((appraisal: Appraisal) => Table)[] = [
  programmeSummary,
  partnerSummary,
  funderSummary,
  partnerEventYear,
  eventsTable,
  unitCostsUsed,
  bridgeTable,
  assumptionsUsed,
];
