import { useMemo } from 'react';
import { pictureName } from '../../../export/fileNames.ts';
import type { Appraisal } from '../../../model/appraise.ts';
import { formatFileSize } from '../../../viewModel/formatNumber.ts';
import { figuresFacts } from '../../../viewModel/figuresFacts.ts';
import { CHART_WORDS, drawingLabel, pictureLabel } from '../../../words/chart.ts';
import { saveFile } from '../../saveFile.ts';
import { useSettled } from '../../useSettled.ts';
import { PictureSheet, type PicturedChart } from './PictureSheet.tsx';
import { useInSight } from './useInSight.ts';
import { usePicture, type PictureKind } from './usePicture.ts';
import type { Picture } from './makePicture.ts';

interface PictureButtonsProps {
  readonly chart: PicturedChart;
  readonly summary: string;
  readonly appraisal: Appraisal;
}

/** A slider that is dragged changes a chart many times before the reader looks at its buttons. */
const SETTLED_MS = 600;
const TYPES: Readonly<Record<PictureKind, string>> = { svg: 'image/svg+xml', png: 'image/png' };

/** Gives the chart as a picture and as a drawing, and says beforehand how large each is once it is near. */
export function PictureButtons({ chart, summary, appraisal }: PictureButtonsProps) {
  const [buttons, inSight] = useInSight<HTMLDivElement>();
  const facts = useMemo(() => figuresFacts(appraisal), [appraisal]);
  const contents = contentsOf(chart, summary, facts);
  const isSettled = useSettled(contents, SETTLED_MS) === contents;
  const give = (picture: Picture, kind: PictureKind) =>
    saveFile(picture[kind], pictureName(chart, kind, appraisal), TYPES[kind]);
  const inUse = usePicture(contents, inSight && isSettled, give);
  const sizeOf = (kind: PictureKind) =>
    inUse.picture === null ? null : formatFileSize(inUse.picture[kind].length);
  return (
    <>
      <div ref={buttons} className="button-row button-row--part">
        <PictureButton
          label={pictureLabel(sizeOf('png'))}
          about={chart.title}
          onPress={() => inUse.ask('png')}
        />
        <PictureButton
          label={drawingLabel(sizeOf('svg'))}
          about={chart.title}
          onPress={() => inUse.ask('svg')}
        />
      </div>
      {inUse.failed && <p role="status">{CHART_WORDS.pictureFailed}</p>}
      {inUse.isBeingMade && (
        <PictureSheet
          key={contents}
          chart={chart}
          summary={summary}
          facts={facts}
          onMade={inUse.onMade}
          onFailed={inUse.onFailed}
        />
      )}
    </>
  );
}

interface PictureButtonProps {
  readonly label: string;
  /** Which chart it belongs to, for those who hear the button away from it. */
  readonly about: string;
  readonly onPress: () => void;
}

function PictureButton({ label, about, onPress }: PictureButtonProps) {
  return (
    <button type="button" className="button no-print" onClick={onPress}>
      {label}
      <span className="visually-hidden">: {about}</span>
    </button>
  );
}

/** All that a picture shows, as one text: two charts of which it is the same look the same. */
function contentsOf(chart: PicturedChart, summary: string, facts: readonly string[]): string {
  const { title, subtitle, tag, marks, notes, sources, chartKey } = chart;
  const keyed = chartKey.map(({ sign, label }) => [sign, label]);
  return JSON.stringify([title, subtitle, tag, marks, notes, sources, keyed, summary, facts]);
}
