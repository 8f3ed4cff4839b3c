/** The address of the hatch, for `fill`. */
export function toFindFill(idPrefix: string): string {
  return `url(#${idPrefix}-to-find)`;
}

/** A black diagonal hatch: what is still to be found. */
export function ToFindHatch({ idPrefix }: { readonly idPrefix: string }) {
  return (
    <defs>
      <pattern
        id={`${idPrefix}-to-find`}
        width={7}
        height={7}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="hatch__ground" width={7} height={7} />
        <line className="to-find__line" x1={1} y1={0} x2={1} y2={7} />
      </pattern>
    </defs>
  );
}
