import { PLACE_NAMES } from '../../words/places.ts';
import { Page } from '../page/Page.tsx';

export function PartnerPage() {
  return <Page place={PLACE_NAMES.partners}>{null}</Page>;
}
