import { apportion } from './rounding.ts';

const MILLION = 1_000_000;
const THOUSAND = 1_000;
/** With a space that no line breaks at: £1.3 and its million stay together. */
const IN_MILLIONS = '\u00a0million';

const wholePounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});
const hundredths = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  minimumFractionDigits: 2,
});
const tenths = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const plain = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
});

/** Whole pounds for tables and charts: £1,250, −£8,516, £0. */
export function formatPounds(pounds: number): string {
  return withMinus(wholePounds, pounds);
}

/** A difference in whole pounds, its sign always said: +£1,250, −£8,516, £0. */
export function formatPoundsChange(pounds: number): string {
  return pounds > 0 ? `+${formatPounds(pounds)}` : formatPounds(pounds);
}

/** Pounds and pence, such as what one event costs, or what each £1 returns: £2.03, −£0.40. */
export function formatPoundsAndPence(pounds: number): string {
  return withMinus(hundredths, Number(pounds.toFixed(2)));
}

/** A mark on an axis, as short as it is exact: £0, £250,000, £1 million, £1.5 million. */
export function formatAxisPounds(pounds: number): string {
  return Math.abs(pounds) >= MILLION
    ? `${withMinus(plain, pounds / MILLION)}${IN_MILLIONS}`
    : formatPounds(pounds);
}

/** An amount as a headline says it: £1.23 million from a million up, else to the nearest £1,000. */
export function formatHeadlinePounds(pounds: number): string {
  return formatHeadlineSum(pounds, []).total;
}

/** An amount to a tenth of a million, as the 2020 report's own figures are quoted; under a million as a headline. */
export function formatTenthsOfMillion(pounds: number): string {
  return Math.abs(pounds) >= MILLION
    ? `${withMinus(tenths, pounds / MILLION)}${IN_MILLIONS}`
    : formatHeadlinePounds(pounds);
}

/** A headline amount and its parts, all to one step, so that the parts still add to it as they are read. */
export function formatHeadlineSum(
  total: number,
  parts: readonly number[],
): { readonly total: string; readonly parts: readonly string[] } {
  const inMillions = Math.round(Math.abs(total) / THOUSAND) * THOUSAND >= MILLION;
  const step = inMillions ? MILLION / 100 : THOUSAND;
  const format = (steps: number) =>
    inMillions
      ? `${withMinus(hundredths, steps / 100)}${IN_MILLIONS}`
      : formatPounds(steps * THOUSAND);
  const steps = Math.round(total / step);
  return {
    total: format(steps),
    parts: apportion(
      steps,
      parts.map((part) => part / step),
    ).map(format),
  };
}

/** A range as a headline says it: both ends to one step, that of the larger. */
export function formatHeadlineRange({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): {
  readonly low: string;
  readonly high: string;
} {
  const inMillions = Math.max(Math.abs(low), Math.abs(high)) >= MILLION;
  const format = (pounds: number) =>
    inMillions
      ? `${withMinus(hundredths, Math.round(pounds / (MILLION / 100)) / 100)}${IN_MILLIONS}`
      : formatPounds(Math.round(pounds / THOUSAND) * THOUSAND);
  return { low: format(low), high: format(high) };
}

/** A range in a table: to the nearest £1,000 from £10,000 up, else to the nearest £100. */
export function formatTableRange({ low, high }: { readonly low: number; readonly high: number }): {
  readonly low: string;
  readonly high: string;
} {
  const step = Math.max(Math.abs(low), Math.abs(high)) >= 10 * THOUSAND ? THOUSAND : THOUSAND / 10;
  const format = (pounds: number) => formatPounds(Math.round(pounds / step) * step);
  return { low: format(low), high: format(high) };
}

/** A true minus sign, which lines up with a plus and is read out as one. */
function withMinus(format: Intl.NumberFormat, value: number): string {
  return format.format(value === 0 ? 0 : value).replace('-', '−');
}
