import { expect, test } from 'vitest';
import { LOAD_FAILURE_KINDS, type LoadFailureKind } from '../../src/domain/loadFailure.ts';
import { failureText } from '../../src/words/loading.ts';

const FILE = 'rotherham-2020/unit-costs.csv';
const SAYS: Readonly<Record<LoadFailureKind, string>> = {
  missing:
    '“rotherham-2020/unit-costs.csv” is not on this site. Trying again will not help. Tell whoever looks after this site.',
  refused:
    'This site will not give “rotherham-2020/unit-costs.csv”. Trying again will not help. Tell whoever looks after this site.',
  server: 'The site could not deliver “rotherham-2020/unit-costs.csv”. Try again in a moment.',
  unreachable:
    'There was no answer when “rotherham-2020/unit-costs.csv” was asked for. You may be offline. Check the connection, then try again.',
  timeout: '“rotherham-2020/unit-costs.csv” did not come in time. Try again in a moment.',
  'cut-off': '“rotherham-2020/unit-costs.csv” broke off half way. Try again in a moment.',
  'web-page':
    'A web page came in place of “rotherham-2020/unit-costs.csv”. You may need to sign in to the network. If not, tell whoever looks after this site.',
  undecodable:
    '“rotherham-2020/unit-costs.csv” is not written as UTF-8 text. Save the file again as “CSV UTF-8”.',
  faults:
    'The files came, and the checks found what is listed here. No figure is shown from files with a fault. Mend all of these, then load them again.',
};

test.each(LOAD_FAILURE_KINDS)('what is said of a load that fails: %s', (kind) => {
  const { what, why, remedy } = failureText(kind, FILE, 'Rotherham 2020 report');
  expect(what).toBe('“Rotherham 2020 report” could not be loaded');
  expect(`${why} ${remedy}`).toBe(SAYS[kind]);
});
