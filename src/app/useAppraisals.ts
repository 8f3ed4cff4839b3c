import { useMemo } from 'react';
import { appraise, type Appraisal } from '../model/appraise.ts';
import { withoutFunding } from '../scenario/change.ts';
import { preset, type ScenarioDepartures } from '../scenario/departures.ts';
import { fitDepartures } from '../scenario/fitDepartures.ts';
import { encodeDepartures } from '../scenario/scenarioLink.ts';
import { markOf } from '../viewModel/mark.ts';
import { changesElsewhere } from '../words/linkNotices.ts';
import type { FiguresInUse } from './figuresInUse.ts';
import type { LoadedPackage } from './queries/packageQuery.ts';
import { useHowSure } from './queries/useHowSure.ts';
import { useSettled } from './useSettled.ts';

/** A range is asked for once the reader has let go: a draft changes faster than a simulation answers. */
const SETTLED_MS = 250;

interface Appraisals {
  readonly figures: FiguresInUse | null;
  /** A sentence where the scenario changes what the package does not hold. */
  readonly notices: readonly string[];
}

/** Files and rules meet here for every page: figures are worked out from them, never kept. */
export function useAppraisals(
  loaded: LoadedPackage | undefined,
  departures: ScenarioDepartures,
): Appraisals {
  const presets = useMemo(
    () =>
      loaded === undefined
        ? null
        : {
            reported: appraise(loaded.pack, preset('reported')),
            prudent: appraise(loaded.pack, preset('prudent')),
          },
    [loaded],
  );
  const fitted = useMemo(
    () => (loaded === undefined ? null : fitDepartures(departures, loaded.pack)),
    [loaded, departures],
  );
  const plain = presets?.[departures.preset] ?? null;
  const other = presets?.[departures.preset === 'prudent' ? 'reported' : 'prudent'] ?? null;
  const appraisal = useMemo(
    () => appraisalOf(loaded, fitted?.departures, plain),
    [loaded, fitted, plain],
  );

  const settled = useSettled(appraisal, SETTLED_MS);
  const settledHowSure = useHowSure(loaded ?? null, settled);
  const otherHowSure = useHowSure(loaded ?? null, other);
  const howSure = useMemo(
    () => (haveSameDraws(settled, appraisal) ? settledHowSure : PENDING),
    [settled, appraisal, settledHowSure],
  );
  const figures = useMemo(
    () =>
      loaded === undefined || appraisal === null || plain === null || other === null
        ? null
        : {
            loaded,
            title: loaded.title,
            appraisal,
            plain,
            other,
            howSure,
            otherHowSure,
            mark: markOf(loaded.pack),
          },
    [loaded, appraisal, plain, other, howSure, otherHowSure],
  );
  const dropped = fitted?.dropped.length ?? 0;
  return { figures, notices: dropped === 0 ? [] : [changesElsewhere(dropped)] };
}

/** How the next group is paid for moves no draw, so that ranges stay while shares are typed. */
function haveSameDraws(settled: Appraisal | null, appraisal: Appraisal | null): boolean {
  if (settled === null || appraisal === null) return settled === appraisal;
  const text = ({ departures }: Appraisal) => encodeDepartures(withoutFunding(departures));
  return settled.pack === appraisal.pack && text(settled) === text(appraisal);
}

const PENDING = { state: 'pending' } as const;

/** The preset's own appraisal where nothing is changed in it. */
function appraisalOf(
  loaded: LoadedPackage | undefined,
  departures: ScenarioDepartures | undefined,
  plain: Appraisal | null,
): Appraisal | null {
  if (loaded === undefined || departures === undefined) return null;
  const isPlain = encodeDepartures(departures) === encodeDepartures(preset(departures.preset));
  return isPlain ? plain : appraise(loaded.pack, departures);
}
