import { useId, useMemo, useState } from 'react';
import { RuleBoardChart } from '../../charts/rules/RuleBoardChart.tsx';
import { boardMarks } from '../../charts/rules/boardMarks.ts';
import { boardKey } from '../../charts/rules/boardKey.tsx';
import { boardSheets } from '../../charts/rules/boardSheets.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import { RuleTable } from '../../tables/RuleTable.tsx';
import { SegmentedRadios } from '../../ui/SegmentedRadios.tsx';
import { periodOf } from '../../viewModel/summary/period.ts';
import type { Table } from '../../viewModel/tables/table.ts';
import { boardInWords, boardParts, ruleBoard } from '../../viewModel/whoPays/ruleBoard.ts';
import { orderOfJoining, ruleNotes } from '../../viewModel/whoPays/ruleNotes.ts';
import type { RuleOption } from '../../viewModel/whoPays/ruleOptions.ts';
import { boardMessage, boardOptions } from '../../viewModel/whoPays/whoPaysFacts.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { ruleInPlainWords, ruleName } from '../../words/sharingRules.ts';
import { WHO_PAYS } from '../../words/whoPays.ts';
import { boardSubtitle, boardTitle } from '../../words/ruleBoard.ts';
import { Chart } from '../chart/Chart.tsx';
import { useExplaining } from '../explain/explaining.ts';
import type { HowSure } from '../figuresInUse.ts';

interface RuleSectionProps {
  readonly appraisal: Appraisal;
  readonly sharing: CostSharing;
  readonly options: readonly RuleOption[];
  readonly howSure: HowSure;
  /** Every way of sharing as a table; null while the ranges are worked out. */
  readonly data: Table | null;
}

/** The rules side by side: three for every reader, and all of them for analysts. */
export function RuleSection({ appraisal, sharing, options, howSure, data }: RuleSectionProps) {
  const id = useId();
  const explaining = useExplaining();
  const [reader, setReader] = useState<'board' | 'analyst'>('board');
  const shown = reader === 'board' ? boardOptions(options) : options;
  const { basis } = appraisal.scenario.funding;
  const board = useMemo(() => ruleBoard(shown, basis), [shown, basis]);
  const about = placeAndPeriod(periodOf(appraisal));
  const parts = boardParts(board);
  const columns = parts[0]?.rules.length ?? 1;
  const title = boardTitle(boardMessage(shown));
  const inWords = boardInWords(shown);
  return (
    <>
      <Chart
        name="rules"
        title={title}
        subtitle={boardSubtitle(about, basis)}
        summary={inWords}
        chartKey={boardKey(board)}
        controls={
          <SegmentedRadios
            label={WHO_PAYS.whichRules}
            labelIs="hidden"
            value={reader}
            options={[
              { value: 'board', label: WHO_PAYS.boardRules },
              { value: 'analyst', label: WHO_PAYS.allRules },
            ]}
            onChange={setReader}
          />
        }
        draw={(room) =>
          parts
            .flatMap((part) => boardSheets(part, room, columns))
            .map((sheet) => (
              <RuleBoardChart
                key={sheet.rows[0]?.cells.map(({ id }) => id).join(' ')}
                room={room}
                board={sheet}
                columns={columns}
                title={title}
                inWords={inWords}
              />
            ))
        }
        marks={boardMarks(board)}
        table={<RuleTable options={shown} about={about} explaining={explaining} />}
        data={data}
        notes={ruleNotes(shown, basis, howSure.state === 'none' ? 'none' : 'some')}
      />
      {reader === 'analyst' && (
        <section className="rule-words-section" aria-labelledby={id}>
          <h3 id={id} className="subsection-title">
            {WHO_PAYS.rulesInWords}
          </h3>
          <dl className="rule-words">
            {shown.map(({ rule }) => (
              <div key={rule} className="rule-words__rule">
                <dt>{ruleName(rule)}</dt>
                <dd>{ruleInPlainWords(rule, orderOfJoining(sharing))}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
