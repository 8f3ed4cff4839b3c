import { formatMonthInWords } from '../../viewModel/formatDate.ts';
import { periodOf } from '../../viewModel/summary/period.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { rules } from '../../words/rules.ts';
import { SITE, figuresNote } from '../../words/site.ts';
import type { FiguresInUse } from '../figuresInUse.ts';
import type { Link } from '../link.ts';
import { CopyLink } from './CopyLink.tsx';

interface SiteFooterProps {
  readonly figures: FiguresInUse;
  readonly link: Link;
}

/** What joining means, and what the figures rest on. */
export function SiteFooter({ figures: { appraisal }, link }: SiteFooterProps) {
  const { pack, scenario } = appraisal;
  const { priceBase } = scenario;
  const deflator =
    priceBase === 'as-published'
      ? undefined
      : pack.deflators.find(({ year }) => year === priceBase);
  return (
    <footer className="footer">
      <CopyLink link={link} />
      <p>{SITE.voluntary}</p>
      <p>
        {figuresNote({
          rules: rules(scenario.preset).name,
          placeAndPeriod: placeAndPeriod(periodOf(appraisal)),
          upratedWith: deflator?.source ?? null,
          dataAsAt: formatMonthInWords(pack.programme.dataAsAt),
        })}
      </p>
    </footer>
  );
}
