import type { ReactNode } from 'react';

interface ChartSpaceProps {
  /** In pixels. */
  readonly height: number;
  /** The drawing; nothing until the width it has is known. */
  readonly children: ReactNode;
}

/**
 * Keeps the room of a chart from the start, so that nothing below it jumps. Until it is drawn the height stands in
 * an attribute: a page that was made while the site was built may have no inline style.
 */
export function ChartSpace({ height, children }: ChartSpaceProps) {
  if (children === null)
    return <svg className="chart-space" width={1} height={height} aria-hidden />;
  return <div style={{ height }}>{children}</div>;
}
