import { useId, type ReactNode } from 'react';
import { Tag } from '../ui/Tag.tsx';
import './chart.css';

interface ChartFrameProps {
  /** The message, not the topic. */
  readonly title: string;
  /** Measure, place, span and prices. */
  readonly subtitle: string;
  /** A word that marks what the figures are; null where they need none. */
  readonly tag: string | null;
  readonly controls?: ReactNode;
  readonly chartKey: ReactNode;
  readonly chart: ReactNode;
  /** The table of the chart's own rows. */
  readonly table: ReactNode;
  readonly notes: readonly string[];
  readonly actions?: ReactNode;
}

/** What stands round every chart: its message, its key, the table of the same rows, its notes and its downloads. */
export function ChartFrame(props: ChartFrameProps) {
  const titleId = useId();
  return (
    <section className="chart-frame" aria-labelledby={titleId}>
      <div className="chart-frame__head">
        <h2 id={titleId} className="chart-frame__title">
          {props.title}
        </h2>
        {props.tag !== null && <Tag>{props.tag}</Tag>}
      </div>
      <p className="chart-frame__subtitle">{props.subtitle}</p>
      {props.controls !== undefined && (
        <div className="chart-frame__controls no-print">{props.controls}</div>
      )}
      <figure className="chart-frame__figure">
        {props.chartKey}
        {props.chart}
      </figure>
      <div className="chart-frame__table">{props.table}</div>
      {props.notes.map((note) => (
        <p key={note} className="chart-frame__note">
          {note}
        </p>
      ))}
      {props.actions}
    </section>
  );
}
