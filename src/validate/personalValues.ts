import { holdsEarlyDate, looksLikeBirthDate } from './birthDates.ts';

/** A kind of value that points to a person, and how it is told without repeating it. */
export interface PersonalKind {
  /** "a value that looks like …" */
  readonly looksLike: string;
  readonly found: (text: string) => boolean;
}

const WEB_ADDRESS = /https?:\/\/\S+/gi;

/** A number of ten digits, alone or in groups of three, three and four. */
const TEN_DIGITS = /(?<![\d.,])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d.,]*\d)/g;
const NATIONAL_INSURANCE =
  /(?<![A-Z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![A-Z0-9])/i;
const EMAIL = /[^\s@,;<>()]+@[^\s@,;<>()]+\.[A-Z]{2,}/i;
const UK_PHONE =
  /(?<![\d.,+])(?:\+44[ -]?(?:\(0\)[ -]?)?|0044[ -]?|\(?0)(?:[\d][ ()-]{0,2}){8,9}\d(?!\d)/;
/** Letters of the postcode areas of the United Kingdom. */
const POSTCODE_AREA =
  '(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)';
/** In running text only in capitals, since "B12 2nd" is none; small letters count where they are the whole cell. */
const POSTCODE = new RegExp(
  `(?<![A-Za-z0-9])${POSTCODE_AREA}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])`,
);

export const FULL_DATES: PersonalKind = {
  looksLike: 'a full date, as a date of birth is written',
  found: looksLikeBirthDate,
};

/** In columns that tell a time a later date is a slip, not a date of birth. */
const EARLY_DATES: PersonalKind = { ...FULL_DATES, found: holdsEarlyDate };

/** The kinds looked for in every text cell. Web addresses inside the text are passed over. */
export const PERSONAL_KINDS: readonly PersonalKind[] = [
  {
    looksLike: 'an NHS number (10 digits)',
    found: (text) => (text.match(TEN_DIGITS) ?? []).some(isNhsNumber),
  },
  { looksLike: 'a National Insurance number', found: (text) => NATIONAL_INSURANCE.test(text) },
  { looksLike: 'an e-mail address', found: (text) => EMAIL.test(text) },
  { looksLike: 'a phone number', found: (text) => UK_PHONE.test(text) },
  {
    looksLike: 'a full postcode',
    found: (text) =>
      POSTCODE.test(text) ||
      (text.trim().length <= LONGEST_POSTCODE && POSTCODE.test(text.trim().toUpperCase())),
  },
  FULL_DATES,
];

/** The kinds looked for where a time is told. */
export const PERSONAL_KINDS_BESIDE_TIMES: readonly PersonalKind[] = PERSONAL_KINDS.map((kind) =>
  kind === FULL_DATES ? EARLY_DATES : kind,
);

const LONGEST_POSTCODE = 8;

/** The first kind that `text` looks like; undefined for text that points to nobody. */
export function personalKindOf(
  text: string,
  kinds: readonly PersonalKind[] = PERSONAL_KINDS,
): PersonalKind | undefined {
  const bare = text.replace(WEB_ADDRESS, ' ');
  return kinds.find(({ found }) => found(bare));
}

/** The check digit of an NHS number: eleven less the weighted sum's remainder. Source: NHS Data Dictionary. */
function isNhsNumber(text: string): boolean {
  const digits = Array.from(text.replace(/\D/g, ''), Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}
