import type { ExplainedFigure } from '../../viewModel/explain/explainedFigure.ts';
import type { FigureId } from '../../viewModel/explain/figureId.ts';
import type { ChainStep } from '../../viewModel/explain/step.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import { FigureHead } from '../../tables/FigureHead.tsx';
import { FollowedFigure } from './FollowedFigure.tsx';
import '../../tables/stacked-rows.css';

interface ChainTableProps {
  readonly explained: ExplainedFigure;
  /** Opens the chain of a step that is a figure of its own. */
  readonly onFollow: (figure: FigureId) => void;
}

/** The steps of a chain, each with what it does and what the figure is with it. */
export function ChainTable({ explained: { title, steps, total }, onFollow }: ChainTableProps) {
  return (
    <table className="table table--stacked chain">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{EXPLAIN_WORDS.stepColumn}</th>
          <FigureHead>{EXPLAIN_WORDS.figureColumn}</FigureHead>
          <FigureHead>{EXPLAIN_WORDS.soFarColumn}</FigureHead>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, place) => (
          <tr key={place}>
            <th scope="row">
              {step.label}
              {step.note !== '' && <span className="chain__note">{step.note}</span>}
            </th>
            <td className="table__figure">
              <StepFigure step={step} onFollow={onFollow} />
            </td>
            <td className="table__figure">{step.soFar}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="table__total">
          <th scope="row" colSpan={2}>
            {total.label}
          </th>
          <td className="table__figure">{total.figure}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface StepFigureProps extends Pick<ChainTableProps, 'onFollow'> {
  readonly step: ChainStep;
}

function StepFigure({ step: { figure, opens }, onFollow }: StepFigureProps) {
  if (opens === null) return figure;
  return <FollowedFigure figure={figure} onFollow={() => onFollow(opens)} />;
}
