const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const upToTwoDecimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const wholePercent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** A whole number of people or events: 1,045. */
export function formatCount(count: number): string {
  return signed(whole, count);
}

/** To one decimal, always: 6.0, so that a column of rates lines up. */
export function formatRate(rate: number): string {
  return signed(oneDecimal, rate);
}

/** Up to two decimals, none that say nothing: 14.85, 9.9, 20. */
export function formatFactor(factor: number): string {
  return signed(upToTwoDecimals, Number(factor.toPrecision(12)));
}

/** A share of 0–1 as whole per cent: 87%. */
export function formatShare(share: number): string {
  return signed(wholePercent, share);
}

/** The size of a file as a reader meets it: 1 KB at least, in thousands of bytes. */
export function formatFileSize(bytes: number): string {
  return `${whole.format(Math.max(1, Math.round(bytes / 1000)))} KB`;
}

/** What rounds to nothing has no sign. */
function signed(format: Intl.NumberFormat, value: number): string {
  const text = format.format(value);
  return text.replace('-', /[1-9]/.test(text) ? '−' : '');
}
