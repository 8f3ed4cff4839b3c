import type { FunderStanding } from './partners.ts';
import { capitalised, inSentence } from './sentenceCase.ts';
import { yearsInWords } from './years.ts';

/** What the head of a partner's page says, every figure already written out. */
export interface PartnerLead {
  readonly name: string;
  readonly standing: FunderStanding;
  readonly published: boolean;
  /** Null where the package has no contributions. */
  readonly pays: string | null;
  /** How much of it is money, where some of it is in kind; null where it is all money, or not known. */
  readonly inCash: string | null;
  readonly range: { readonly low: string; readonly high: string } | null;
  readonly years: number;
  readonly kind: 'all-money' | 'all-time' | 'both' | 'none';
  readonly cashable: string;
  readonly capacity: string;
  /** The month from which it is paid back; null where it never is, or where nothing is paid. */
  readonly paidBack: string | null;
}

/** A sentence around the figures that explain themselves, what is paid and what is avoided, and what follows it. */
interface LeadText {
  readonly before: string;
  /** What is paid; null where that is nothing, or not known. */
  readonly paid: string | null;
  readonly between: string;
  readonly after: string;
  readonly further: readonly string[];
}

export function partnerLead(facts: PartnerLead): LeadText {
  const { name, standing, pays, range, years } = facts;
  const opening = openingOf(facts);
  if (standing === 'no-figure') {
    return {
      ...opening,
      between: pays === null ? `Avoided by ${inSentence(name)}: ` : '. What it avoids: ',
      after: '.',
      further: [],
    };
  }
  const verb = standing === 'adds-cost' ? 'spend about ' : 'avoid about ';
  const more = standing === 'adds-cost' ? ' more than before' : '';
  return {
    ...opening,
    between: pays === null ? `${capitalised(name)} would ${verb}` : ` and ${verb}`,
    after: `${more}${range === null ? '' : ` (${range.low} to ${range.high})`} over ${yearsInWords(years)}.`,
    further: [...cashPaid(facts), ...kindOfMoney(facts), ...payback(facts)],
  };
}

/** "Police would pay £25,000", its figure apart. */
function openingOf({ name, pays }: PartnerLead): Pick<LeadText, 'before' | 'paid'> {
  if (pays === null) return { before: '', paid: null };
  return pays === '£0'
    ? { before: `${capitalised(name)} would pay nothing`, paid: null }
    : { before: `${capitalised(name)} would pay `, paid: pays };
}

function cashPaid({ inCash }: PartnerLead): readonly string[] {
  if (inCash === null) return [];
  return inCash === '£0'
    ? ['All that it pays is in kind, at its stated value.']
    : [`${inCash} of what it pays is money; the rest is in kind, at its stated value.`];
}

function kindOfMoney({ kind, cashable, capacity }: PartnerLead): readonly string[] {
  switch (kind) {
    case 'all-time':
      return ['All that it avoids is staff time and capacity freed, not money.'];
    case 'all-money':
      return [
        'All that it avoids is spending not needed; a budget could be cut only if its owner agrees.',
      ];
    case 'both':
      return [
        `Of what it avoids, ${cashable} is spending not needed and ${capacity} staff time and capacity freed, not money.`,
      ];
    case 'none':
      return [];
  }
}

function payback({ pays, standing, paidBack, published, years }: PartnerLead): readonly string[] {
  if (pays === null) {
    return [
      published
        ? 'What it paid is not in the published report.'
        : 'The files do not say what it pays.',
    ];
  }
  if (standing === 'pays-nothing') return [];
  return [
    paidBack === null
      ? `What it pays is not paid back within ${yearsInWords(years)}.`
      : `What it pays is paid back in ${paidBack}.`,
  ];
}
