import type { Marker } from '../../../domain/marker.ts';
import type { InputKind, Whose } from '../../../words/sources.ts';

/** One figure that goes in: what it is, whose, how old and how strong. Texts are as a page prints them. */
export interface ProvenanceRow {
  readonly id: string;
  readonly kind: InputKind;
  readonly about: string;
  readonly figure: string;
  readonly whose: Whose;
  /** Whether it is the programme's own place's. */
  readonly own: boolean;
  readonly source: string;
  readonly address: string;
  /** Of the source, or of its prices; a marker where neither is said. */
  readonly year: string;
  readonly grade: number | Marker;
}
