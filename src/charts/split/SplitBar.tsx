import { useId } from 'react';
import { percentText, type OwnSplit } from '../../viewModel/whoPays/ownSplit.ts';
import { OWN_SPLIT } from '../../words/ownSplit.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import type { ChartRoom } from '../chartRoom.ts';
import { Drawing } from '../Drawing.tsx';
import { wordsWidth } from '../letterWidths.ts';
import { ToFindHatch, toFindFill } from '../rules/ToFindHatch.tsx';
import './split.css';

interface SplitBarProps {
  readonly room: ChartRoom;
  readonly split: OwnSplit;
}

const BAR_HEIGHT = 34;
const LABEL_HEIGHT = 26;
/** What a label keeps free on either side. */
const LABEL_PADDING = 10;

/** The whole cost as one bar: a part for each funder, and what is still to be found. */
export function SplitBar({ room, split }: SplitBarProps) {
  const idPrefix = useId();
  const width = room.width - 2;
  const height = BAR_HEIGHT + LABEL_HEIGHT + 2;
  const place = (percent: number) => 1 + (percent / 100) * width;
  const parts = placedParts(split);
  const left = 100 - split.leftPercent;
  return (
    <ChartPanel room={room} height={height} heading={null}>
      <Drawing
        className="split-bar"
        width={room.width}
        height={height}
        title={split.title}
        description={split.inWords}
      >
        <ToFindHatch idPrefix={idPrefix} />
        {parts.map(({ id, label, from, to }) => (
          <g key={id} data-mark={id}>
            <rect
              className="split-bar__part"
              x={place(from)}
              y={1}
              width={Math.max(0, place(to) - place(from))}
              height={BAR_HEIGHT}
            />
            {wordsWidth(label, 'split-label', room) + 2 * LABEL_PADDING <
              place(to) - place(from) && (
              <text
                className="split-bar__label"
                x={place(from) + LABEL_PADDING}
                y={BAR_HEIGHT / 2 + 6}
              >
                {label}
              </text>
            )}
          </g>
        ))}
        {split.leftPercent > 0 && (
          <g data-mark={TO_BE_FOUND}>
            <rect
              className="split-bar__to-find"
              x={place(left)}
              y={1}
              width={Math.max(0, place(100) - place(left))}
              height={BAR_HEIGHT}
              fill={toFindFill(idPrefix)}
            />
            <text
              className="split-bar__left"
              x={place(100)}
              y={BAR_HEIGHT + LABEL_HEIGHT - 6}
              textAnchor="end"
            >
              {`${OWN_SPLIT.toBeFound} ${percentText(split.leftPercent)}`}
            </text>
          </g>
        )}
      </Drawing>
    </ChartPanel>
  );
}

/** The mark of what is still to be found. */
export const TO_BE_FOUND = 'to-be-found';

interface PlacedPart {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

function placedParts({ rows }: OwnSplit): readonly PlacedPart[] {
  let from = 0;
  return rows.flatMap(({ funderId, shortName, percent }) => {
    if (percent === null || percent <= 0) return [];
    const part = {
      id: funderId,
      label: `${shortName} ${percentText(percent)}`,
      from,
      to: from + percent,
    };
    from = part.to;
    return [part];
  });
}
