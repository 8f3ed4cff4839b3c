/**
 * The row that belongs to another of the same appraisal.
 * @throws Error where there is none: then the two are not of one appraisal.
 */
export function matching<Row>(rows: readonly Row[], belongs: (row: Row) => boolean): Row {
  const found = rows.find(belongs);
  if (found === undefined) throw new Error('A row of this table has no match in its appraisal.');
  return found;
}
