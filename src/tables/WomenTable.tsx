import { KeptTogether } from '../ui/KeptTogether.tsx';
import { WOMEN_MEASURES, type WomenOutcome } from '../words/outcomes.ts';
import { WOMEN_SECTION, ofWomen } from '../words/outcomesTab.ts';
import { capitalised } from '../words/sentenceCase.ts';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';

interface WomenTableProps {
  readonly rows: readonly WomenOutcome[];
  readonly about: string;
}

/** How many of the group's own women had a home, a GP, the right benefits: before and after where both are known. */
export function WomenTable({ rows, about }: WomenTableProps) {
  return (
    <TableFrame caption={WOMEN_SECTION.caption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{WOMEN_SECTION.measure}</th>
          <FigureHead>{WOMEN_SECTION.before}</FigureHead>
          <FigureHead>{WOMEN_SECTION.after}</FigureHead>
          <th scope="col" className="table__roomy">
            {WOMEN_SECTION.when}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.measure}>
            <th scope="row">{capitalised(WOMEN_MEASURES[row.measure])}</th>
            <td className="table__figure">
              {row.before === null ? '' : ofWomen(row.before, row.women)}
            </td>
            <td className="table__figure">{ofWomen(row.after, row.women)}</td>
            <td className="table__roomy table__muted">
              <KeptTogether text={row.period} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
