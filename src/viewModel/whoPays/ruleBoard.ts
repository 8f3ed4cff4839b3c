import { isFigure, markerText } from '../../domain/marker.ts';
import type { SharingRule } from '../../scenario/scenario.ts';
import { markText, WHO_PAYS } from '../../words/whoPays.ts';
import { avoidedReadAloud, ruleReadAloud, toBeFoundInWords } from '../../words/ruleBoard.ts';
import { capitalised } from '../../words/sentenceCase.ts';
import { ruleBasis, ruleName } from '../../words/sharingRules.ts';
import type { ShareMark, SharingBasis } from '../../words/whoPays.ts';
import { formatPounds } from '../formatMoney.ts';
import { avoidsText } from '../partners/funderTexts.ts';
import type { RuleOption } from './ruleOptions.ts';

/** What one rule asks of one funder, or leaves to be found. */
export interface BoardCell {
  readonly id: string;
  /** As the table writes it. */
  readonly figure: string;
  /** The length of the bar, as a part of the scale; 0 for none. */
  readonly length: number;
  /** Where what is avoided stands on the scale; null where it is off it, below zero, or not known. */
  readonly avoidsAt: number | null;
  readonly mark: ShareMark;
  readonly note: string;
}

export interface BoardRow {
  readonly id: string;
  readonly kind: 'funder' | 'to-be-found' | 'cost';
  readonly name: string;
  /** Under the name; empty where nothing is avoided. */
  readonly avoids: string;
  /** One a rule, in the order of the rules. */
  readonly cells: readonly BoardCell[];
}

/** Rules side by side, all bars on one scale. */
export interface RuleBoard {
  readonly rules: readonly {
    readonly rule: SharingRule;
    readonly name: string;
    readonly basis: string;
  }[];
  readonly rows: readonly BoardRow[];
  /** Funders that avoid more than the scale reaches. */
  readonly offScale: readonly string[];
}

/** What stands within the last pixel of the scale is still on it. */
const EDGE = 1.001;

/** Lays the options out for the chart: the largest payment fills the scale, and what is avoided is marked on it. */
export function ruleBoard(options: readonly RuleOption[], basis: SharingBasis): RuleBoard {
  const [first] = options;
  const funders = first?.funders ?? [];
  const longest = Math.max(
    1,
    ...options.flatMap((option) => [option.unfunded, ...option.funders.map(({ pays }) => pays)]),
  );
  const rows = funders.map(({ funderId, shortName, avoids }, index): BoardRow => {
    const at = isFigure(avoids) && avoids >= 0 ? avoids / longest : null;
    return {
      id: funderId,
      kind: 'funder',
      name: shortName,
      avoids: avoidsWords(avoids),
      cells: options.map(({ rule, funders: all }) => {
        const own = all[index];
        return {
          id: `${rule}-${funderId}`,
          figure: formatPounds(own?.pays ?? 0),
          length: Math.max(0, own?.pays ?? 0) / longest,
          avoidsAt: at === null || at > EDGE ? null : Math.min(at, 1),
          mark: own?.mark ?? 'none',
          note: markText(own?.mark ?? 'none'),
        };
      }),
    };
  });
  return {
    rules: options.map(({ rule }) => ({
      rule,
      name: ruleName(rule),
      basis: ruleBasis(rule, { funders: funders.length, basis }),
    })),
    rows: [...rows, toBeFoundRow(options, longest), costRow(options)],
    offScale: funders
      .filter(({ avoids }) => isFigure(avoids) && avoids / longest > EDGE)
      .map(({ shortName }) => shortName),
  };
}

const SIDE_BY_SIDE = 3;

/** The board in parts of three rules, all on the same scale. */
export function boardParts({ rules, rows, offScale }: RuleBoard): readonly RuleBoard[] {
  const parts = Math.ceil(rules.length / SIDE_BY_SIDE);
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part * SIDE_BY_SIDE, (part + 1) * SIDE_BY_SIDE];
    return {
      rules: rules.slice(from, to),
      rows: rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
      offScale,
    };
  });
}

function avoidsWords(avoids: RuleOption['funders'][number]['avoids']): string {
  return isFigure(avoids)
    ? capitalised(avoidsText({ avoided: avoids }))
    : `${WHO_PAYS.avoids} ${markerText(avoids)}`;
}

function toBeFoundRow(options: readonly RuleOption[], longest: number): BoardRow {
  return {
    id: 'to-be-found',
    kind: 'to-be-found',
    name: WHO_PAYS.toBeFound,
    avoids: '',
    cells: options.map(({ rule, unfunded }) => ({
      id: `${rule}-to-be-found`,
      figure: formatPounds(unfunded),
      length: Math.max(0, unfunded) / longest,
      avoidsAt: null,
      mark: 'none',
      note: unfunded < 0 ? WHO_PAYS.tooMuch : '',
    })),
  };
}

function costRow(options: readonly RuleOption[]): BoardRow {
  return {
    id: 'cost',
    kind: 'cost',
    name: WHO_PAYS.programmeCost,
    avoids: '',
    cells: options.map(({ rule, cost }) => ({
      id: `${rule}-cost`,
      figure: formatPounds(cost),
      length: 0,
      avoidsAt: null,
      mark: 'none',
      note: '',
    })),
  };
}

/** The board read aloud: what each funder avoids, and then rule by rule. */
export function boardInWords(options: readonly RuleOption[]): string {
  const avoided = (options[0]?.funders ?? []).map(({ shortName, avoids }) => ({
    name: shortName,
    avoids: avoidsWords(avoids),
  }));
  const rules = options.map(({ rule, funders, unfunded }) =>
    ruleReadAloud({
      rule: ruleName(rule),
      funders: funders.map(({ shortName, pays, mark }) => ({
        name: shortName,
        pays: formatPounds(pays),
        mark: mark === 'pays-more' ? markText(mark) : '',
      })),
      toBeFound: toBeFoundInWords(
        formatPounds(Math.abs(unfunded)),
        unfunded < 0 ? 'over' : 'short',
      ),
    }),
  );
  return [avoidedReadAloud(avoided), ...rules].join(' ');
}
