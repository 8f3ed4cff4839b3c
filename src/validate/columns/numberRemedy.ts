const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Shapes that people and spreadsheets write where a number is wanted, each with what to write instead. */
const SHAPES: readonly {
  readonly shape: RegExp;
  readonly remedy: (text: string) => string;
}[] = [
  {
    shape: /^[[({]?\s*[cxz]\s*[\])}]$|^[[({]\s*[cxz]$|^\[[CXZ]\]$/i,
    remedy: (text) => `Write [${text.replace(/[^a-z]/gi, '').toLowerCase()}], if that is meant.`,
  },
  {
    shape: /^(<\s*=?\s*\d+|\*+|c|:|\.\.|~|suppressed|redacted|low)$/i,
    remedy: () => 'A figure hidden because few women had the event is written [c].',
  },
  {
    shape: /^(n\/?a|n\.a\.|not available|not known|unknown|null|none|-+|–|—|\?)$/i,
    remedy: () =>
      'Where there is no figure, leave the cell empty or write [x]; it is not taken as zero.',
  },
  {
    shape: /^#(ref!|n\/a|value!|div\/0!|name\?|num!|null!|spill!)$/i,
    remedy: () => 'A formula in the spreadsheet has failed: mend it there and export again.',
  },
  {
    shape: /^-?(nan|inf(inity)?)$/i,
    remedy: () => 'A calculation has failed where this was made: mend it there and export again.',
  },
  {
    shape: /^\(\s*£?\s*[\d.,]+\s*\)$/,
    remedy: (text) =>
      `In accounts, brackets mean a number below zero; if it is not, write ${text.replace(/[^\d.]/g, '')}.`,
  },
  {
    shape: /^-?\s*[£$€]|[£$€]$|gbp/i,
    remedy: (text) =>
      text.includes(',') ? 'Remove the pound sign and the comma.' : 'Remove the pound sign.',
  },
  { shape: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/, remedy: () => 'Remove the comma.' },
  {
    shape: /^-?\d+,\d+$/,
    remedy: (text) => `Write the decimal point as a point: ${text.replace(',', '.')}.`,
  },
  {
    shape: /^-?\d+(\.\d+)?\s*%$/,
    remedy: (text) =>
      `Write a share between 0 and 1: ${shortNumber(Number.parseFloat(text) / 100)}.`,
  },
  {
    shape: /^-?\d+(\.\d+)?e[+-]?\d+$/i,
    remedy: (text) => `Write it out in full: ${shortNumber(Number(text))}.`,
  },
  { shape: /^-?\d{1,3}([ \u00A0\u202F]\d{3})+(\.\d+)?$/, remedy: () => 'Remove the space.' },
  {
    shape: /^[−–]\d/,
    remedy: (text) => `Write the minus sign as a hyphen: -${text.slice(1)}.`,
  },
  { shape: /^\+\d/, remedy: () => 'Remove the plus sign.' },
  {
    shape: /^-?\.\d+$/,
    remedy: (text) => `Write the zero before the point: ${text.replace('.', '0.')}.`,
  },
];

/** What to write instead of `text` where a number is wanted; empty when its shape is not known. */
export function numberRemedy(text: string): string {
  const trimmed = text.trim();
  const word = NUMBER_WORDS.indexOf(trimmed.toLowerCase());
  if (word >= 0) return `Write the number in figures: ${word}.`;
  return SHAPES.find(({ shape }) => shape.test(trimmed))?.remedy(trimmed) ?? '';
}

function shortNumber(value: number): string {
  return Number(value.toPrecision(12)).toString();
}
