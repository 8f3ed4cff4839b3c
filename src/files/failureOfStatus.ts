import { LoadFailure, type LoadFailureKind } from '../domain/loadFailure.ts';

const GONE: readonly number[] = [404, 410];
/** Request timeout, too early, too many requests: the host asks to be asked again. */
const ASK_AGAIN: readonly number[] = [408, 425, 429];
const FIRST_OF_SERVER = 500;

/** What an HTTP status other than success says of a file. */
export function failureOfStatus(status: number, file: string): LoadFailure {
  return new LoadFailure(kindOf(status), file, { status });
}

function kindOf(status: number): LoadFailureKind {
  if (GONE.includes(status)) return 'missing';
  if (status >= FIRST_OF_SERVER || ASK_AGAIN.includes(status)) return 'server';
  return 'refused';
}
