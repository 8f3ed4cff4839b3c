import { bridgeSum, type BridgeRow } from '../viewModel/bridge/bridgeRows.ts';
import { BRIDGE } from '../words/bridge.ts';
import { FigureCell } from './FigureCell.tsx';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';

interface BridgeTableProps {
  readonly rows: readonly BridgeRow[];
  readonly about: string;
}

/** Every step, what it changes, and what is left after it; last, the figure in hand. */
export function BridgeTable({ rows, about }: BridgeTableProps) {
  const sum = bridgeSum(rows);
  return (
    <TableFrame caption={BRIDGE.tableCaption} about={about}>
      <thead>
        <tr>
          <th scope="col">{BRIDGE.stepColumn}</th>
          <th scope="col" className="table__roomy">
            {BRIDGE.saysColumn}
          </th>
          <FigureHead>{BRIDGE.changeColumn}</FigureHead>
          <FigureHead>{BRIDGE.totalColumn}</FigureHead>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ step, name, says, change, total }, index) => (
          <tr key={step}>
            <th scope="row" className="table__short">
              {name}
            </th>
            <td className="table__roomy table__muted">{says}</td>
            {index === 0 ? <td /> : <FigureCell figure={change ?? 'x'} as="change" />}
            <FigureCell figure={total ?? 'x'} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="table__total">
          <th scope="row" className="table__short">
            {BRIDGE.inHand}
          </th>
          <td className="table__roomy table__muted">{BRIDGE.allChanges}</td>
          <FigureCell figure={sum.change ?? 'x'} as="change" />
          <FigureCell figure={sum.total ?? 'x'} />
        </tr>
      </tfoot>
    </TableFrame>
  );
}
