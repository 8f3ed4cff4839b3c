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
    <TableFrame caption={SETBACK.tableCaption} about={about} narrow="listed">
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
              <td key={rule} className="table__figure" data-heading={ruleName(rule)}>
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
          <RuleFigures rules={view.rules} pounds={view.toBeFound} />
        </tr>
      </tbody>
      <tfoot>
        <tr className="table__total">
          <th scope="row">{SETBACK.together}</th>
          <RuleFigures rules={view.rules} pounds={view.together} />
        </tr>
      </tfoot>
    </TableFrame>
  );
}

interface RuleFiguresProps {
  readonly rules: SetbackView['rules'];
  readonly pounds: readonly number[];
}

/** A cell a rule. */
function RuleFigures({ rules, pounds }: RuleFiguresProps) {
  return rules.map((rule, index) => (
    <td key={rule} className="table__figure" data-heading={ruleName(rule)}>
      {figureOrMarker(pounds[index] ?? 'x', formatPounds)}
    </td>
  ));
}
