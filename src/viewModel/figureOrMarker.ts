import { isFigure, markerText, type Figure } from '../domain/marker.ts';

/** A figure as `format` writes it, or the marker that stands in its place. */
export function figureOrMarker(figure: Figure, format: (figure: number) => string): string {
  return isFigure(figure) ? format(figure) : markerText(figure);
}
