import type { Appraisal } from '../../model/appraise.ts';
import { offerLine } from '../../words/offers.ts';
import { formatYearInWords } from '../formatDate.ts';
import { formatPounds } from '../formatMoney.ts';
import { typographic } from '../typographic.ts';

interface Offer {
  readonly line: string;
  /** Who says so. */
  readonly source: string;
}

/** What is offered in kind, and what is offered and not agreed yet: in the money of its own year. */
export function offers({ pack, scenario }: Pick<Appraisal, 'pack' | 'scenario'>): readonly Offer[] {
  return pack.contributions
    .filter(({ kind, status }) => kind === 'in_kind' || status === 'proposed')
    .map(({ partnerId, amount, kind, status, year, source }) => ({
      line: offerLine({
        partner: typographic(
          pack.partners.find(({ id }) => id === partnerId)?.shortName ?? String(partnerId),
        ),
        pounds: formatPounds(amount),
        kind,
        status,
        year: formatYearInWords(year),
        counted: scenario.includeProposed,
      }),
      source: typographic(source),
    }));
}
