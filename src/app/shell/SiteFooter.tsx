import { SITE } from '../../words/site.ts';
import type { FiguresInUse } from '../figuresInUse.ts';
import type { Link } from '../link.ts';
import { CopyLink } from './CopyLink.tsx';
import { figuresFoot } from '../../viewModel/figuresFacts.ts';

interface SiteFooterProps {
  readonly figures: FiguresInUse;
  readonly link: Link;
}

/** What joining means, and what the figures rest on. */
export function SiteFooter({ figures: { appraisal }, link }: SiteFooterProps) {
  return (
    <footer className="footer">
      <CopyLink link={link} />
      <p>{SITE.voluntary}</p>
      <p className="footer__foot">{figuresFoot(appraisal)}</p>
    </footer>
  );
}
