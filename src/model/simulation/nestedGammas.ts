import type { RandomSource } from '../randomSource.ts';

/**
 * Gamma draws of rate 1 that go together as far as their shapes let them: each is the next smaller one and an
 * independent rest. Divided by their shapes they have mean 1, and any two have the variance of the steadier one
 * in common. Source: M22.
 */
export class NestedGammas {
  /** The shapes to draw with, all above 0: to be set before each draw. */
  readonly shapes: Float64Array;
  /** The last draws, in the order of the shapes. */
  readonly values: Float64Array;
  /** Places by ascending shape: kept from draw to draw, since shapes hardly change their order. */
  readonly #ascending: Uint32Array;

  constructor(count: number) {
    this.shapes = new Float64Array(count);
    this.values = new Float64Array(count);
    this.#ascending = Uint32Array.from({ length: count }, (_, place) => place);
  }

  draw(random: RandomSource): void {
    this.#sort();
    let [reached, sum] = [0, 0];
    for (const place of this.#ascending) {
      const shape = this.shapes[place] ?? 0;
      if (shape > reached) sum += random.gamma(shape - reached, 1);
      this.values[place] = sum;
      reached = shape;
    }
  }

  /** By insertion, which is quick where little has moved, and keeps the order of equals. */
  #sort(): void {
    const places = this.#ascending;
    for (let end = 1; end < places.length; end += 1) {
      const place = places[end] ?? 0;
      const shape = this.shapes[place] ?? 0;
      let at = end;
      for (; at > 0 && (this.shapes[places[at - 1] ?? 0] ?? 0) > shape; at -= 1) {
        places[at] = places[at - 1] ?? 0;
      }
      places[at] = place;
    }
  }
}
