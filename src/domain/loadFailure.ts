import type { DataIssue } from './dataIssue.ts';

/**
 * Why hosted data could not be loaded.
 *
 * - `missing`: the host has no such file, or the index no such package
 * - `refused`: the host has it and will not give it
 * - `server`: the host itself failed
 * - `unreachable`: no answer at all: offline, or the host is down
 * - `timeout`: asked, and nothing whole came in time
 * - `cut-off`: the answer began and broke off
 * - `web-page`: a page came in place of the data
 * - `undecodable`: the bytes are not UTF-8 text
 * - `faults`: every file came, and the checks stopped them: see `issues`
 */
export const LOAD_FAILURE_KINDS = [
  'missing',
  'refused',
  'server',
  'unreachable',
  'timeout',
  'cut-off',
  'web-page',
  'undecodable',
  'faults',
] as const;
export type LoadFailureKind = (typeof LOAD_FAILURE_KINDS)[number];

/** Kinds that may pass by themselves, so that asking again can help. */
const PASSING: ReadonlySet<LoadFailureKind> = new Set([
  'server',
  'unreachable',
  'timeout',
  'cut-off',
]);

interface LoadFailureDetail {
  /** The host's HTTP status, where it gave one. */
  readonly status?: number;
  readonly issues?: readonly DataIssue[];
}

/** Hosted data that could not be loaded: nothing of it may be shown. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';

  readonly kind: LoadFailureKind;

  /** The file, or for a whole package its folder, as it stands under the site's `data/`. */
  readonly file: string;

  /** The host's HTTP status, where it gave one. */
  readonly status: number | undefined;

  /** Faults and warnings alike, for `faults`; else none. */
  readonly issues: readonly DataIssue[];

  constructor(kind: LoadFailureKind, file: string, detail: LoadFailureDetail = {}) {
    super(`${file}: ${kind}${detail.status === undefined ? '' : ` (${detail.status})`}`);
    this.kind = kind;
    this.file = file;
    this.status = detail.status;
    this.issues = detail.issues ?? [];
  }

  /** Whether asking again may help, with nothing mended in between. */
  get retryable(): boolean {
    return PASSING.has(this.kind);
  }
}
