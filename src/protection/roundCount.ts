/** The nearest multiple of `roundTo`; halves go away from zero. Source: M25. */
export function roundCount(count: number, roundTo: number): number {
  return Math.sign(count) * Math.floor(Math.abs(count) / roundTo + 0.5) * roundTo;
}

/** The next multiple of `roundTo` from `count` up. Source: M25. */
export function roundCountUp(count: number, roundTo: number): number {
  return Math.ceil(count / roundTo) * roundTo;
}
