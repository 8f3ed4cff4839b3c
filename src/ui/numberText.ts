/** What may be typed, and how it is written back. */
interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
}

export type TypedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'good'; readonly value: number }
  | { readonly kind: 'not-a-number' | 'too-low' | 'too-high' | 'too-fine' };

/** Digits with or without commas between thousands, and one point. */
const NUMBER = /^[-−]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?$/;

/** Reads what was typed; £, % and spaces round it are passed over. */
export function readNumber(text: string, { min, max, decimals }: NumberLimits): TypedNumber {
  const bare = text.replace(/^[\s£]+|[\s%]+$/g, '');
  if (bare === '') return { kind: 'empty' };
  if (!NUMBER.test(bare) || !/\d/.test(bare)) return { kind: 'not-a-number' };
  const plain = bare.replaceAll(',', '').replace('−', '-');
  const value = Number(plain);
  if (value < min) return { kind: 'too-low' };
  if (value > max) return { kind: 'too-high' };
  const fraction = /\.(\d*?)0*$/.exec(plain)?.[1] ?? '';
  return fraction.length > decimals ? { kind: 'too-fine' } : { kind: 'good', value };
}

/** The number as it stands in its field: commas between thousands, no zeros that say nothing but in pence. */
export function writeNumber(value: number, { decimals }: Pick<NumberLimits, 'decimals'>): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const shown = decimals === 2 && /[1-9]/.test(fraction) ? fraction : fraction.replace(/0+$/, '');
  return `${value < 0 ? '−' : ''}${grouped}${shown === '' ? '' : `.${shown}`}`;
}

/** One step up or down, on the grid of decimals, and never past a limit. */
export function stepped(value: number, by: number, { min, max, decimals }: NumberLimits): number {
  const next = Number((value + by).toFixed(decimals));
  return Math.min(max, Math.max(min, next));
}
