import type { Scale } from '../viewModel/summary/scale.ts';

/** Room for the widest label of an axis, £250,000 or £1.25 million, and for the eye to part it from the next. */
const LABEL_ROOM = 76;

/**
 * Every tick, or every second or third from zero, so that labels on an axis of this width do not touch.
 * @param letters how far the reader's letters run, as a multiple of ours.
 * @param room how wide the widest label is in our letters, with a gap.
 */
export function ticksThatFit(
  { min, max, ticks }: Scale,
  width: number,
  letters: number,
  room = LABEL_ROOM,
): readonly number[] {
  const zero = ticks.indexOf(0);
  const apart = (width / (max - min)) * Math.abs((ticks[1] ?? max) - (ticks[0] ?? min));
  const every = Math.max(1, Math.ceil((room * letters) / apart));
  return ticks.filter((_, index) => (index - zero) % every === 0);
}
