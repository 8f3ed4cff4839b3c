/** One thing in which a scenario departs from its preset, every figure already written out. */
interface DepartureWords {
  /** The key's full dotted path. */
  readonly path: string;
  readonly value: string;
  readonly presetValue: string;
  /** Whose prices both are in, "2023 to 2024"; null where they are no pounds of a year of their own. */
  readonly priceYear: string | null;
  readonly event: string | null;
  readonly partner: string | null;
}

/** What each key is about. */
const KEYS: Readonly<Record<string, string>> = {
  cohorts: 'groups of women',
  window: 'changes are counted until',
  counterfactual: 'rates that stand for what cannot be seen before',
  baseline: 'months before the start that are compared with',
  priceBase: 'prices of',
  discounting: 'later years count for less, each year by',
  optimismBias: 'correction for weak evidence',
  horizonYears: 'how far ahead is looked',
  rounding: 'estimated events are rounded',
  includeProposed: 'contributions not yet agreed',
  doubleCounting: 'also inside the cost of another event',
  deadweight: 'would have happened anyway',
  attribution: 'due to Pause',
  persistenceYears: 'goes on after the last month looked at for',
  dropOff: 'fades each further year by',
  ratePerWomanYear: 'expected without Pause',
  probability: 'how often it is expected to follow',
  unitCosts: 'cost of one',
  'funding.rule': 'way of sharing the cost',
  'funding.basis': 'what is avoided, as cost is shared',
  'funding.funders': 'who shares the cost',
  'funding.women': 'women in the next group',
  'funding.cost': 'cost of the next group',
  'funding.custom': 'agreed share of the cost',
};

/** Values that are words of a file; any other stands as it is. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  window: { programme: 'the end of the programme', observed: 'the last month looked at' },
  counterfactual: { reported: 'the 2020 report’s', prudent: 'prudent ones' },
  baseline: {
    all: 'all',
    'excluding-run-up': 'without the last six',
    lower: 'whichever expect fewer events',
  },
  priceBase: { 'as-published': 'each source’s own year' },
  discounting: {
    'green-book-2026': '3.5%, after 30 years 3%',
    'review-2026': '3%',
    none: 'nothing',
  },
  optimismBias: { true: 'made', false: 'not made' },
  horizonYears: { none: 'without end' },
  rounding: { true: 'to whole events', false: 'not at all' },
  includeProposed: { true: 'counted', false: 'left out' },
  doubleCounting: { container: 'counted once', both: 'counted twice' },
  'funding.rule': {
    current: 'as now',
    equal: 'equally',
    proportional: 'in proportion to what each avoids',
    capped: 'in proportion, up to what each could stop spending',
    shapley: 'by what each adds to the whole (Shapley)',
    custom: 'as agreed by hand',
  },
  'funding.basis': { total: 'all of it', cashable: 'spending not needed' },
};

/** What stands for a value that is left open. */
const OPEN = 'not set';

/** "would have happened anyway, police call-outs: 25% instead of 20%". */
export function departureText(departure: DepartureWords): string {
  const key = keyOf(departure.path);
  const about = [
    KEYS[key] ?? departure.path,
    departure.event,
    departure.partner,
    laterIn(departure),
  ]
    .filter((part) => part !== null)
    .join(', ');
  const value = (text: string) => VALUES[key]?.[text] ?? (text === '' ? OPEN : text);
  const prices = departure.priceYear === null ? '' : `, both at ${departure.priceYear} prices`;
  return departure.presetValue === ''
    ? `${about}: ${value(departure.value)}`
    : `${about}: ${value(departure.value)} instead of ${value(departure.presetValue)}${prices}`;
}

/** "2 years later": how long after an event its cost falls, which is what tells costs of one event apart. */
function laterIn({ path }: DepartureWords): string | null {
  const [key, , , years = '0'] = path.split('.');
  if (key !== 'unitCosts' || years === '0') return null;
  return years === '1' ? 'a year later' : `${years} years later`;
}

/** The part of a path that says what is set, without the ids that say of what. */
function keyOf(path: string): string {
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === 'events') return third;
  return first === 'funding' ? `${first}.${second}` : first;
}
