import type { OwnYearPounds } from '../../domain/money.ts';
import type { Grade } from '../../domain/provenance.ts';
import type { CellKind } from './cellKind.ts';
import { numberRemedy } from './numberRemedy.ts';

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
/** No effect, cost or horizon is looked at for longer than a life; what is longer is a slip. */
export const LONGEST_YEARS = 100;
export const LONGEST_MONTHS = 12 * LONGEST_YEARS;

/** Any number of ordinary size. */
export const anyNumber: CellKind<number> = {
  expected: 'a plain number such as 12.5',
  field: { type: 'number' },
  read: readNumber,
  remedy: numberRemedy,
};

/** A number from 0 up. */
export const positiveOrZero: CellKind<number> = {
  expected: 'a plain number such as 12.5, 0 or more',
  field: { type: 'number', constraints: { minimum: 0 } },
  read: (text) => where(readNumber(text), (value) => value >= 0),
  remedy: notBelowZero,
};

/** A number above 0. */
export const aboveZero: CellKind<number> = {
  expected: 'a plain number above 0 such as 100',
  field: { type: 'number', constraints: { minimum: 0 } },
  read: (text) => where(readNumber(text), (value) => value > 0),
  remedy: notBelowZero,
};

/** A share, 0–1. */
export const share: CellKind<number> = {
  expected: 'a share between 0 and 1 such as 0.25',
  field: { type: 'number', constraints: { minimum: 0, maximum: 1 } },
  read: (text) => where(readNumber(text), (value) => value >= 0 && value <= 1),
  remedy: (text) => {
    const value = readNumber(text);
    if (value === undefined || value <= 1 || value > 100) return notBelowZero(text);
    return `If ${text.trim()} % is meant, write ${Number((value / 100).toPrecision(12))}.`;
  },
};

/** A whole number, 0 or more. */
export const wholeNumber: CellKind<number> = {
  expected: 'a whole number, 0 or more',
  field: { type: 'integer', constraints: { minimum: 0 } },
  read: (text) => where(readNumber(text), (value) => Number.isInteger(value) && value >= 0),
  remedy: (text) => wholeRemedy(text) || notBelowZero(text),
};

/** A whole number of events: there is no part of an event. */
export const eventCount: CellKind<number> = {
  ...wholeNumber,
  expected: 'a whole number of events, 0 or more',
};

/** How many women there are in a group; a group without women is none. */
export const womenCount: CellKind<number> = {
  expected: 'a whole number of women, 1 or more',
  field: { type: 'integer', constraints: { minimum: 1 } },
  read: (text) => where(readNumber(text), (value) => Number.isInteger(value) && value >= 1),
  remedy: (text) => wholeRemedy(text) || notBelowZero(text),
};

/** Whole months from a woman's start; below 0 before it. */
export const monthsFromStart: CellKind<number> = {
  expected: "whole months from a woman's start, such as -6 or 18",
  field: { type: 'integer' },
  read: (text) =>
    where(
      readNumber(text),
      (value) => Number.isInteger(value) && Math.abs(value) <= LONGEST_MONTHS,
    ),
  remedy: (text) => wholeRemedy(text) || tooLongRemedy(text, LONGEST_MONTHS) || numberRemedy(text),
};

/** Whole years after an event. */
export const yearsAfter: CellKind<number> = {
  expected: 'a whole number of years, 0 or more',
  field: { type: 'integer', constraints: { minimum: 0 } },
  read: (text) =>
    where(
      readNumber(text),
      (value) => Number.isInteger(value) && value >= 0 && value <= LONGEST_YEARS,
    ),
  remedy: (text) => wholeRemedy(text) || tooLongRemedy(text, LONGEST_YEARS) || notBelowZero(text),
};

/** Years whose twelfths are whole months; a twelfth written to three decimals or more is taken as one. */
export const yearsOfWholeMonths: CellKind<number> = {
  expected: 'years that make whole months, such as 1.5 or 0.25',
  field: { type: 'number', constraints: { minimum: 0 } },
  read: (text) => {
    const months = (readNumber(text) ?? -1) * 12;
    const whole = Math.round(months);
    const isWhole = Math.abs(months - whole) < 0.005;
    return months >= 0 && months <= LONGEST_MONTHS && isWhole ? whole / 12 : undefined;
  },
  remedy: (text) => {
    const years = readNumber(text);
    if (years === undefined || years < 0) return notBelowZero(text);
    if (years > LONGEST_YEARS) return tooLongRemedy(text, LONGEST_YEARS);
    const months = Math.round(years * 12);
    return `${Number((years * 12).toPrecision(6))} months: write ${Number((months / 12).toFixed(4))} for ${months} months.`;
  },
};

/** Strength of evidence. */
export const grade: CellKind<Grade> = {
  expected: 'a grade of evidence, 1 (best) to 6 (weakest)',
  field: { type: 'integer', constraints: { minimum: 1, maximum: 6 } },
  read: (text) => GRADES.find((each) => each === readNumber(text)),
  remedy: (text) => wholeRemedy(text) || numberRemedy(text),
};

const GRADES: readonly Grade[] = [1, 2, 3, 4, 5, 6];

/** Pounds in the prices of their own year, 0 or more, with at most `decimals` decimals. */
export function pounds(decimals: 2 | 6): CellKind<OwnYearPounds> {
  return {
    expected: `pounds as a plain number such as 1234.50, 0 or more, with at most ${decimals === 2 ? 'two' : 'six'} decimals`,
    field: { type: 'number', constraints: { minimum: 0 } },
    read: (text) => {
      const value = readNumber(text);
      const fits = value !== undefined && value >= 0 && decimalsOf(text) <= decimals;
      return fits ? (value as OwnYearPounds) : undefined;
    },
    remedy: (text) => {
      const value = readNumber(text);
      if (value === undefined || value < 0) return notBelowZero(text);
      return `Round it: ${value.toFixed(decimals)}.`;
    },
  };
}

/** Reads digits with at most one decimal point and a leading minus; no sign, separator or exponent besides; −0 is 0. */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!PLAIN_NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed);
  if (!Number.isSafeInteger(Math.trunc(value))) return undefined;
  return value === 0 ? 0 : value;
}

function where(value: number | undefined, holds: (value: number) => boolean): number | undefined {
  return value !== undefined && holds(value) ? value : undefined;
}

function decimalsOf(text: string): number {
  return text.trim().split('.')[1]?.length ?? 0;
}

function wholeRemedy(text: string): string {
  const value = readNumber(text);
  return value === undefined || Number.isInteger(value)
    ? ''
    : 'Check the count at its source; part of one cannot be.';
}

function tooLongRemedy(text: string, most: number): string {
  const value = readNumber(text);
  return value !== undefined && Math.abs(value) > most
    ? `Nothing is looked at for more than ${LONGEST_YEARS} years: check it at its source.`
    : '';
}

function notBelowZero(text: string): string {
  const value = readNumber(text);
  return value !== undefined && value < 0
    ? 'A number below zero is not possible here: check it at its source.'
    : numberRemedy(text);
}
