import { DATA_PAGE } from '../../words/dataPage.ts';
import { PLACE_NAMES } from '../../words/places.ts';
import { useFigures } from '../figuresInUse.ts';
import { Page } from '../page/Page.tsx';
import { LoadedSection } from './LoadedSection.tsx';
import { OpenSection } from './open/OpenSection.tsx';
import { useOwnPackages } from './ownPackage.ts';
import { ShareSection } from './share/ShareSection.tsx';
import { ForBoardSection } from './takeAway/ForBoardSection.tsx';
import { TakeEverythingSection } from './takeAway/TakeEverythingSection.tsx';
import { TemplatesSection } from './templates/TemplatesSection.tsx';
import './data.css';

/** Whose figures are shown, the reader's own in their place, and everything to take away. */
export function DataPage() {
  const { title, loaded } = useFigures();
  const { own } = useOwnPackages();
  return (
    <Page place={PLACE_NAMES.data} lead={<p>{DATA_PAGE.lead}</p>}>
      <LoadedSection />
      <OpenSection shownTitle={title} />
      {loaded.origin === 'own' && own !== null && <ShareSection own={own} />}
      <TemplatesSection />
      <TakeEverythingSection />
      <ForBoardSection />
    </Page>
  );
}
