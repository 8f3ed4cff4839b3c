import type { Appraisal } from '../../model/appraise.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import { windowEnd } from '../../model/exposure.ts';
import { NewGroupTable } from '../../tables/NewGroupTable.tsx';
import { reachFigures } from '../../viewModel/evidence/reachFigures.ts';
import { groupLines, newGroupLines } from '../../viewModel/reach/newGroupFacts.ts';
import { newGroupRows, newGroupTable } from '../../viewModel/reach/newGroupRows.ts';
import { womenOfNextGroup } from '../../viewModel/whoPays/whoPaysFacts.ts';
import { REACH_STEPS } from '../../words/outcomesTab.ts';
import { REACH, newGroupAbout } from '../../words/reach.ts';
import { knownUncertainty, type HowSure } from '../figuresInUse.ts';
import type { LoadedPackage } from '../queries/packageQuery.ts';
import { useNewGroup, type NewGroupState } from '../queries/useNewGroup.ts';
import { DownloadButton } from '../takeAway/DownloadButton.tsx';
import { MarkedSection } from './MarkedSection.tsx';

interface ReachSectionProps {
  readonly appraisal: Appraisal;
  readonly loaded: LoadedPackage;
  /** Null where there is no cost to share. */
  readonly sharing: CostSharing | null;
  readonly howSure: HowSure;
}

/** How many women there are, how many a group would hold, and what a new group may bring: a range, never a multiple. */
export function ReachSection({ appraisal, loaded, sharing, howSure }: ReachSectionProps) {
  const { pack } = appraisal;
  const women = womenOfNextGroup(appraisal);
  const steps = reachFigures(pack);
  const state = useNewGroup(loaded, appraisal, women);
  return (
    <MarkedSection title={REACH.title} anchor="reach">
      {steps.length === 0 ? (
        <p className="section-lead">{REACH.none}</p>
      ) : (
        <>
          <ol className="reach-steps">
            {steps.map(({ step, figure }) => (
              <li key={step} className="reach-step">
                <p className="reach-step__figure">{figure}</p>
                <p className="reach-step__label">
                  {REACH.women} {REACH_STEPS[step].label}
                </p>
              </li>
            ))}
          </ol>
          <p className="section-note">
            {[...new Set(steps.map(({ source }) => source))].join('; ')}.
          </p>
        </>
      )}
      <p className="reach-lead">{[...groupLines(women, pack), REACH.voluntary].join(' ')}</p>
      <p className="section-note">{REACH.practitionersSource}</p>
      <h3 className="subsection-title">{REACH.newGroup}</h3>
      {state.state === 'known' ? (
        <NewGroupRange
          appraisal={appraisal}
          group={state.group}
          last={knownUncertainty(howSure)?.programme.avoided ?? null}
          cost={sharing?.cost ?? null}
        />
      ) : (
        <p role="status">{STATES[state.state]}</p>
      )}
    </MarkedSection>
  );
}

const STATES: Readonly<Record<Exclude<NewGroupState['state'], 'known'>, string>> = {
  pending: REACH.pending,
  failed: REACH.failed,
  none: REACH.noRanges,
};

interface NewGroupRangeProps {
  readonly appraisal: Appraisal;
  readonly group: Extract<NewGroupState, { state: 'known' }>['group'];
  readonly last: { readonly low: number; readonly high: number } | null;
  readonly cost: number | null;
}

function NewGroupRange({ appraisal, group, last, cost }: NewGroupRangeProps) {
  const rows = newGroupRows(appraisal, group);
  return (
    <>
      <p className="section-lead">{newGroupLines(appraisal, group, last, cost).join(' ')}</p>
      <NewGroupTable
        rows={rows}
        about={newGroupAbout({
          area: appraisal.pack.programme.area,
          women: group.women,
          months: windowEnd(appraisal.pack, appraisal.scenario.window),
        })}
      />
      <p className="section-note">
        {rows.some(({ seen }) => seen === 'z') ? `${REACH.note} ${REACH.modelledNote}` : REACH.note}
      </p>
      <div className="button-row section-actions">
        <DownloadButton
          table={newGroupTable(rows, group.women, appraisal)}
          appraisal={appraisal}
          labelled="named"
        />
      </div>
    </>
  );
}
