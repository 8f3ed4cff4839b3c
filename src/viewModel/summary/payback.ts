import { isCovered } from '../../model/coverage.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import type { Payback, PaybackChance } from '../../words/payback.ts';
import { formatHeadlinePounds } from '../formatMoney.ts';
import { formatMonthInWords } from '../formatDate.ts';
import type { RoundedSplit } from '../roundedAppraisal.ts';
import { breakEven } from './breakEven.ts';
import type { Appraised } from './headline.ts';
import { periodOf } from './period.ts';

/** When what is avoided has caught up with what the programme costs, for good. */
export function payback({ appraisal, rounded, uncertainty }: Appraised): Payback {
  const { cost } = appraisal.programme;
  const { cost: spent, total, netPresentValue } = rounded.programme;
  if (cost === null || spent === null || netPresentValue === null) {
    return { kind: 'no-cost', published: appraisal.pack.programme.basis === 'published' };
  }
  const { coverage } = appraisal.programme;
  if (!isCovered(coverage)) return { kind: 'no-figure', marker: coverage };
  const facts = {
    years: periodOf(appraisal).years,
    cost: formatHeadlinePounds(spent),
    avoided: formatHeadlinePounds(Math.abs(total)),
    addsCost: total < 0,
    time: timeIn(rounded.programme),
    breakEven: breakEven({ appraisal, uncertainty }),
    chance: chanceInHundred(uncertainty),
  };
  const month = cost.paybackMonth;
  if (month === null) {
    return { kind: 'never', ...facts, short: formatHeadlinePounds(Math.max(0, -netPresentValue)) };
  }
  return {
    kind: 'paid-back',
    ...facts,
    month: formatMonthInWords(month),
    more: formatHeadlinePounds(netPresentValue),
  };
}

function timeIn({ cashable, capacity }: RoundedSplit): 'all' | 'part' | 'none' {
  if (capacity <= 0) return 'none';
  return cashable <= 0 ? 'all' : 'part';
}

function chanceInHundred(uncertainty: Uncertainty | null): PaybackChance | null {
  if (uncertainty === null) return null;
  const { ofRecovery, ofRecoveryCashable } = uncertainty.programme;
  return ofRecovery === null || ofRecoveryCashable === null
    ? null
    : { all: Math.round(ofRecovery * 100), cashable: Math.round(ofRecoveryCashable * 100) };
}
