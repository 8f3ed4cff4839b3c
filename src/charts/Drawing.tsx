import { useId, type ReactNode } from 'react';

interface DrawingProps {
  readonly className: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, read aloud. */
  readonly description: string;
  /** Its shapes, in pixels from the corner. */
  readonly children: ReactNode;
}

/** A drawing in plain SVG: one picture for those who hear the page, with its name and what it shows. */
export function Drawing({ className, width, height, title, description, children }: DrawingProps) {
  const id = useId();
  return (
    <svg
      className={className}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}
