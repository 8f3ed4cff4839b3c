import { markerText, type Marker } from '../domain/marker.ts';

const WORDS: Readonly<Record<Marker, string>> = {
  c: 'too few women to show safely; this is not zero',
  x: 'not available; this is not zero',
  z: 'does not apply',
};

const FEW_WORDS: Readonly<Record<Marker, string>> = {
  c: 'too few women to show safely; not zero',
  x: 'not available; not zero',
  z: 'does not apply',
};

/** What a marker in place of a figure means. */
export function markerInWords(marker: Marker): string {
  return WORDS[marker];
}

/** The same where there is little room. */
export function markerInFewWords(marker: Marker): string {
  return FEW_WORDS[marker];
}

/** The note under a table that holds these markers: "[c] too few women to show safely; this is not zero." */
export function markersNote(markers: readonly Marker[]): string {
  return markers.map((marker) => `${markerText(marker)} ${WORDS[marker]}.`).join(' ');
}
