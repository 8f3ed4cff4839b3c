import { Announcement } from '../../../ui/Announcement.tsx';
import { totalNow } from '../../../viewModel/evidence/totalNow.ts';
import {
  formatHeadlineRange,
  formatPounds,
  formatPoundsChange,
} from '../../../viewModel/formatMoney.ts';
import { TOTAL_LINE, against, rangeNow, totalSaid } from '../../../words/assumptions.ts';
import { rules } from '../../../words/rules.ts';
import { useFigures, type HowSure } from '../../figuresInUse.ts';
import { useSettled } from '../../useSettled.ts';

/** Somebody who hears the page is told once it has stopped changing. */
const SAID_AFTER_MS = 800;

/** The total and its range, in sight while anything is changed, against the rules with nothing changed. */
export function TotalLine() {
  const { appraisal, plain, howSure } = useFigures();
  const total = totalNow(appraisal);
  const before = totalNow(plain);
  const shown = total === null ? TOTAL_LINE.noFigure : formatPounds(total);
  const said = useSettled(shown, SAID_AFTER_MS);
  const isChanged = total !== null && before !== null && total !== before;
  return (
    <section className="total-line" aria-label={TOTAL_LINE.name}>
      <p>
        {isChanged ? TOTAL_LINE.now : TOTAL_LINE.unchanged}{' '}
        <strong className="total-line__figure">{shown}</strong>
      </p>
      <p className="total-line__range">{rangeText(howSure)}</p>
      <p className="total-line__before">
        {isChanged &&
          against(formatPoundsChange(total - before), rules(plain.scenario.preset).name)}
      </p>
      <Announcement text={totalSaid(said)} />
    </section>
  );
}

/** The range of this very total, or why there is none beside it. */
function rangeText(howSure: HowSure): string {
  if (howSure.state !== 'known') return TOTAL_LINE[howSure.state];
  const { low, high } = formatHeadlineRange(howSure.uncertainty.programme.avoided);
  return rangeNow(low, high);
}
