import { useState } from 'react';
import { dotKey } from '../../../charts/dots/dotKey.tsx';
import { dotMarks } from '../../../charts/dots/dotMarks.ts';
import { DotPlot, type DotPanel } from '../../../charts/dots/DotPlot.tsx';
import type { Dot } from '../../../charts/dots/dotRow.ts';
import type { RadarAxis } from '../../../charts/radar/ScoreRadar.tsx';
import { radarKey } from '../../../charts/radar/radarKey.tsx';
import { ScoreRadarChart } from '../../../charts/radar/ScoreRadarChart.tsx';
import type { Appraisal } from '../../../model/appraise.ts';
import { ScoreTable } from '../../../tables/ScoreTable.tsx';
import { SegmentedRadios } from '../../../ui/SegmentedRadios.tsx';
import {
  answersAt,
  scoresMessage,
  scoresOf,
  shownScores,
  type Scores,
} from '../../../viewModel/evidence/scoreRows.ts';
import { scoresTable } from '../../../viewModel/evidence/scoresTable.ts';
import { scoresSources } from '../../../viewModel/evidence/scoresSources.ts';
import { formatFactor, formatRate } from '../../../viewModel/formatNumber.ts';
import { scale } from '../../../viewModel/summary/scale.ts';
import {
  SCORES,
  atMonths,
  firstToLast,
  scoreAt,
  scoresInWords,
  scoresSubtitle,
  scoresTitle,
  whoseScores,
} from '../../../words/outcomesTab.ts';
import { markerInFewWords } from '../../../words/markers.ts';
import { Chart } from '../../chart/Chart.tsx';
import { EvidenceSection } from '../EvidenceSection.tsx';

const VIEWS = ['dots', 'radar'] as const;
type View = (typeof VIEWS)[number];

/** Fewer axes make no figure. */
const LEAST_FOR_RADAR = 3;

/** How women score their own lives, month by month. */
export function ScoresSection({ appraisal }: { readonly appraisal: Appraisal }) {
  const [view, setView] = useState<View>('dots');
  const scores = scoresOf(appraisal.pack);
  if (scores === null) {
    return <EvidenceSection title={SCORES.none} lead={[SCORES.noneLead, SCORES.noneElsewhere]} />;
  }
  const title = scoresTitle(scoresMessage(scores));
  const { area, basis } = appraisal.pack.programme;
  const [firstMonth = 0, lastMonth = 0] = [scores.months.at(0), scores.months.at(-1)];
  const panel = scorePanel(scores);
  const canBeRadar = scores.rows.length >= LEAST_FOR_RADAR;
  return (
    <Chart
      name="scores"
      title={title}
      subtitle={scoresSubtitle({
        area,
        scaleMax: scores.scaleMax,
        firstMonth,
        lastMonth,
        firstAnswers: answersAt(scores, firstMonth),
        lastAnswers: answersAt(scores, lastMonth),
      })}
      summary={panel.description}
      sources={scoresSources(appraisal.pack)}
      controls={
        canBeRadar && (
          <SegmentedRadios
            label={SCORES.view}
            labelIs="hidden"
            value={view}
            options={VIEWS.map((value) => ({ value, label: SCORES[value] }))}
            onChange={setView}
          />
        )
      }
      chartKey={
        view === 'radar'
          ? radarKey(atMonths([firstMonth]), atMonths([lastMonth]))
          : dotKey(keyItems(scores.months))
      }
      draw={(room) =>
        view === 'radar' ? (
          <ScoreRadarChart
            room={room}
            axes={radarAxes(scores)}
            max={scores.scaleMax}
            title={title}
            description={panel.description}
          />
        ) : (
          <DotPlot
            room={room}
            panels={[panel]}
            scale={scale(0, scores.scaleMax)}
            formatTick={formatFactor}
            title={title}
          />
        )
      }
      marks={dotMarks([panel])}
      table={<ScoreTable scores={scores} about={area} />}
      notes={[
        `${whoseScores(basis)} ${scores.sources.join('. ')}.`,
        SCORES.fewerNote,
        ...(view === 'radar' ? [SCORES.radarNote] : []),
      ]}
      data={scoresTable(scores, appraisal)}
    />
  );
}

function scorePanel(scores: Scores): DotPanel {
  const { rows, months } = scores;
  return {
    id: 'scores',
    heading: null,
    description: inWords(scores),
    rows: rows.map((row) => {
      const shown = shownScores(row);
      const [first, last] = [shown.at(0), shown.at(-1)];
      return {
        id: row.area,
        name: row.area,
        tone: 'series',
        dots: shown.map(({ month, score }) => ({ value: score, sign: signOf(month, months) })),
        figures:
          first === undefined || last === undefined
            ? '[c]'
            : firstToLast(formatRate(first.score), formatRate(last.score)),
        instead: first === undefined ? markerInFewWords('c') : null,
      };
    }),
  };
}

function radarAxes({ rows }: Scores): readonly RadarAxis[] {
  return rows.flatMap((row) => {
    const shown = shownScores(row);
    const [first, last] = [shown.at(0), shown.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ name: row.area, first: first.score, last: last.score }];
  });
}

function keyItems(months: readonly number[]) {
  return (['open', 'between', 'filled'] as const).flatMap((sign) => {
    const own = months.filter((month) => signOf(month, months) === sign);
    return own.length === 0 ? [] : [{ sign, label: atMonths(own) }];
  });
}

function signOf(month: number, months: readonly number[]): Dot['sign'] {
  if (month === months.at(0)) return 'open';
  return month === months.at(-1) ? 'filled' : 'between';
}

function inWords({ rows }: Scores): string {
  return scoresInWords(
    rows.map((row) => ({
      area: row.area,
      points: shownScores(row).map(({ month, score }) => scoreAt(formatRate(score), month)),
    })),
  );
}
