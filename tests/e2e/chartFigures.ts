import type { Locator } from '@playwright/test';

/** What a chart says on the page. */
interface ChartFigures {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly drawings: readonly { readonly name: string; readonly description: string }[];
  /** Every text of the drawings. */
  readonly words: readonly string[];
  /** Figures in them, but those on axes. */
  readonly drawn: readonly string[];
  /** Figures that no row holds, because they are sums of rows. */
  readonly sums: readonly string[];
  readonly table: string;
  /** Figures in its rows, without the row that adds them up. */
  readonly cells: readonly string[];
}

export async function chartFigures(chart: Locator): Promise<ChartFigures> {
  const found = await chart.evaluate((element) => {
    const texts = (selector: string) =>
      [...element.querySelectorAll(selector)].map((node) => node.textContent.trim());
    const drawings = [...element.querySelectorAll('.chart svg')].filter((svg) =>
      svg.matches('[role=img]'),
    );
    return {
      title: texts('.chart-frame__title').join(),
      subtitle: texts('.chart-frame__subtitle').join(),
      notes: texts('.chart-frame__note'),
      drawings: drawings.map((svg) => ({
        name: svg.querySelector('title')?.textContent ?? '',
        description: svg.querySelector('desc')?.textContent ?? '',
      })),
      words: texts('.chart svg text').filter((text) => text !== ''),
      figured: texts('.chart svg text:not(.axis, .recharts-cartesian-axis *)'),
      sums: texts('.chart svg [data-sum]'),
      table: texts('table th, table td').join('\n'),
      cells: texts('table tbody td'),
    };
  });
  const { notes, figured, sums, cells, ...rest } = found;
  return {
    ...rest,
    source: notes.find((note) => /^Sources?: /.test(note)) ?? '',
    drawn: figured.flatMap(inFigures),
    sums: sums.flatMap(inFigures),
    cells: cells.flatMap(inFigures),
  };
}

const FIGURE = /[+−]?£?\d+(?:,\d{3})*(?:\.\d+)?%?/g;

/** The figures in a text, as they are written; years are names, not figures. */
export function inFigures(text: string): readonly string[] {
  return (text.match(FIGURE) ?? []).filter((figure) => !/^(?:19|20)\d\d$/.test(figure));
}

/** Those figures that neither the table nor a sum of its rows holds. */
export function notInTable(
  figures: readonly string[],
  { table, sums }: ChartFigures,
): readonly string[] {
  const told = new Set([...inFigures(table), ...sums].map(withoutPlus));
  return figures.filter((figure) => !told.has(withoutPlus(figure)));
}

/** Those figures that no number of a CSV rounds to. */
export function notInCsv(figures: readonly string[], csv: string): readonly string[] {
  const numbers = (csv.match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g) ?? []).map(Number);
  return figures.filter((figure) => {
    const value = Number(figure.replace('−', '-').replace(/[+£,%]/g, ''));
    const close = (number: number) => Math.abs(number - value) <= stepOf(figure);
    return !numbers.some((number) => close(number) || close(number * 100));
  });
}

/**
 * How far a figure may be from the number that it was rounded from. Whole pounds are rounded so that partners add to
 * their funder (M16): each is less than a pound off, and what is left of two of them less than two.
 */
function stepOf(figure: string): number {
  const decimals = /\.(?<digits>\d+)/.exec(figure)?.groups?.['digits']?.length ?? 0;
  if (decimals > 0) return 0.5 * 10 ** -decimals + 1e-9;
  if (figure.endsWith(',000')) return 500;
  return figure.endsWith('00') ? 50 : 2;
}

function withoutPlus(figure: string): string {
  return figure.replace('+', '');
}
