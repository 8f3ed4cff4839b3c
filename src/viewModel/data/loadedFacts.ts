import { womenIn } from '../../domain/cohort.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import {
  DATA_PAGE,
  groupsAndWomen,
  protectedCounts,
  UNPROTECTED_COUNTS,
  whose,
} from '../../words/dataPage.ts';
import { formatMonthInWords, formatYearInWords } from '../formatDate.ts';
import { formatCount, formatShare } from '../formatNumber.ts';
import { isLooselyProtected } from '../mark.ts';
import { packageFingerprint } from '../packageFingerprint.ts';

/** One thing that is said of the package in hand. */
interface LoadedFact {
  readonly name: string;
  readonly value: string;
}

/** What a package is: whose, where, when, how it was protected, and how to know it again. */
export function loadedFacts(pack: DataPackage, origin: 'site' | 'own'): readonly LoadedFact[] {
  const { programme, cohorts, stageTable } = pack;
  const { minWomen, maxShare, roundTo } = programme.disclosure;
  return [
    { name: DATA_PAGE.whose, value: whose(programme.basis) },
    { name: DATA_PAGE.area, value: programme.area },
    {
      name: DATA_PAGE.groups,
      value: groupsAndWomen(
        formatCount(cohorts.length),
        formatCount(womenIn(pack.cohorts)),
        cohorts.length === 1,
      ),
    },
    { name: DATA_PAGE.asAt, value: formatMonthInWords(programme.dataAsAt) },
    { name: DATA_PAGE.prices, value: formatYearInWords(programme.priceYear) },
    {
      name: DATA_PAGE.counts,
      value:
        stageTable.protection === 'protected'
          ? protectedCounts({
              minWomen: formatCount(minWomen),
              maxShare: formatShare(maxShare),
              roundTo: formatCount(roundTo),
              isLoose: isLooselyProtected(pack),
            })
          : UNPROTECTED_COUNTS,
    },
    { name: DATA_PAGE.origin, value: origin === 'own' ? DATA_PAGE.own : DATA_PAGE.site },
    { name: DATA_PAGE.fingerprint, value: packageFingerprint(pack) },
  ];
}
