import { womenIn } from '../../domain/cohort.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isCovered } from '../../model/coverage.ts';
import type { ModelledEvent } from '../../model/eventAppraisal.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import type {
  CostRange,
  GroupHeadline,
  Headline,
  MoneyRange,
  ReportHeadline,
} from '../../words/headline.ts';
import { inSentence } from '../../words/sentenceCase.ts';
import {
  formatHeadlinePounds,
  formatHeadlineRange,
  formatHeadlineSum,
  formatTenthsOfMillion,
} from '../formatMoney.ts';
import { formatCalendarYear } from '../formatDate.ts';
import { formatList } from '../formatList.ts';
import { formatCount } from '../formatNumber.ts';
import { isFigure } from '../../domain/marker.ts';
import type { RoundedAppraisal } from '../roundedAppraisal.ts';
import { departureTexts } from '../departureTexts.ts';
import type { PartnerRow } from './partnerRows.ts';
import { costGoesOn, periodOf } from './period.ts';

/** An appraisal, and how sure it is: null where there are no ranges, or none yet. */
export interface AppraisalInUse {
  readonly appraisal: Appraisal;
  readonly uncertainty: Uncertainty | null;
}

/** One appraisal and its figures in whole pounds. */
export interface Appraised extends AppraisalInUse {
  readonly rounded: RoundedAppraisal;
}

/** One package three times. */
interface AppraisedThrice {
  /** Under the rules in use, with what a reader has changed in them. */
  readonly shown: Appraised;
  /** Under the same rules as they are: `shown` itself where nothing is changed. */
  readonly plain: Appraised;
  /** Under the other rules, as they are. */
  readonly other: Appraised;
}

/** The answer in one sentence: of the 2020 report where the package is that, else of the group. */
export function headline(appraised: AppraisedThrice, rows: readonly PartnerRow[]): Headline {
  const { pack, programme } = appraised.shown.appraisal;
  const { coverage } = programme;
  if (!isCovered(coverage)) return { kind: 'none', reason: coverage };
  return (
    (pack.programme.basis === 'published' ? report(appraised) : undefined) ?? group(appraised, rows)
  );
}

function group({ shown, other }: AppraisedThrice, rows: readonly PartnerRow[]): GroupHeadline {
  const { appraisal, rounded } = shown;
  const { pack, scenario } = appraisal;
  const { total, cost, capacity } = rounded.programme;
  const council = councilTotal(shown);
  const sum = formatHeadlineSum(total, [council, total - council]);
  const [councilPart = '', othersPart = ''] = sum.parts;
  return {
    kind: 'group',
    invented: pack.programme.basis === 'illustrative',
    women: womenIn(pack.cohorts),
    area: pack.programme.area,
    rules: scenario.preset,
    changes: changesIn(shown),
    avoided: total < 0 ? formatHeadlinePounds(-total) : sum.total,
    outcome: total === 0 ? 'nothing' : total < 0 ? 'added-cost' : 'avoided',
    ...(total < 0 ? costRangeOf(shown) : rangeOf(shown)),
    years: periodOf(appraisal).years,
    prices: periodOf(appraisal).prices,
    cost: cost === null ? null : formatHeadlinePounds(cost),
    costGoesOn: costGoesOn(appraisal),
    belowCost: cost !== null && total < cost,
    council: councilPart,
    others: othersPart,
    partAddsCost: council < 0 || total - council < 0,
    capacity: formatHeadlinePounds(Math.abs(capacity)),
    capacityTakenUp: capacity < 0,
    help: helpOf(rows),
    otherRules: {
      rules: other.appraisal.scenario.preset,
      avoided: formatHeadlinePounds(other.rounded.programme.total),
      ...rangeOf(other),
    },
  };
}

function rangeOf({ uncertainty }: Appraised): { readonly range?: MoneyRange } {
  return uncertainty === null ? {} : { range: formatHeadlineRange(uncertainty.programme.avoided) };
}

/** The same range seen as added cost, so that its higher end is the higher cost. */
function costRangeOf({ uncertainty }: Appraised): { readonly range?: CostRange } {
  if (uncertainty === null) return {};
  const { low, high } = uncertainty.programme.avoided;
  const lowIsAvoided = high > 0;
  const ends = { low: lowIsAvoided ? high : -high, high: -low };
  return { range: { ...formatHeadlineRange(ends), lowIsAvoided } };
}

/** How many of its rules a reader has changed. */
function changesIn({ appraisal }: Appraised): number {
  return departureTexts(appraisal).length;
}

/** The council's part, whichever of its services carry the cost. */
function councilTotal({ appraisal: { pack }, rounded }: Appraised): number {
  const council = pack.partners.filter(({ sector }) => sector === 'council').map(({ id }) => id);
  return rounded.partners
    .filter(({ partnerId }) => council.includes(partnerId))
    .reduce((sum, { total }) => sum + total, 0);
}

/** Partners that spend more on help that women now get, those that spend most first. */
function helpOf(rows: readonly PartnerRow[]): GroupHeadline['help'] {
  const spending = rows
    .map((row) => ({
      name: row.shortName,
      more: row.events.reduce(
        (sum, { theme, total }) =>
          theme === 'help' && isFigure(total) && total < 0 ? sum - total : sum,
        0,
      ),
    }))
    .filter(({ more }) => more > 0)
    .toSorted((left, right) => right.more - left.more);
  return spending.length === 0
    ? null
    : {
        partners: formatList(spending.map(({ name }) => inSentence(name))),
        several: spending.length > 1,
        more: formatHeadlinePounds(spending.reduce((sum, { more }) => sum + more, 0)),
      };
}

/** What the 2020 report said, and what prudent rules make of it; undefined where nothing was modelled. */
function report({ shown, plain, other }: AppraisedThrice): ReportHeadline | undefined {
  const [reported, prudent] =
    plain.appraisal.scenario.preset === 'reported' ? [plain, other] : [other, plain];
  const { pack, events, programme } = reported.appraisal;
  const modelled = events.find((event): event is ModelledEvent => event.kind === 'modelled');
  if (modelled === undefined) return undefined;
  return {
    kind: 'report',
    area: pack.programme.area,
    year: formatCalendarYear(pack.programme.dataAsAt),
    women: womenIn(pack.cohorts),
    avoidedEvents: formatCount(modelled.grossAvoided),
    months: modelled.expectation.toMonth - modelled.expectation.fromMonth,
    avoided: formatTenthsOfMillion(reported.rounded.programme.total),
    costYears: 1 + Math.max(...pack.unitCosts.map(({ yearOffset }) => yearOffset)),
    immediate: formatTenthsOfMillion(programme.immediate),
    cashable: formatTenthsOfMillion(reported.rounded.programme.cashable),
    rules: shown.appraisal.scenario.preset,
    prudent: {
      avoided: formatHeadlinePounds(prudent.rounded.programme.total),
      ...rangeOf(prudent),
      years: periodOf(prudent.appraisal).years,
      prices: periodOf(prudent.appraisal).prices,
    },
    changed:
      shown === plain
        ? null
        : {
            changes: changesIn(shown),
            avoided: formatHeadlinePounds(shown.rounded.programme.total),
            ...rangeOf(shown),
          },
  };
}
