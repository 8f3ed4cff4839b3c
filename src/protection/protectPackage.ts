import { womenIn } from '../domain/cohort.ts';
import type { AnalystCounts } from '../domain/analystCounts.ts';
import type { DataIssue } from '../domain/dataIssue.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { AnalystOnlyStageTable, ProtectedStageTable } from '../domain/stageTable.ts';
import { protectBenchmarks } from './benchmarks.ts';
import { protectObserved } from './observed.ts';
import { protectOutcomes } from './outcomes.ts';
import { protectionReport, type ProtectionReport } from './protectionReport.ts';
import { publishedDispersion } from './publishedDispersion.ts';
import { assessmentFaults, releaseFaults } from './releaseChecks.ts';
import { byKey, isPublished, protectEvent } from './stageTable.ts';

export type Protection =
  | {
      readonly ok: true;
      readonly pack: DataPackage<ProtectedStageTable>;
      readonly report: ProtectionReport;
    }
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

/**
 * Disclosure control, once, at the gate: everything that others see is computed from what it returns.
 * `earlier` is the release before, null for the first. @returns why not, where counts cannot be assessed
 * or the earlier release forbids it. Source: M25–M29.
 */
export function protectPackage(
  pack: DataPackage<AnalystOnlyStageTable>,
  counts: AnalystCounts,
  earlier: DataPackage<ProtectedStageTable> | null,
): Protection {
  const { programme } = pack;
  const issues = [
    ...assessmentFaults(counts.stageTable.cells),
    ...(earlier === null ? [] : releaseFaults(programme, pack.cohorts, earlier)),
  ];
  if (issues.length > 0) return { ok: false, issues };

  const cohorts = pack.cohorts.filter((cohort) => isPublished(cohort, programme));
  const groups = pack.events.map((event) => ({
    event,
    groups: protectEvent(event, { programme, cohorts, counts, earlier }),
  }));
  const published = new Set<string>(cohorts.map(({ id }) => id));
  const spreads = counts.spreads.filter(({ cohortId }) => published.has(cohortId));
  const women = womenIn(cohorts);
  return {
    ok: true,
    pack: {
      ...pack,
      programme: { ...programme, protected: true },
      cohorts,
      events: groups.map(({ event, groups: shown }) => ({
        ...event,
        dispersion: publishedDispersion({
          event,
          rows: shown.flatMap(({ rows }) => rows),
          carried: new Set(shown.flatMap(({ carried }) => carried)),
          earlier: earlier?.events.find(({ id }) => id === event.id)?.dispersion ?? null,
          cohorts,
          spreads: spreads.filter(({ eventId }) => eventId === event.id),
          disclosure: programme.disclosure,
        }),
      })),
      stageTable: {
        protection: 'protected',
        cells: groups
          .flatMap(({ groups: shown }) => shown.flatMap(({ rows }) => rows))
          .toSorted(byKey),
      },
      counterfactuals: protectObserved(pack.counterfactuals, programme.disclosure),
      outcomes: protectOutcomes(pack.outcomes, programme.disclosure),
      benchmarks: protectBenchmarks(pack.benchmarks, programme, women),
    },
    report: protectionReport(
      pack.events,
      groups.flatMap(({ groups: shown }) => shown),
      pack.cohorts.filter((cohort) => !isPublished(cohort, programme)),
    ),
  };
}
