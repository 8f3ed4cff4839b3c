import { useEffect } from 'react';
import { SITE, tabTitle } from '../../words/site.ts';
import { useFigures } from '../figuresInUse.ts';

/**
 * Names the browser's tab, and with it a page that is saved as a file: the place, what is counted, and that it is
 * for the analyst's own eyes where it is.
 */
export function useTabTitle(place: string): void {
  const { title, appraisal } = useFigures();
  const isUnprotected = appraisal.pack.stageTable.protection === 'analyst-only';
  useEffect(() => {
    document.title = tabTitle(place, title, isUnprotected ? SITE.officialSensitive : null);
  }, [place, title, isUnprotected]);
}
