import { PLACE_NAMES } from '../../words/places.ts';
import { Page } from '../page/Page.tsx';

export function WhoPaysPage() {
  return <Page place={PLACE_NAMES.whoPays}>{null}</Page>;
}
