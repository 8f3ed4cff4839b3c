import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { Table } from '../tables/table.ts';
import { unitCostsUsed } from '../tables/unitCostsUsed.ts';

/** The rows of the table of unit costs that are these partners'. */
export function unitCostsOf(partnerIds: readonly PartnerId[], appraisal: Appraisal): Table {
  const all = unitCostsUsed(appraisal);
  const place = all.columns.findIndex(({ name }) => name === 'partner_id');
  return { ...all, rows: all.rows.filter((row) => partnerIds.some((id) => id === row[place])) };
}
