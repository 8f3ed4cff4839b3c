import { womenIn } from '../../domain/cohort.ts';
import { Link as PlaceLink } from '@tanstack/react-router';
import { isLooselyProtected } from '../../viewModel/mark.ts';
import { SITE, inventedGroup } from '../../words/site.ts';
import type { FiguresInUse } from '../figuresInUse.ts';
import type { Link } from '../link.ts';
import { searchOf } from '../linkSearch.ts';
import { usePackageIndex } from '../queries/usePackageIndex.ts';
import { figuresFoot } from '../../viewModel/figuresFacts.ts';
import { useSheetWords } from './useSheetWords.ts';

interface FiguresBannerProps {
  readonly figures: FiguresInUse;
  readonly link: Link;
}

/**
 * Says on every page, and on every printed sheet, that the figures are invented, for the analyst's eyes alone, or
 * loosely protected; nothing where they are none of these.
 */
export function FiguresBanner({ figures, link }: FiguresBannerProps) {
  const { data: index } = usePackageIndex();
  const { pack } = figures.loaded;
  const isExample = pack.programme.basis === 'illustrative';
  const isSensitive = pack.stageTable.protection === 'analyst-only';
  const isLoose = isLooselyProtected(pack);
  useSheetWords({
    mark: [
      ...(isSensitive ? [SITE.officialSensitive] : []),
      ...(isLoose ? [SITE.looselyProtected] : []),
      ...(isExample ? [SITE.notRotherham] : []),
    ].join(' · '),
    foot: figuresFoot(figures.appraisal),
  });
  if (!isExample && !isSensitive && !isLoose) return null;
  const published = index?.find(({ basis }) => basis === 'published');
  return (
    <div className="banner" role="region" aria-label={figures.mark ?? ''}>
      {isSensitive && (
        <p className="banner__text">
          <strong>{SITE.officialSensitive}.</strong> {SITE.forAnalystOnly}
        </p>
      )}
      {isLoose && (
        <p className="banner__text">
          <strong>{SITE.looselyProtected}.</strong> {SITE.mayTellOfOne}
        </p>
      )}
      {isExample && (
        <p className="banner__text">
          <strong>{SITE.notRotherham}.</strong> {inventedGroup(womenIn(pack.cohorts))}{' '}
          {published !== undefined && !isSensitive && (
            <PlaceLink
              to="."
              search={searchOf({ ...link, packageName: published.name })}
              className="no-print"
            >
              {SITE.seeReport}
            </PlaceLink>
          )}
        </p>
      )}
    </div>
  );
}
