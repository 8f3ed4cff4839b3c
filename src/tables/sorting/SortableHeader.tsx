import type { ReactNode } from 'react';
import type { Sorting } from './useSortedRows.ts';
import './sortable-header.css';

interface SortableHeaderProps<Column extends string> {
  readonly column: Column;
  readonly sorting: Sorting<Column>;
  /** Whether figures stand under it, which are aligned on the right. */
  readonly figure?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The header of a column whose rows can be sorted by it. */
export function SortableHeader<Column extends string>({
  column,
  sorting: { order, onSort },
  figure = false,
  className = '',
  children,
}: SortableHeaderProps<Column>) {
  const direction = order?.column === column ? order.direction : undefined;
  return (
    <th
      scope="col"
      className={`${figure ? 'table__figure' : ''} ${className}`.trim()}
      aria-sort={direction}
    >
      <button type="button" className="sortable" onClick={() => onSort(column)}>
        {children}
        <span className="sortable__end" aria-hidden="true">
          <svg
            className={`sortable__sign sortable__sign--${direction ?? 'none'}`}
            viewBox="0 0 10 14"
          >
            <path className="sortable__up" d="M1.5 5 5 1.5 8.5 5Z" />
            <path className="sortable__down" d="M1.5 9 5 12.5 8.5 9Z" />
          </svg>
        </span>
      </button>
    </th>
  );
}
