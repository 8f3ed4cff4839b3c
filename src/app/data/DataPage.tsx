import { PLACE_NAMES } from '../../words/places.ts';
import { Page } from '../page/Page.tsx';

export function DataPage() {
  return <Page place={PLACE_NAMES.data}>{null}</Page>;
}
