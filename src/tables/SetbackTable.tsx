import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { formatPounds } from '../viewModel/formatMoney.ts';
import type { SetbackView } from '../viewModel/whoPays/setbackView.ts';
import { SETBACK } from '../words/setback.ts';
import { ruleName } from '../words/sharingRules.ts';
import { FigureHead } from './FigureHead.tsx';
import { ShareMarkText } from './ShareMarkText.tsx';
import { TableFrame } from './TableFrame.tsx';

interface SetbackTableProps {
  readonly view: SetbackView;
  readonly about: string;
}

/** How much worse off each funder would be, rule by rule. */
export function SetbackTable({ view, about }: SetbackTableProps) {
  return (
    <TableFrame caption={SETBACK.tableCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{SETBACK.funderColumn}</th>
          {view.rules.map((rule) => (
            <FigureHead key={rule}>{ruleName(rule)}</FigureHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map(({ funderId, funder, cells }) => (
          <tr key={funderId}>
            <th scope="row">{funder}</th>
            {cells.map(({ rule, worseBy, mark }) => (
              <td key={rule} className="table__figure">
                {figureOrMarker(worseBy, formatPounds)}
                {mark === 'pays-more' && (
                  <div className="share-mark--below">
                    <ShareMarkText mark={mark} />
                  </div>
                )}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{SETBACK.toBeFound}</th>
          {view.toBeFound.map((pounds, index) => (
            <td key={view.rules[index]} className="table__figure">
              {formatPounds(pounds)}
            </td>
          ))}
        </tr>
      </tbody>
      <tfoot>
        <tr className="table__total">
          <th scope="row">{SETBACK.together}</th>
          {view.together.map((pounds, index) => (
            <td key={view.rules[index]} className="table__figure">
              {formatPounds(pounds)}
            </td>
          ))}
        </tr>
      </tfoot>
    </TableFrame>
  );
}
