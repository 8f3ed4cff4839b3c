/** One rule of METHOD.md in plain words. */
export interface MethodRule {
  /** As METHOD.md numbers it. */
  readonly number: `M${number}`;
  readonly title: string;
  readonly text: string;
}
