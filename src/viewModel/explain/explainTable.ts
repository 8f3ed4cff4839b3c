import type { Appraisal } from '../../model/appraise.ts';
import { figureColumn, textColumn, type ColumnOf } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import { tableOf } from '../tables/tableOf.ts';
import type { ExplainedFigure } from './explainedFigure.ts';
import { figureKey } from './figureId.ts';
import type { ChainStep, Source } from './step.ts';

interface NumberedStep {
  readonly number: number;
  readonly step: ChainStep;
}

const columns: readonly ColumnOf<NumberedStep>[] = [
  figureColumn('step_number', ({ number }) => number),
  textColumn('step', ({ step }) => step.label),
  textColumn('operation', ({ step }) => (step.operation === 'price' ? 'multiply' : step.operation)),
  figureColumn('value', ({ step }) => step.value),
  figureColumn('so_far', ({ step }) => step.total),
  textColumn('so_far_unit', ({ step }) => (step.unit === 'pounds' ? 'gbp' : 'events')),
  textColumn('note', ({ step }) => step.note),
  textColumn('source_title', ({ step }) => joined(step, ({ title }) => title)),
  textColumn('source_year', ({ step }) => joined(step, ({ year }) => year)),
  textColumn('source_url', ({ step }) => joined(step, ({ url }) => url)),
];

/** The steps of a chain to take away, none of them rounded: start, then add or multiply down the rows. */
export function explainTable({ figure, steps }: ExplainedFigure, appraisal: Appraisal): Table {
  return tableOf(
    `explained-${figureKey(figure)}`,
    columns,
    steps.map((step, index) => ({ number: index + 1, step })),
    appraisal,
  );
}

function joined({ sources }: ChainStep, part: (source: Source) => string): string {
  return [...new Set(sources.map(part))].filter((text) => text !== '').join('; ');
}
