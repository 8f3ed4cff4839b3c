import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { formatPoundsAndPence } from '../viewModel/formatMoney.ts';
import { chanceText } from '../viewModel/partners/chanceText.ts';
import type { FunderOption, RuleOption } from '../viewModel/whoPays/ruleOptions.ts';
import { yearsInTable } from '../viewModel/whoPays/yearsInTable.ts';
import { ruleName } from '../words/sharingRules.ts';
import { WHO_PAYS } from '../words/whoPays.ts';
import { ExplainedFigureCell, type Explaining } from './ExplainedFigureCell.tsx';
import { FigureHead } from './FigureHead.tsx';
import { ShareMarkText } from './ShareMarkText.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';
import './rule-table.css';

interface RuleTableProps {
  readonly options: readonly RuleOption[];
  readonly about: string;
  readonly explaining: Explaining;
}

/** Every rule in turn: what each funder pays, avoids and is left with, and how sure that is. */
export function RuleTable({ options, about, explaining }: RuleTableProps) {
  return (
    <TableFrame caption={WHO_PAYS.tableCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{WHO_PAYS.funderColumn}</th>
          <FigureHead>{WHO_PAYS.pays}</FigureHead>
          <FigureHead>{WHO_PAYS.avoids}</FigureHead>
          <FigureHead>{WHO_PAYS.netColumn}</FigureHead>
          <FigureHead className="table__roomy">{WHO_PAYS.perPoundColumn}</FigureHead>
          <FigureHead className="table__wide-only">{WHO_PAYS.yearsColumn}</FigureHead>
          <FigureHead className="table__wide-only">{WHO_PAYS.chanceColumn}</FigureHead>
          <th scope="col" className="table__wide-only rule-table__note">
            {WHO_PAYS.markColumn}
          </th>
        </tr>
      </thead>
      {options.map((option) => (
        <tbody key={option.rule}>
          <tr className="table__strong">
            <th scope="rowgroup" colSpan={8}>
              {ruleName(option.rule)}
            </th>
          </tr>
          {option.funders.map((funder) => (
            <FunderLine
              key={funder.funderId}
              rule={option.rule}
              funder={funder}
              explaining={explaining}
            />
          ))}
          <tr>
            <th scope="row">{WHO_PAYS.toBeFound}</th>
            <ExplainedFigureCell
              figure={option.unfunded}
              id={{ of: 'toFind', rule: option.rule }}
              explaining={explaining}
            />
            <td colSpan={2} />
            <td className="table__roomy" />
            <td className="table__wide-only" colSpan={3} />
          </tr>
        </tbody>
      ))}
      <tfoot>
        <tr className="table__total">
          <th scope="row">{WHO_PAYS.programmeCost}</th>
          <ExplainedFigureCell
            figure={options[0]?.cost ?? 'x'}
            id={{ of: 'nextGroupCost' }}
            explaining={explaining}
          />
          <td colSpan={2} />
          <td className="table__roomy" />
          <td className="table__wide-only" colSpan={3} />
        </tr>
      </tfoot>
    </TableFrame>
  );
}

interface FunderLineProps extends Pick<RuleTableProps, 'explaining'> {
  readonly rule: RuleOption['rule'];
  readonly funder: FunderOption;
}

function FunderLine({ rule, funder, explaining }: FunderLineProps) {
  const { funderId, perPound, mark } = funder;
  return (
    <tr>
      <th scope="row">
        <span>{funder.funder}</span>
        <span className="table__below-name">
          <ShareMarkText mark={mark} />
        </span>
      </th>
      <ExplainedFigureCell
        figure={funder.pays}
        id={{ of: 'share', rule, funderId }}
        explaining={explaining}
      />
      <ExplainedFigureCell
        figure={funder.avoids}
        id={{ of: 'nextGroupBenefit', funderId }}
        explaining={explaining}
      />
      <ExplainedFigureCell
        figure={funder.net}
        id={{ of: 'shareNet', rule, funderId }}
        explaining={explaining}
        as="change"
      />
      <td className="table__figure table__roomy">
        {figureOrMarker(perPound, formatPoundsAndPence)}
      </td>
      <td className="table__figure table__wide-only">{yearsInTable(funder.yearsToRecover)}</td>
      <td className="table__figure table__wide-only">{chanceText(funder.chance, funder.pays)}</td>
      <td className="table__wide-only rule-table__note">
        <ShareMarkText mark={mark} />
      </td>
    </tr>
  );
}
