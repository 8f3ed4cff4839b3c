import { useEffect, useEffectEvent, useState } from 'react';
import { preset, type ScenarioDepartures } from '../scenario/departures.ts';
import { encodeDepartures } from '../scenario/scenarioLink.ts';
import type { ChangeKind, Choices } from './choices.ts';
import type { Link } from './link.ts';

/** A draft that nobody settles, such as a figure half typed, is kept after so long. */
const DRAFT_MS = 700;

/** A scenario on its way into the link. */
interface Draft {
  /** The link's own scenario when the draft was made: another one puts the draft out of date. */
  readonly over: string;
  readonly departures: ScenarioDepartures;
  readonly kind: ChangeKind;
}

/** Earlier scenarios of one package, the last one last. */
interface Past {
  readonly of: string;
  readonly steps: readonly ScenarioDepartures[];
}

/**
 * The scenario of the link, and drafts of it that are not in the link yet: browsers refuse an address that is
 * written with every step of a slider. A whole drag is one step, for undo and for the back button.
 */
export function useChoicesInLink(
  { packageName, departures: kept }: Link,
  change: (parts: Partial<Link>) => void,
): Choices {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [past, setPast] = useState<Past>({ of: packageName, steps: [] });
  const over = encodeDepartures(kept);
  // A draft whose link has moved on is over for good: the back button may bring that link again.
  if (draft !== null && draft.over !== over) setDraft(null);
  const isCurrent = draft?.over === over;
  const departures = isCurrent ? draft.departures : kept;
  const steps = past.of === packageName ? past.steps : [];

  const keep = (next: ScenarioDepartures, earlier: readonly ScenarioDepartures[]) => {
    setDraft({ over, departures: next, kind: 'keep' });
    if (encodeDepartures(next) === over) return;
    setPast({ of: packageName, steps: earlier });
    change({ departures: next });
  };
  const settle = useEffectEvent((next: ScenarioDepartures) => keep(next, [...steps, kept]));
  const waiting = isCurrent && draft.kind === 'draft' ? draft.departures : null;
  useEffect(() => {
    if (waiting === null) return undefined;
    const timer = setTimeout(() => settle(waiting), DRAFT_MS);
    return () => clearTimeout(timer);
  }, [waiting]);

  return {
    departures,
    set: (changed, kind = 'keep') => {
      const next = changed(departures);
      if (kind === 'draft') setDraft({ over, departures: next, kind });
      else keep(next, [...steps, kept]);
    },
    canUndo: steps.length > 0,
    undo: () => {
      const last = steps.at(-1);
      if (last !== undefined) keep(last, steps.slice(0, -1));
    },
    backToPreset: () => keep(preset(departures.preset), [...steps, kept]),
  };
}
