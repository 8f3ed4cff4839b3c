import { inList } from './inList.ts';
import { inSentence } from './sentenceCase.ts';

/** "60 fewer, £10,000"; the money alone for all events together. */
export function fallCell(events: string | null, avoided: string): string {
  return events === null ? avoided : `${events}, ${avoided}`;
}

/** What can be said of some events: "Evictions and police call-outs: even if none of …". */
export function aboutEvents(events: readonly string[], text: string): string {
  const [first = '', ...others] = events;
  return `${inList([first, ...others.map(inSentence)])}: ${inSentence(text)}`;
}
