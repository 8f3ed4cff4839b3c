import type { ReactNode } from 'react';
import { useElementWidth } from '../ui/useElementWidth.ts';
import './letters.css';

/** How far the words on the ruler run in our own font, and how wide ten rem are, in pixels. */
const OURS = { letters: 180, size: 160 } as const;
/** Smaller differences, as between two fonts of a kind, leave a drawing as it is. */
const STEP = 0.05;

/**
 * How far letters run where the ruler stands, as a multiple of ours: readers may set the space between letters and
 * words, and a font of their own. Never under 1; null until measured.
 */
export function useLetters(): readonly [letters: number | null, ruler: ReactNode] {
  const [width, measure] = useElementWidth();
  const letters =
    width === null ? null : Math.max(1, Math.ceil(width / OURS.letters / STEP) * STEP);
  return [letters, <span key="letters" className="letters" ref={measure} />];
}

/** How large letters are that readers ask their browser for, as a multiple of ours; null until measured. */
export function useLetterSize(): readonly [size: number | null, ruler: ReactNode] {
  const [width, measure] = useElementWidth();
  return [
    width === null ? null : Math.round(width / OURS.size / STEP) * STEP,
    <span key="letter-size" className="letter-size" ref={measure} />,
  ];
}
