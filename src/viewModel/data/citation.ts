import type { Appraisal } from '../../model/appraise.ts';
import { rules } from '../../words/rules.ts';
import { SITE } from '../../words/site.ts';
import { citation } from '../../words/takeAway.ts';
import { formatDayInWords, formatMonthInWords } from '../formatDate.ts';
import { departureTexts } from '../departureTexts.ts';
import { packageFingerprint } from '../packageFingerprint.ts';

interface Cited {
  readonly appraisal: Appraisal;
  readonly title: string;
  readonly mark: string | null;
  /** The day on which the figures were seen. */
  readonly seenOn: Date;
}

/** How these figures are cited: whose, by which rules, of which data, and when. */
export function citationOf({ appraisal, title, mark, seenOn }: Cited): string {
  const { pack, scenario } = appraisal;
  return citation({
    title,
    site: SITE.title,
    rules: rules(scenario.preset).name,
    changed: departureTexts(appraisal).length > 0,
    dataAsAt: formatMonthInWords(pack.programme.dataAsAt),
    fingerprint: pack.stageTable.protection === 'analyst-only' ? null : packageFingerprint(pack),
    seenOn: formatDayInWords(seenOn),
    mark,
  });
}
