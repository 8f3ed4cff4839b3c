/** Everything that can be taken away from the page of data and downloads. */
export const TAKE_AWAY = {
  title: 'Take everything away',
  lead: 'What you see is what you get: the package and the rules chosen above, with every change you made to them. The same figures always make the same bytes.',
  zipHolds:
    'In the zip: every table below with a description for programs, the data where they are safe to share, the rules, and what it all is in plain words. Opened here again, it brings back the data and the rules.',
  zipWithoutData:
    'In the zip: every table below with a description for programs, the rules, and what it all is in plain words. The data themselves stay here: they have not been through disclosure control.',
  waits: 'The ranges are being worked out…',
  tables: 'Table by table',
  preview: 'Preview',
  previewCaption: 'The first rows',
  forBoard: 'For the board',
  paper: 'Board paper',
  paperLead: 'Choose the pages, then print them or save them as a PDF: A4, one after the other.',
  paperPages: 'Pages',
  paperOpen: 'Open the paper',
  summaryTable: 'Appraisal summary table',
  summaryTableLead:
    'Rows A to H of the table that the government’s Appraisal Guide asks for (DCLG, 2016, applying HM Treasury’s Green Book). Outcomes without a price stand first. Later guides may ask for other rows.',
  row: 'Row',
  what: 'What',
  value: 'Value',
  cite: 'How to cite these figures',
  copy: 'Copy the citation',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying: select the text and copy it.',
  letters: 'Ask a partner for its data',
  lettersLead:
    'A letter for each partner says what it is asked for and why; it stands on the partner’s page.',
} as const;

/** "Everything in one zip (26 files, 90 KB)" */
export function zipLabel(files: string, size: string): string {
  return `Download everything (zip: ${files} files, ${size})`;
}

export function previewAbout(shown: string, all: string): string {
  return `${shown} of ${all} rows`;
}

export function letterTo(partner: string): string {
  return `${partner}: what is asked for`;
}

/** A citation as scholars write it. */
export function citation(facts: {
  readonly title: string;
  readonly site: string;
  readonly rules: string;
  readonly changed: boolean;
  readonly dataAsAt: string;
  /** Null for counts that are not public: a short mark could be used to try guesses on. */
  readonly fingerprint: string | null;
  readonly seenOn: string;
  readonly mark: string | null;
}): string {
  const mark = facts.mark === null ? '' : ` [${facts.mark}]`;
  const rules = facts.changed ? `${facts.rules}, with changes` : facts.rules;
  const fingerprint = facts.fingerprint === null ? '' : ` (fingerprint ${facts.fingerprint})`;
  return `${facts.title}${mark}. ${facts.site}. ${rules}. Data to ${facts.dataAsAt}${fingerprint}. Worked out on ${facts.seenOn}.`;
}
