import type { Figure } from '../../src/domain/marker.ts';
import type { CountStatus } from '../../src/domain/stageTable.ts';
import { publish, type Secret } from './secret.ts';

type ShownRow = readonly [from: number, to: number, events: Figure, status: CountStatus];

/** The rows that are published of a secret with one cohort. */
export function rowsOf(secret: Secret): readonly ShownRow[] {
  return publish(secret).stageTable.cells.map(({ from, to, events, status }) => [
    from,
    to,
    events,
    status,
  ]);
}

/** Women of whom the first `women` have `events` each in a stage, and the others none. */
export function evenly(women: number, events: number, all = 20): readonly number[] {
  return Array.from({ length: all }, (_, index) => (index < women ? events : 0));
}

/** A woman's stages side by side: one list of women a stage. */
export function byWoman(...stages: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (stages[0] ?? []).map((_, woman) => stages.map((stage) => stage[woman] ?? 0));
}
