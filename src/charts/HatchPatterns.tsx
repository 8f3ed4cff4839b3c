import { THEMES, type Theme } from '../domain/event.ts';

/** The address of a kind's hatch, for `fill`. */
export function hatchFill(idPrefix: string, theme: Theme): string {
  return `url(#${idPrefix}-${theme})`;
}

/** A diagonal hatch for each kind of event: what adds cost. */
export function HatchPatterns({ idPrefix }: { readonly idPrefix: string }) {
  return (
    <defs>
      {THEMES.map((theme) => (
        <pattern
          key={theme}
          id={`${idPrefix}-${theme}`}
          width={7}
          height={7}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch__ground" width={7} height={7} />
          <line className={`hatch__line kind-stroke--${theme}`} x1={1} y1={0} x2={1} y2={7} />
        </pattern>
      ))}
    </defs>
  );
}
