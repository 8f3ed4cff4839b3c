import type { Appraisal } from '../../model/appraise.ts';
import { lastMonthOf } from '../counted.ts';
import { formatHeadlinePounds } from '../formatMoney.ts';
import { formatShare } from '../formatNumber.ts';
import type { Lasting } from '../../words/lasting.ts';
import type { LastingRow } from './lastingRows.ts';

/** What is measured of how long it lasts, and what is only assumed. */
export function lasting(appraisal: Appraisal, rows: readonly LastingRow[]): Lasting {
  const { pack, programme } = appraisal;
  const { total } = programme.avoided;
  return {
    programmeMonths: pack.programme.programmeMonths,
    ...lastMonthOf(appraisal),
    followed: rows.length,
    holding: rows.filter(({ holds }) => holds).length,
    assumed:
      programme.persistence === 0
        ? null
        : {
            pounds: formatHeadlinePounds(programme.persistence),
            share: total > 0 ? formatShare(programme.persistence / total) : null,
          },
  };
}
