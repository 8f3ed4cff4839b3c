import { useMemo } from 'react';
import { SplitBar } from '../../charts/split/SplitBar.tsx';
import { splitMarks } from '../../charts/split/splitMarks.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import { withCustomShare, withCustomShares } from '../../scenario/sharing.ts';
import { SplitTable } from '../../tables/SplitTable.tsx';
import { Announcement } from '../../ui/Announcement.tsx';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { periodOf } from '../../viewModel/summary/period.ts';
import type { Table } from '../../viewModel/tables/table.ts';
import { ownSplit, sharesOf, type SplitRow } from '../../viewModel/whoPays/ownSplit.ts';
import type { RuleOption } from '../../viewModel/whoPays/ruleOptions.ts';
import { FIELD_WORDS } from '../../words/fields.ts';
import { OWN_SPLIT, fillFrom, shareLabel, splitSubtitle } from '../../words/ownSplit.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { Chart } from '../chart/Chart.tsx';
import { useExplaining } from '../explain/explaining.ts';
import { useChoices } from '../choices.ts';

interface SplitSectionProps {
  readonly appraisal: Appraisal;
  readonly sharing: CostSharing;
  readonly options: readonly RuleOption[];
  /** Every way of sharing as a table; null while the ranges are worked out. */
  readonly data: Table | null;
}

/** A split by hand, kept in the link, that must reach the whole cost. */
export function SplitSection({ appraisal, sharing, options, data }: SplitSectionProps) {
  const { set, canUndo, undo } = useChoices();
  const explaining = useExplaining();
  const split = useMemo(() => ownSplit(appraisal, sharing, options), [appraisal, sharing, options]);
  const { lead } = split;
  const proportional = options.find(({ rule }) => rule === 'proportional');
  const about = placeAndPeriod(periodOf(appraisal));

  const fieldOf = ({ funderId, funder, percent, mostPercent }: SplitRow) => (
    <NumberField
      label={shareLabel(funder)}
      labelIs="hidden"
      value={percent === null ? null : Number(percent.toFixed(1))}
      min={0}
      max={Number(mostPercent.toFixed(1))}
      step={1}
      decimals={1}
      after={OWN_SPLIT.after}
      words={FIELD_WORDS}
      onChange={(typed) =>
        set(
          (departures) =>
            withCustomShare(departures, funderId, typed === null ? null : ofWhole(typed)),
          'draft',
        )
      }
      onCommit={() => set((departures) => departures)}
    />
  );
  return (
    <>
      <Chart
        name="own-split"
        title={split.title}
        subtitle={splitSubtitle(about)}
        summary={split.inWords}
        controls={<p className="split-status">{split.status}</p>}
        chartKey={[]}
        draw={(room) => <SplitBar room={room} split={split} />}
        marks={splitMarks(split)}
        table={
          <>
            <SplitTable split={split} about={about} explaining={explaining} fieldOf={fieldOf} />
            <p className="split-answer">{split.nobodyLoses.join(' ')}</p>
            <div className="button-row no-print">
              {lead !== null && (
                <Button
                  onPress={() =>
                    set((departures) =>
                      withCustomShare(
                        departures,
                        lead.funderId,
                        ofWhole(
                          (departures.funding?.custom?.[lead.funderId] ?? 0) * 100 +
                            split.leftPercent,
                        ),
                      ),
                    )
                  }
                >
                  {fillFrom(lead.shortName)}
                </Button>
              )}
              {proportional !== undefined && (
                <Button
                  onPress={() =>
                    set((departures) => withCustomShares(departures, sharesOf(proportional)))
                  }
                >
                  {OWN_SPLIT.startFrom}
                </Button>
              )}
              {canUndo && <Button onPress={undo}>{OWN_SPLIT.undo}</Button>}
            </div>
          </>
        }
        data={data}
        notes={[OWN_SPLIT.note]}
      />
      <Announcement text={split.status} />
    </>
  );
}

/** Per cent as a share, without the dust of arithmetic. */
function ofWhole(percent: number): number {
  return Number((percent / 100).toFixed(9));
}
