import type { EventId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { atPrices, oneOf, publishedNote } from '../../words/ownFigure.ts';
import { formatYearInWords } from '../formatDate.ts';
import { formatPoundsAndPence } from '../formatMoney.ts';
import { typographic } from '../typographic.ts';
import type { TriableCost } from './ownFigure.ts';
import { costName, uprated } from './unitCostRows.ts';

/** What a cost that may be tried is called, and what stands beside its field. */
interface TriableTexts {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The event with the most money: what is tried first. */
  readonly heaviest: EventId | null;
  readonly of: (cost: TriableCost) => TriableText;
}

interface TriableText {
  readonly unit: string;
  /** To the penny. */
  readonly inField: number;
  readonly step: number;
  readonly one: {
    readonly label: string;
    readonly published: string;
    readonly yours: string | null;
  };
  readonly note: string;
  /** What the package says of the figure; empty where it says nothing. */
  readonly about: string;
}

export function triableTexts(costs: readonly TriableCost[], appraisal: Appraisal): TriableTexts {
  const bearers = new Set(costs.map(({ row }) => row.partnerId));
  return {
    options: costs.map((cost) => ({
      value: cost.key,
      label: costName(cost, bearers.size > 1 ? 'named' : 'alone', appraisal),
    })),
    heaviest: heaviest(costs, appraisal),
    of: (cost) => textOf(cost, appraisal),
  };
}

function textOf(cost: TriableCost, { pack }: Appraisal): TriableText {
  const { row, published, own } = cost;
  const unit = pack.events.find(({ id }) => id === row.eventId)?.unit ?? '';
  return {
    unit,
    inField: toThePenny(own ?? published),
    step: stepFor(published),
    one: {
      label: oneOf(unit),
      published: formatPoundsAndPence(published),
      yours: own === null ? null : formatPoundsAndPence(own),
    },
    note: publishedNote({
      asGiven: atPrices(formatPoundsAndPence(row.amount), formatYearInWords(row.priceYear)),
      range: uprated(cost),
      grade: row.grade,
    }),
    about: typographic(row.note),
  };
}

function heaviest(costs: readonly TriableCost[], { lines }: Appraisal): EventId | null {
  const pounds = (cost: TriableCost) =>
    lines
      .filter((line) => line.unitCost === cost.row && line.withinHorizon)
      .reduce((sum, line) => sum + line.present, 0);
  const [most] = costs.toSorted((left, right) => pounds(right) - pounds(left));
  return most?.row.eventId ?? null;
}

/** About a tenth of the figure, as a round amount. */
function stepFor(pounds: number): number {
  return Math.max(1, 10 ** Math.floor(Math.log10(Math.max(pounds, 1)) - 0.7));
}

function toThePenny(pounds: number): number {
  return Number(pounds.toFixed(2));
}
