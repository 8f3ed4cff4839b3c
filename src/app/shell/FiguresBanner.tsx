import { Link as PlaceLink } from '@tanstack/react-router';
import { womenOf } from '../../viewModel/summary/womenOutcomes.ts';
import { SITE, inventedGroup } from '../../words/site.ts';
import type { FiguresInUse } from '../figuresInUse.ts';
import type { Link } from '../link.ts';
import { searchOf } from '../linkSearch.ts';
import { usePackageIndex } from '../queries/usePackageIndex.ts';
import { useSheetMark } from './useSheetMark.ts';

interface ExampleBannerProps {
  readonly figures: FiguresInUse;
  readonly link: Link;
}

/** Says on every page, and on every printed sheet, that the figures are invented; nothing where they are not. */
export function ExampleBanner({ figures, link }: ExampleBannerProps) {
  const { data: index } = usePackageIndex();
  const { pack } = figures.loaded;
  const isExample = pack.programme.basis === 'illustrative';
  useSheetMark(isExample ? SITE.notRotherham : '');
  if (!isExample) return null;
  const published = index?.find(({ basis }) => basis === 'published');
  return (
    <div className="banner" role="region" aria-label={SITE.example}>
      <p className="banner__text">
        <strong>{SITE.notRotherham}.</strong> {inventedGroup(womenOf(pack))}{' '}
        {published !== undefined && (
          <PlaceLink
            to="."
            search={searchOf({ ...link, packageName: published.name })}
            className="no-print"
          >
            {SITE.seeReport}
          </PlaceLink>
        )}
      </p>
    </div>
  );
}
