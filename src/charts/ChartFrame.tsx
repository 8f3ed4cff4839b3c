import { useId, type ReactNode } from 'react';
import { KeptTogether } from '../ui/KeptTogether.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useElementWidth } from '../ui/useElementWidth.ts';
import { usePrinting } from '../ui/usePrinting.ts';
import { sourceLine } from '../words/chart.ts';
import { ChartKey, type KeyItem } from './ChartKey.tsx';
import { chartRoom, drawingScale, type ChartRoom } from './chartRoom.ts';
import type { MarkRows } from './marks/chartMark.ts';
import { MarkedDrawing } from './marks/MarkedDrawing.tsx';
import { useLetters, useLetterSize } from './useLetters.tsx';
import './chart.css';

export interface ChartFrameProps {
  /** Names the chart among all of the site, in ASCII. */
  readonly name: string;
  /** Of the heading; 2 where nothing is said. */
  readonly level?: 2 | 3;
  /** The message, not the topic. */
  readonly title: string;
  /** Measure, place, span and prices. */
  readonly subtitle: string;
  /** A word that marks what the figures are; null where they need none. */
  readonly tag: string | null;
  readonly controls?: ReactNode;
  readonly chartKey: readonly KeyItem[];
  /** Draws the chart in the room it has; called once more for its picture. Null where there is nothing to see. */
  readonly draw: ((room: ChartRoom) => ReactNode) | null;
  /** What can be read part by part. */
  readonly marks: MarkRows;
  /** The table of the chart's own rows. */
  readonly table: ReactNode;
  /** What must be known of the drawing, a sentence each: in its picture too. */
  readonly notes: readonly string[];
  /** What must be known of the table alone. */
  readonly tableNotes?: readonly string[];
  /** What the figures rest on, a sentence each. */
  readonly sources: readonly string[];
  readonly actions: ReactNode;
}

/** What stands round every chart: its message, its key, the table of the same rows, its notes and its downloads. */
export function ChartFrame(props: ChartFrameProps) {
  const titleId = useId();
  const [measured, measure] = useElementWidth();
  const [letters, letterRuler] = useLetters();
  const [asked, sizeRuler] = useLetterSize();
  const medium = usePrinting() ? 'paper' : 'screen';
  const scale = drawingScale(measured, asked, medium);
  const width = measured === null || asked === null ? null : Math.floor(measured / scale);
  const room = chartRoom(width, letters, medium);
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section
      className="chart-frame"
      data-chart={props.draw === null ? undefined : props.name}
      aria-labelledby={titleId}
    >
      <div className="chart-frame__head">
        <Heading id={titleId} className={`chart-frame__title chart-frame__title--${Heading}`}>
          {props.title}
        </Heading>
        {props.tag !== null && <Tag>{props.tag}</Tag>}
      </div>
      <p className="chart-frame__subtitle">
        <KeptTogether text={props.subtitle} />
      </p>
      {props.controls !== undefined && (
        <div className="chart-frame__controls no-print">{props.controls}</div>
      )}
      {props.draw !== null && (
        <figure className="chart-frame__figure">
          {props.chartKey.length > 0 && <ChartKey items={props.chartKey} />}
          <MarkedDrawing marks={props.marks}>
            <div ref={measure}>
              <div
                className={`chart chart--${room.layout}`}
                style={scale === 1 ? undefined : { zoom: scale }}
              >
                {props.draw(room)}
              </div>
              {letterRuler}
              {sizeRuler}
            </div>
          </MarkedDrawing>
        </figure>
      )}
      <div className="chart-frame__table">{props.table}</div>
      {[...props.notes, ...(props.tableNotes ?? []), sourceLine(props.sources)].map((note) => (
        <p key={note} className="chart-frame__note">
          <KeptTogether text={note} />
        </p>
      ))}
      {props.actions}
    </section>
  );
}
