import { faultAt, type DataIssue } from './dataIssue.ts';

/** More than anyone mends by hand: whoever has so many mends what wrote the file. */
export const MOST_KEPT = 10_000;

/** What is wrong with the rows of one file, however long: the first faults are kept, the rest only counted. */
export class KeptIssues {
  readonly #file: string;
  readonly #kept: DataIssue[] = [];
  #others = 0;

  constructor(file: string) {
    this.#file = file;
  }

  add(issue: DataIssue): void {
    if (this.#kept.length < MOST_KEPT) this.#kept.push(issue);
    else this.#others += 1;
  }

  /** Those that were kept, and how many more there are. */
  all(): readonly DataIssue[] {
    if (this.#others === 0) return this.#kept;
    const others = faultAt(
      { file: this.#file },
      {
        found: `${this.#others} more problems in rows further down`,
        expected: 'none',
        remedy: 'Mend what is told of the rows before, and open the file again.',
      },
    );
    return [...this.#kept, others];
  }
}
