import { womenIn } from '../../../domain/cohort.ts';
import { useMemo } from 'react';
import type { KeyItem } from '../../../charts/ChartKey.tsx';
import { dotKey } from '../../../charts/dots/dotKey.tsx';
import { dotMarks } from '../../../charts/dots/dotMarks.ts';
import { DotPlot, type DotPanel } from '../../../charts/dots/DotPlot.tsx';
import type { DotRow } from '../../../charts/dots/dotRow.ts';
import { THEMES } from '../../../domain/event.ts';
import { isFigure } from '../../../domain/marker.ts';
import type { Appraisal } from '../../../model/appraise.ts';
import { ChangeTable } from '../../../tables/ChangeTable.tsx';
import { changeRows, type ChangeRow } from '../../../viewModel/evidence/changeRows.ts';
import {
  changeScale,
  changesByChance,
  changesMessage,
  changeText,
} from '../../../viewModel/evidence/changePanels.ts';
import { changesTable } from '../../../viewModel/evidence/changesTable.ts';
import { formatFactor } from '../../../viewModel/formatNumber.ts';
import type { RoundedAppraisal } from '../../../viewModel/roundedAppraisal.ts';
import { periodOf } from '../../../viewModel/summary/period.ts';
import { CHANGES, changesInWords, changesSubtitle, changesTitle } from '../../../words/changes.ts';
import { markerInFewWords, markersNote } from '../../../words/markers.ts';
import { keyLabel } from '../../../words/partnerChart.ts';
import { placeAndPeriod } from '../../../words/prices.ts';
import { Chart } from '../../chart/Chart.tsx';
import { useExplaining } from '../../explain/explaining.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

interface ChangesSectionProps {
  readonly appraisal: Appraisal;
  readonly rounded: RoundedAppraisal;
}

/** New help beside avoided crises: every event that is counted before and after. */
export function ChangesSection({ appraisal, rounded }: ChangesSectionProps) {
  const explaining = useExplaining();
  const rows = useMemo(() => changeRows(appraisal, rounded), [appraisal, rounded]);
  if (rows.length === 0) {
    return <EvidenceSection title={CHANGES.nothingTitle} lead={[CHANGES.nothing]} />;
  }
  const title = changesTitle(changesMessage(rows));
  const { pack } = appraisal;
  const markers = [...new Set(rows.flatMap(({ before }) => (isFigure(before) ? [] : [before])))];
  const plotted = panels(rows);
  return (
    <Chart
      name="changes"
      title={title}
      subtitle={changesSubtitle({
        area: pack.programme.area,
        women: womenIn(pack.cohorts),
        byChance: changesByChance(rows),
      })}
      summary={plotted.map(({ description }) => description).join(' ')}
      chartKey={[...KEY, ...kindKey(plotted)]}
      draw={(room) => (
        <DotPlot
          room={room}
          panels={plotted}
          scale={changeScale(rows)}
          formatTick={formatFactor}
          title={title}
        />
      )}
      marks={dotMarks(plotted)}
      table={
        <ChangeTable
          rows={rows}
          about={placeAndPeriod(periodOf(appraisal))}
          explaining={explaining}
        />
      }
      data={changesTable(rows, appraisal)}
      notes={[
        ...(markers.length === 0 ? [] : [markersNote(markers)]),
        ...(rows.some(({ after }) => isFigure(after)) ? [CHANGES.chanceNote] : []),
        CHANGES.rulesNote,
        CHANGES.signNote,
      ]}
    />
  );
}

const KEY = dotKey([
  { sign: 'open', label: CHANGES.before },
  { sign: 'filled', label: CHANGES.after },
]);

/** What the colours of these rows mean. */
function kindKey(plotted: readonly DotPanel[]): readonly KeyItem[] {
  const drawn = plotted.flatMap(({ rows }) => rows).filter(({ dots }) => dots.length > 0);
  return THEMES.filter((theme) => drawn.some(({ tone }) => tone === theme)).map((theme) => ({
    sign: 'avoided',
    theme,
    label: keyLabel(theme, 'avoided'),
  }));
}

function panels(rows: readonly ChangeRow[]): readonly DotPanel[] {
  return (['crisis', 'help'] as const).flatMap((kind): DotPanel[] => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    return [
      {
        id: kind,
        heading: kind === 'crisis' ? CHANGES.crises : CHANGES.help,
        rows: own.map(dotRow),
        description: changesInWords(own.map((row) => ({ event: row.event, ...changeText(row) }))),
      },
    ];
  });
}

function dotRow(row: ChangeRow): DotRow {
  const { figures, marker } = changeText(row);
  const { before, after } = row;
  return {
    id: row.eventId,
    name: row.event,
    tone: row.theme,
    dots:
      isFigure(before) && isFigure(after)
        ? [
            { value: before, sign: 'open' },
            { value: after, sign: 'filled' },
          ]
        : [],
    figures,
    instead: marker === null ? null : markerInFewWords(marker),
  };
}
