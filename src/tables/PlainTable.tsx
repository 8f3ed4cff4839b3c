import { KeptTogether } from '../ui/KeptTogether.tsx';
import { TableFrame } from './TableFrame.tsx';
import './plain-table.css';

interface PlainTableProps {
  readonly caption: string;
  readonly about: string;
  /** Their headings; the first names the row. `phrases` are figures with words to them, which may be broken. */
  readonly columns: readonly {
    readonly heading: string;
    readonly holds: 'words' | 'figures' | 'phrases';
  }[];
  readonly rows: readonly PlainRow[];
  /** How it stands where there is little room, if not as its number of columns asks. */
  readonly narrow?: 'stacked' | 'listed';
}

interface PlainRow {
  readonly key: string;
  /** In the order of the columns, already written out. */
  readonly cells: readonly string[];
  readonly weight?: 'plain' | 'strong' | 'total';
}

/** How many columns the narrowest page has room for, the name of the row among them. */
const NARROWEST_FITS = 3;

/** A table of words and of figures that are already written out. */
export function PlainTable({ caption, about, columns, rows, narrow }: PlainTableProps) {
  const inLittleRoom = narrow ?? (columns.length > NARROWEST_FITS ? 'stacked' : undefined);
  const classOf = (column: number) => CLASSES[columns[column]?.holds ?? 'words'];
  return (
    <TableFrame
      caption={caption}
      about={about}
      {...(inLittleRoom === undefined ? {} : { narrow: inLittleRoom })}
    >
      <thead>
        <tr>
          {columns.map(({ heading }, column) => (
            <th key={heading} scope="col" {...classOf(column)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name = '', ...cells], weight = 'plain' }) => (
          <tr key={key} {...(weight === 'plain' ? {} : { className: `table__${weight}` })}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td
                key={columns[index + 1]?.heading ?? index}
                data-heading={columns[index + 1]?.heading}
                {...classOf(index + 1)}
              >
                <KeptTogether text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

const CLASSES = {
  words: {},
  figures: { className: 'table__figure' },
  phrases: { className: 'table__figure table__phrase' },
} as const;
