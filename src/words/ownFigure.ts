import { gradeOfSix } from './unitCosts.ts';
import { capitalised } from './sentenceCase.ts';

/** "What does one call-out cost you, on average, at 2024 to 2025 prices?" */
export function whatDoesOneCost(unit: string, prices: string): string {
  return `What does one ${unit} cost you, on average, ${prices}?`;
}

/** The label of the field that holds it. */
export function costOfOne(unit: string): string {
  return `Cost of one ${unit}`;
}

/** "One call-out", in the table of published beside own. */
export function oneOf(unit: string): string {
  return `One ${unit}`;
}

/** "Police call-outs avoided". */
export function avoidedRow(event: string): string {
  return `${event}: avoided cost`;
}

/** The last row of published beside own. */
export function avoidsInAll(name: string): string {
  return `${capitalised(name)}: avoids in all`;
}

/** One cost in a list of them: "Police call-outs", "Children removed, 2 years later". */
export function costOption(facts: {
  readonly event: string;
  readonly partner: string | null;
  readonly yearOffset: number;
}): string {
  const who = facts.partner === null ? '' : ` (${facts.partner})`;
  return `${facts.event}${who}${laterBy(facts.yearOffset)}`;
}

function laterBy(years: number): string {
  if (years === 0) return '';
  return years === 1 ? ', a year later' : `, ${String(years)} years later`;
}

/** "£115.29 at 2013 to 2014 prices", under the amount in today's prices. */
export function atPrices(amount: string, year: string): string {
  return `${amount} at ${year} prices`;
}

/** "your figure, £393.91 at 2013 to 2014 prices", under the same in today's prices. */
export function yourFigure(atPrices: string): string {
  return `your figure, ${atPrices}`;
}

/** "Published: £115.29 at 2013 to 2014 prices; from £57.97 to £620.91. Grade 5 of 6." */
export function publishedNote(facts: {
  readonly asGiven: string;
  readonly range: string | null;
  readonly grade: number;
}): string {
  const range = facts.range === null ? '' : `; range ${facts.range}`;
  return `Published: ${facts.asGiven}${range}. ${gradeOfSix(facts.grade)}.`;
}
