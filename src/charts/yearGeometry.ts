import type { ChartLayout } from './partnerGeometry.ts';

/** Sizes of a chart of years, in pixels. */
export interface YearGeometry {
  readonly layout: ChartLayout;
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly barWidth: number;
}

export function yearGeometry(layout: ChartLayout, width: number): YearGeometry {
  switch (layout) {
    case 'wide':
      return {
        layout,
        width,
        height: 340,
        margin: { top: 20, right: 128, bottom: 48, left: 104 },
        barWidth: 40,
      };
    case 'narrow':
      return {
        layout,
        width,
        height: 280,
        margin: { top: 20, right: 4, bottom: 48, left: 74 },
        barWidth: 16,
      };
    case 'paper':
      return {
        layout,
        width,
        height: 220,
        margin: { top: 16, right: 112, bottom: 40, left: 84 },
        barWidth: 28,
      };
  }
}
