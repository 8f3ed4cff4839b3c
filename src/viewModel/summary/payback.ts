import { financialYearOf } from '../../domain/calendar.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { Payback } from '../../words/payback.ts';
import { formatHeadlinePounds } from '../formatMoney.ts';
import { formatMonthInWords } from '../formatDate.ts';
import type { RoundedAppraisal } from '../roundedAppraisal.ts';
import { periodOf } from './period.ts';

/** When what is avoided has caught up with what the programme costs, for good. */
export function payback(appraisal: Appraisal, rounded: RoundedAppraisal): Payback {
  const { cost } = appraisal.programme;
  const { cost: spent, total, netPresentValue } = rounded.programme;
  if (cost === null || spent === null || netPresentValue === null) {
    return { kind: 'no-cost', published: appraisal.pack.programme.basis === 'published' };
  }
  const facts = {
    years: periodOf(appraisal).years,
    cost: formatHeadlinePounds(spent),
    avoided: formatHeadlinePounds(total),
  };
  const month = cost.paybackMonth;
  if (month === null) {
    return { kind: 'never', ...facts, short: formatHeadlinePounds(Math.max(0, -netPresentValue)) };
  }
  return {
    kind: 'paid-back',
    ...facts,
    month: formatMonthInWords(month),
    year: financialYearOf(month) - appraisal.pack.programme.baseYear + 1,
    more: formatHeadlinePounds(netPresentValue),
  };
}
