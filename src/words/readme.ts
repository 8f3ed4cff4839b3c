import type { Basis } from '../domain/provenance.ts';
import { tableHolds, tableTitle } from './downloads.ts';
import { SITE } from './site.ts';

interface ReadmeFacts {
  readonly title: string;
  readonly basis: Basis;
  readonly isSensitive: boolean;
  /** The rules, and what departs from them. */
  readonly rules: readonly string[];
  readonly tables: readonly string[];
  readonly hasPackage: boolean;
}

const BASIS: Readonly<Record<Basis, string>> = {
  published: 'The counts and costs are those of a published report.',
  local: 'The counts, contributions and costs are the programme’s own.',
  illustrative:
    'EXAMPLE: every count, contribution and cost is invented (illustrative). These are nobody’s results.',
};

const LINE_END = '\r\n';

/** What is in the zip, in plain words. */
export function readmeText(facts: ReadmeFacts): string {
  const lines = [
    `${facts.title}: what each partner pays, and what it avoids`,
    '',
    ...(facts.isSensitive ? [`${SITE.officialSensitive}. ${SITE.forAnalystOnly}`, ''] : []),
    BASIS[facts.basis],
    SITE.voluntary,
    '',
    'The rules behind these figures:',
    ...facts.rules.map((rule) => `- ${rule}`),
    '',
    'In results/, each a table of comma-separated values with one row of headings:',
    ...facts.tables.map((name) => `- ${name}.csv: ${tableTitle(name)}. ${tableHolds(name)}`),
    '- datapackage.json: the same list for programs (Frictionless Data Package, version 2).',
    '',
    facts.hasPackage
      ? 'In package/: the data that the figures were worked out from, after disclosure control.'
      : 'The data themselves are not here: they have not been through disclosure control.',
    'scenario.json: the rules, and every change that was made to them.',
    '',
    'An avoided cost is not a saving: a budget could be cut only if its owner agrees.',
    '[c], or a blank with the status c, means too few women to show safely; it is not zero. x: not available. z: does not apply.',
    'To see the figures again, open this zip under “Data and downloads”: it brings back the data and the rules.',
    '',
  ];
  return lines.join(LINE_END);
}
