import { DATA_PAGE } from '../../words/dataPage.ts';
import { PLACE_NAMES } from '../../words/places.ts';
import { useFigures } from '../figuresInUse.ts';
import { Page } from '../page/Page.tsx';
import { LoadedSection } from './LoadedSection.tsx';
import { OpenSection } from './open/OpenSection.tsx';
import './data.css';

/** Whose figures are shown, the reader's own in their place, and everything to take away. */
export function DataPage() {
  const { title } = useFigures();
  return (
    <Page place={PLACE_NAMES.data} lead={<p>{DATA_PAGE.lead}</p>}>
      <LoadedSection />
      <OpenSection shownTitle={title} />
    </Page>
  );
}
