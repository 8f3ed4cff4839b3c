/** Round every chart: how it is read part by part, and how it is taken away. */
export const CHART_WORDS = {
  /** What takes the focus, in the chart that its heading names. */
  parts: 'The chart, part by part',
  howToRead:
    'To read this chart part by part, point at it, tap it, or go to it with the Tab key and use the arrow keys. Home and End go to the first and the last part of a row, and Escape leaves the parts.',
  copyDescription: 'Copy description',
  copied: 'Copied: what the chart shows, in words.',
  notCopied: 'The browser did not allow copying. The table below the chart holds the same figures.',
  pictureFailed: 'The picture could not be made in this browser. The table holds the same figures.',
} as const;

/** "scale 4 times larger", beside the heading of a panel. */
export function scaleLarger(times: number): string {
  return `scale ${String(times)} times larger`;
}

/** The mark that is focused or pointed at: "Police, call-outs: £34,900". */
export function markInWords(mark: { readonly name: string; readonly figure: string }): string {
  return `${mark.name}: ${mark.figure}`;
}

/** "Source: …", under a chart and in its picture. */
export function sourceLine(sources: readonly string[]): string {
  return `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join(' ')}`;
}

/** "Download picture (PNG, 86 KB)"; without its size until that is known. */
export function pictureLabel(size: string | null): string {
  return `Download picture (${inBrackets('PNG', size)})`;
}

/** "Download drawing (SVG, 14 KB)"; without its size until that is known. */
export function drawingLabel(size: string | null): string {
  return `Download drawing (${inBrackets('SVG', size)})`;
}

function inBrackets(kind: string, size: string | null): string {
  return size === null ? kind : `${kind}, ${size}`;
}

/** The chart as a text that stands alone: its mark, its message, its measure, its figures, its notes and sources. */
export function chartInWords(chart: {
  readonly tag: string | null;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  /** Whom the figures are of and by what rules, a sentence each. */
  readonly facts: readonly string[];
}): string {
  return [
    ...(chart.tag === null ? [] : [`${chart.tag}.`]),
    `${chart.title}.`,
    chart.subtitle,
    chart.summary,
    ...chart.notes,
    sourceLine(chart.sources),
    ...chart.facts,
  ].join('\n');
}
