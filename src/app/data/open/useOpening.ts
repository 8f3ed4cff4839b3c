import { useRef, useState } from 'react';
import type { DataIssue } from '../../../domain/dataIssue.ts';
import type { LocatedFile } from '../../../files/given/locatedFile.ts';
import type { ScenarioDepartures } from '../../../scenario/departures.ts';
import type { ReadingProgress } from '../../../validate/readingWatch.ts';
import type { OpenedUnprotected } from '../../../worker/givenOpening.ts';
import { useOwnPackages } from '../ownPackage.ts';
import { hasQuestions, type Answers } from './answeredFiles.ts';
import { gather, openGathered, type Gathered, type OpenedFiles } from './openLocated.ts';

/** How far the opening of the reader's files has come. What was there before stays until they are open. */
export type Opening =
  | { readonly state: 'idle' | 'cancelled' | 'failed' | 'undone' }
  | {
      readonly state: 'working';
      readonly doing: 'unpacking' | 'looking' | 'opening';
      readonly progress: ReadingProgress | null;
    }
  | { readonly state: 'asking'; readonly gathered: Gathered }
  | { readonly state: 'faults'; readonly issues: readonly DataIssue[] }
  | {
      readonly state: 'not-safe';
      readonly opened: OpenedUnprotected;
      readonly scenario: ScenarioDepartures | null;
      readonly issues: readonly DataIssue[];
    }
  | { readonly state: 'opened'; readonly title: string };

export interface OpeningInUse {
  readonly opening: Opening;
  readonly open: (given: readonly LocatedFile[]) => void;
  readonly answer: (gathered: Gathered, answers: Answers) => void;
  readonly cancel: () => void;
  /** Shows counts that are for the analyst alone. */
  readonly showUnsafe: (found: Extract<Opening, { state: 'not-safe' }>) => void;
  readonly undo: (() => void) | null;
  /** Leaves everything as it is. */
  readonly dismiss: () => void;
}

const NO_ANSWERS: Answers = { convert: new Set(), rename: new Set() };

/** Opens the reader's files step by step: one opening at a time, the last that was asked for. */
export function useOpening(): OpeningInUse {
  const packages = useOwnPackages();
  const [opening, setOpening] = useState<Opening>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);

  const run = async (work: (signal: AbortSignal) => Promise<void>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    try {
      await work(controller.signal);
    } catch {
      // What was cancelled has been told of by whoever cancelled it.
      if (!controller.signal.aborted) setOpening({ state: 'failed' });
    }
  };

  const finish = (result: OpenedFiles) => {
    if (!result.ok) {
      setOpening({ state: 'faults', issues: result.issues });
      return;
    }
    const { opened, scenario } = result;
    if (opened.unprotected !== null && !opened.unprotected.protection.ok) {
      const { issues } = opened.unprotected.protection;
      setOpening({ state: 'not-safe', opened, scenario, issues });
      return;
    }
    packages.open(opened, 'protected', scenario);
    setOpening({ state: 'opened', title: opened.package.programme.title });
  };

  const openAs = async (gathered: Gathered, answers: Answers, signal: AbortSignal) => {
    setOpening({ state: 'working', doing: 'opening', progress: null });
    const result = await openGathered(gathered, answers, {
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) setOpening({ state: 'working', doing: 'opening', progress });
      },
    });
    signal.throwIfAborted();
    finish(result);
  };

  const open = (given: readonly LocatedFile[]) =>
    run(async (signal) => {
      const tell = (doing: 'unpacking' | 'looking') =>
        setOpening({ state: 'working', doing, progress: null });
      const gathered = await gather(given, tell, signal);
      signal.throwIfAborted();
      if (!gathered.ok) setOpening({ state: 'faults', issues: gathered.issues });
      else if (hasQuestions(gathered.prepared)) setOpening({ state: 'asking', gathered });
      else await openAs(gathered, NO_ANSWERS, signal);
    });

  return {
    opening,
    open: (given) => void open(given),
    answer: (gathered, answers) => void run((signal) => openAs(gathered, answers, signal)),
    cancel: () => {
      running.current?.abort();
      setOpening({ state: 'cancelled' });
    },
    showUnsafe: ({ opened, scenario }) => {
      packages.open(opened, 'unprotected', scenario);
      setOpening({ state: 'opened', title: opened.package.programme.title });
    },
    undo:
      packages.undo === null
        ? null
        : () => {
            packages.undo?.();
            setOpening({ state: 'undone' });
          },
    dismiss: () => setOpening({ state: 'idle' }),
  };
}
