import type { LoadFailureKind } from '../domain/loadFailure.ts';

/** A failure in three parts: what is not here, why, and what can be done. */
interface FailureText {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

interface Reason {
  readonly why: (file: string) => string;
  readonly remedy: string;
}

const TRY_AGAIN = 'Try again in a moment.';
const TELL_OWNER = 'Trying again will not help. Tell whoever looks after this site.';

const REASONS: Readonly<Record<LoadFailureKind, Reason>> = {
  missing: { why: (file) => `“${file}” is not on this site.`, remedy: TELL_OWNER },
  refused: { why: (file) => `This site will not give “${file}”.`, remedy: TELL_OWNER },
  server: { why: (file) => `The site could not deliver “${file}”.`, remedy: TRY_AGAIN },
  unreachable: {
    why: (file) => `There was no answer when “${file}” was asked for. You may be offline.`,
    remedy: 'Check the connection, then try again.',
  },
  timeout: { why: (file) => `“${file}” did not come in time.`, remedy: TRY_AGAIN },
  'cut-off': { why: (file) => `“${file}” broke off half way.`, remedy: TRY_AGAIN },
  'web-page': {
    why: (file) => `A web page came in place of “${file}”.`,
    remedy: 'You may need to sign in to the network. If not, tell whoever looks after this site.',
  },
  undecodable: {
    why: (file) => `“${file}” is not written as UTF-8 text.`,
    remedy: 'Save the file again as “CSV UTF-8”.',
  },
  faults: {
    why: () => 'The files came, and the checks found what is listed here.',
    remedy: 'No figure is shown from files with a fault. Mend all of these, then load them again.',
  },
};

/** @param title what was asked for, as its list names it. */
export function failureText(kind: LoadFailureKind, file: string, title: string): FailureText {
  const reason = REASONS[kind];
  return {
    what: `“${title}” could not be loaded`,
    why: reason.why(file),
    remedy: reason.remedy,
  };
}

export const LOADING = {
  page: 'Opening the page…',
  tryAgain: 'Try again',
  faults: 'What the checks found',
} as const;

/** While data are on their way. */
export function loadingStatus(title: string): string {
  return `Loading “${title}”…`;
}

/** While older figures still stand on the page. */
export function stillShowing(title: string): string {
  return `The figures below are still those of “${title}”.`;
}
