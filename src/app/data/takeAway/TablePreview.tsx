import { cellText } from '../../../export/csv.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { TableFrame } from '../../../tables/TableFrame.tsx';
import { formatCount } from '../../../viewModel/formatNumber.ts';
import type { Table } from '../../../viewModel/tables/table.ts';
import { previewAbout, TAKE_AWAY } from '../../../words/takeAway.ts';

const ROWS_SHOWN = 5;

/** The first rows of a table, as its file has them. */
export function TablePreview({ table }: { readonly table: Table }) {
  const rows = table.rows.slice(0, ROWS_SHOWN);
  return (
    <Disclosure title={TAKE_AWAY.preview}>
      <TableFrame
        caption={TAKE_AWAY.previewCaption}
        about={previewAbout(formatCount(rows.length), formatCount(table.rows.length))}
      >
        <thead>
          <tr>
            {table.columns.map(({ name, kind }) => (
              <th key={name} scope="col" className={kind === 'text' ? '' : 'table__figure'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {table.columns.map(({ name, kind }, column) => (
                <td key={name} className={kind === 'text' ? '' : 'table__figure'}>
                  {cellText(row[column] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Disclosure>
  );
}
