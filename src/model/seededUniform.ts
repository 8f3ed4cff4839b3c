const TWO_TO_32 = 2 ** 32;
const TWO_TO_MINUS_53 = 2 ** -53;

/**
 * Seeded draws from [0, 1), the same to the last bit in every engine: whole-number arithmetic alone.
 * xoshiro128** by Blackman and Vigna (2018), its state filled by SplitMix32; 53 bits a draw.
 *
 * @param seed any whole number; the same seed gives the same draws.
 */
export function seededUniform(seed: number): () => number {
  let filler = (seed % TWO_TO_32) | 0;
  const fill = () => {
    filler = (filler + 0x9e3779b9) | 0;
    let mixed = Math.imul(filler ^ (filler >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill();
  const next = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result >>> 0;
  };
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) * TWO_TO_MINUS_53;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
