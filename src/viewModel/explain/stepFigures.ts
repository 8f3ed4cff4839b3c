const pence = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const factor = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 3,
});
const upToFourDecimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** Money to the penny: £16,979.12, −£8,516.00. */
export function formatPence(pounds: number): string {
  return withMinus(pence, pounds);
}

/** What a step multiplies by, to three decimals: 0.75, 0.951. */
export function formatMultiplier(value: number): string {
  return withMinus(factor, value);
}

/** A price index as its table states it: 73.0337. */
export function formatIndex(value: number): string {
  return withMinus(upToFourDecimals, value);
}

/** A share of 0–1 to a tenth of a per cent: 25%, 78.1%. */
export function formatExactShare(share: number): string {
  return withMinus(percent, share);
}

/** A change, its sign always said: +77, −125, +£12.00. */
export function withSign(text: string): string {
  return text.startsWith('−') ? text : `+${text}`;
}

function withMinus(format: Intl.NumberFormat, value: number): string {
  const text = format.format(value === 0 ? 0 : value);
  // What rounds to nothing has no sign.
  return /[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', '');
}
