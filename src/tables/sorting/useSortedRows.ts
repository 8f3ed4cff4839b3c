import { useState } from 'react';
import { nextOrder, sortedRows, type SortOrder, type SortValues } from './sortedRows.ts';

/** How a table is sorted, and what its headers do about it. */
export interface Sorting<Column extends string> {
  /** Null in the order given. */
  readonly order: SortOrder<Column> | null;
  readonly onSort: (column: Column) => void;
}

/** Rows in the order that a reader chose by pressing a header; at first as given. */
export function useSortedRows<Row, Column extends string>(
  rows: readonly Row[],
  values: SortValues<Row, Column>,
): { readonly rows: readonly Row[]; readonly sorting: Sorting<Column> } {
  const [order, setOrder] = useState<SortOrder<Column> | null>(null);
  return {
    rows: sortedRows(rows, values, order),
    sorting: { order, onSort: (column) => setOrder(nextOrder(rows, values, order, column)) },
  };
}
