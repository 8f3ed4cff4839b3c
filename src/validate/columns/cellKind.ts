/** What a Frictionless Table Schema says of a column's cells. */
export interface FieldShape {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'yearmonth';
  readonly format?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly pattern?: string;
    readonly enum?: readonly (string | number)[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** How cells of one kind are read, and what is said of one that cannot be. */
export interface CellKind<T> {
  /** Completes "expected …". */
  readonly expected: string;
  readonly field: FieldShape;
  /** Cells tell a time, so that a full date in one is a slip and no date of birth. */
  readonly tellsTime?: true;
  /** @returns undefined for text that is not of this kind. Blank cells never get here. */
  readonly read: (text: string) => T | undefined;
  /** What to do about `text`, which `read` refused; empty where `expected` says it all. */
  readonly remedy: (text: string) => string;
}
