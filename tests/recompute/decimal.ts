/** Digits kept after the point: so many that what a division drops never reaches a penny. */
const PLACES = 60n;
/** Digits below which a value is what dropped digits left of a shorter one. */
const DROPPED = 20n;
const ONE = 10n ** PLACES;
const DUST = 10n ** DROPPED;

/** A number in decimal digits, to sixty places: sums are exact, and so is what a file states. */
export class Decimal {
  readonly #digits: bigint;

  private constructor(digits: bigint) {
    this.#digits = digits;
  }

  static readonly zero = new Decimal(0n);
  static readonly one = new Decimal(ONE);

  /** The number as it is written: `0.1` is one tenth. */
  static of(written: number): Decimal {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(written));
    if (match === null) throw new RangeError(`${written} is not a number that a file can state.`);
    const [, minus, whole = '', fraction = '', exponent = '0'] = match;
    const places = PLACES + BigInt(exponent) - BigInt(fraction.length);
    if (places < 0n) throw new RangeError(`${written} has more than ${PLACES} decimal places.`);
    const digits = BigInt(whole + fraction) * 10n ** places;
    return new Decimal(minus === '-' ? -digits : digits);
  }

  plus(other: Decimal): Decimal {
    return new Decimal(this.#digits + other.#digits);
  }

  minus(other: Decimal): Decimal {
    return new Decimal(this.#digits - other.#digits);
  }

  times(other: Decimal): Decimal {
    return new Decimal((this.#digits * other.#digits) / ONE);
  }

  over(other: Decimal): Decimal {
    return new Decimal((this.#digits * ONE) / other.#digits);
  }

  /** Smaller by more than what a division drops. */
  isBelow(other: Decimal): boolean {
    return other.#digits - this.#digits > DUST;
  }

  isZero(): boolean {
    return !this.isPositive() && !this.isNegative();
  }

  isPositive(): boolean {
    return this.#digits > DUST;
  }

  isNegative(): boolean {
    return this.#digits < -DUST;
  }

  /** The whole number at or below. */
  floor(): number {
    const whole = this.withoutDust().#digits;
    const down = whole / ONE;
    return Number(whole < down * ONE ? down - 1n : down);
  }

  /** The nearest whole number, halves away from zero. */
  nearest(): number {
    const { size, sign } = this.#parts();
    return Number(sign * ((2n * size + ONE) / (2n * ONE)));
  }

  /** Without the last digits, in which a division leaves what it could not divide. */
  withoutDust(): Decimal {
    const { size, sign } = this.#parts();
    return new Decimal(sign * size);
  }

  toNumber(): number {
    const { size, sign } = this.#parts();
    const text = size.toString().padStart(Number(PLACES) + 1, '0');
    const point = text.length - Number(PLACES);
    return Number(sign) * Number(`${text.slice(0, point)}.${text.slice(point)}`);
  }

  #parts(): { size: bigint; sign: bigint } {
    const size = this.#digits < 0n ? -this.#digits : this.#digits;
    return {
      size: ((2n * size + DUST) / (2n * DUST)) * DUST,
      sign: this.#digits < 0n ? -1n : 1n,
    };
  }
}

export function sum(parts: Iterable<Decimal>): Decimal {
  let total = Decimal.zero;
  for (const part of parts) total = total.plus(part);
  return total;
}

/** `base` to a whole power. */
export function power(base: Decimal, exponent: number): Decimal {
  let product = Decimal.one;
  for (let count = 0; count < exponent; count += 1) product = product.times(base);
  return product;
}
