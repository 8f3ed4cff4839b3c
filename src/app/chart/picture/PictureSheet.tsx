import { useEffect, useEffectEvent, useRef } from 'react';
import { createPortal } from 'react-dom';
import { ChartKey } from '../../../charts/ChartKey.tsx';
import type { ChartFrameProps } from '../../../charts/ChartFrame.tsx';
import { pictureRoom } from '../../../charts/chartRoom.ts';
import { useLetters } from '../../../charts/useLetters.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { sourceLine } from '../../../words/chart.ts';
import type { Picture } from './makePicture.ts';
import './picture.css';

/** What a picture needs of its chart. */
export interface PicturedChart extends Pick<
  ChartFrameProps,
  'name' | 'title' | 'subtitle' | 'tag' | 'chartKey' | 'marks' | 'notes' | 'sources'
> {
  readonly draw: NonNullable<ChartFrameProps['draw']>;
}

interface PictureSheetProps {
  readonly chart: PicturedChart;
  readonly summary: string;
  /** What the figures rest on beside their sources, a sentence each. */
  readonly facts: readonly string[];
  readonly onMade: (picture: Picture) => void;
  readonly onFailed: () => void;
}

/**
 * The chart once more, as it is to look alone: light and wide, with its words and all that it rests on. It stands
 * beside the page, out of sight, until its picture has been made.
 */
export function PictureSheet({ chart, summary, facts, onMade, onFailed }: PictureSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const [letters, ruler] = useLetters();
  const words = useEffectEvent(() => ({ title: chart.title, description: summary }));
  // By the time it is made, the reader may have asked for it: what is to be done then is looked up then.
  const made = useEffectEvent(onMade);
  const failed = useEffectEvent(onFailed);
  useEffect(() => {
    const stop = new AbortController();
    const make = async (element: Element) => {
      try {
        const { makePicture } = await import('./makePicture.ts');
        const picture = await makePicture(element, words(), stop.signal);
        if (!stop.signal.aborted) made(picture);
      } catch {
        if (!stop.signal.aborted) failed();
      }
    };
    if (sheet.current !== null) void make(sheet.current);
    return () => stop.abort();
  }, []);
  return createPortal(
    <div ref={sheet} className="picture standalone" aria-hidden="true" inert>
      <div className="picture__head">
        <p className="picture__title">{chart.title}</p>
        {chart.tag !== null && <Tag>{chart.tag}</Tag>}
      </div>
      <p className="picture__subtitle">{chart.subtitle}</p>
      {chart.chartKey.length > 0 && <ChartKey items={chart.chartKey} />}
      <div>
        {chart.draw(pictureRoom(letters))}
        {ruler}
      </div>
      <div className="picture__foot">
        {[...chart.notes, sourceLine(chart.sources), ...facts].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>,
    document.body,
  );
}
