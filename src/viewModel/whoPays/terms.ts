import { addYears, financialYearOf, type FinancialYear } from '../../domain/calendar.ts';
import type { PartnerId } from '../../domain/identifiers.ts';
import { observedMonths } from '../../domain/programme.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { paymentYears } from '../../model/costSharing/paymentYears.ts';
import { inSentence } from '../../words/sentenceCase.ts';
import { TERMS, termsYear } from '../../words/terms.ts';
import { formatYearInWords } from '../formatDate.ts';
import { formatList } from '../formatList.ts';
import { apportion } from '../rounding.ts';
import { typographic } from '../typographic.ts';
import type { RuleOption } from './ruleOptions.ts';

/** What one funder would pay, or what is still to be found: whole pounds, by year, adding to the sum. */
interface TermsFigures {
  readonly name: string;
  readonly years: readonly number[];
  readonly sum: number;
  /** The events whose cost its services carry; empty for what nobody pays. */
  readonly measured: string;
}

/** Told apart by its kind: a funder may be called as the rows that are none. */
export type TermsRow = TermsFigures &
  (
    | { readonly kind: 'funder'; readonly funderId: PartnerId }
    | { readonly kind: 'to-be-found'; readonly funderId: 'unfunded' }
    | { readonly kind: 'cost'; readonly funderId: 'cost' }
  );

export interface Terms {
  readonly rule: RuleOption['rule'];
  /** The years, by name; by their place where the first one is not decided. */
  readonly years: readonly string[];
  readonly firstYear: FinancialYear | null;
  readonly rows: readonly TermsRow[];
  readonly toBeFound: TermsRow;
  readonly cost: TermsRow;
  /** The last month after each woman's start that is looked at. */
  readonly lastMonth: number;
}

/** The option that the agreement would follow: the scenario's rule, or the first there is. */
export function agreedOption(
  { scenario }: Pick<Appraisal, 'scenario'>,
  options: readonly RuleOption[],
): RuleOption | undefined {
  return options.find(({ rule }) => rule === scenario.funding.rule) ?? options[0];
}

/** Heads of terms: who pays what and when, and what is measured. Source: M23. */
export function termsOf(
  { pack, scenario }: Appraisal,
  { rule, funders, unfunded, cost }: RuleOption,
  firstYear: FinancialYear | null,
): Terms {
  const shares = paymentYears(pack, scenario);
  const spread = (pounds: number) =>
    apportion(
      pounds,
      shares.map((share) => share * pounds),
    );
  const rows = funders.map(({ funderId, funder, pays }) => ({
    kind: 'funder' as const,
    funderId,
    name: funder,
    years: spread(pays),
    sum: pays,
    measured: measuredOf(funderId, pack),
  }));
  const toBeFound = {
    kind: 'to-be-found' as const,
    funderId: 'unfunded' as const,
    name: TERMS.toBeFound,
    years: spread(unfunded),
    sum: unfunded,
    measured: '',
  };
  return {
    rule,
    firstYear,
    years: shares.map((_, index) =>
      firstYear === null ? termsYear(index + 1) : formatYearInWords(addYears(firstYear, index)),
    ),
    rows,
    toBeFound,
    cost: {
      kind: 'cost',
      funderId: 'cost',
      name: TERMS.programmeCost,
      // Each year's sum is that of the rows above it, so that a column adds.
      years: shares.map((_, year) =>
        [...rows, toBeFound].reduce((sum, row) => sum + (row.years[year] ?? 0), 0),
      ),
      sum: cost,
      measured: '',
    },
    lastMonth: observedMonths(pack.programme),
  };
}

/** How many years are offered to begin in. */
const YEARS_OFFERED = 10;

/** The financial years in which a next group could start: those after the last month with data. */
export function yearsToStart({ pack }: Appraisal): readonly FinancialYear[] {
  const first = addYears(financialYearOf(pack.programme.dataAsAt), 1);
  return Array.from({ length: YEARS_OFFERED }, (_, index) => addYears(first, index));
}

function measuredOf(
  funderId: PartnerId,
  { partners, events, unitCosts }: Appraisal['pack'],
): string {
  const bearers = partners.filter((partner) => partner.funderId === funderId).map(({ id }) => id);
  const costed = new Set(
    unitCosts.filter(({ partnerId }) => bearers.includes(partnerId)).map(({ eventId }) => eventId),
  );
  const names = events.filter(({ id }) => costed.has(id)).map(({ name }) => typographic(name));
  return names.length === 0
    ? TERMS.nothingMeasured
    : formatList(names.map((name, at) => (at === 0 ? name : inSentence(name))));
}
