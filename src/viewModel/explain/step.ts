import { EXPLAIN_WORDS } from '../../words/explain.ts';
import { formatFactor } from '../formatNumber.ts';
import type { FigureId } from './figureId.ts';
import { formatMultiplier, formatPence, withSign } from './stepFigures.ts';

const HALF_A_PENNY = 0.005;

/** Where a figure was found. */
export interface Source {
  readonly title: string;
  /** Empty where not stated. */
  readonly year: string;
  /** Empty where not stated. */
  readonly url: string;
}

/** What a step does to the figure so far. `price` multiplies events by pounds, and leaves pounds. */
type Operation = 'start' | 'add' | 'multiply' | 'price';

/** A step before it is laid in its chain: what it is, in words, and what it does. */
export interface Step {
  readonly label: string;
  /** Empty where there is nothing more to say. */
  readonly note: string;
  readonly operation: Operation;
  /** In full: events, pounds or a factor. */
  readonly value: number;
  readonly sources: readonly Source[];
  /** The figure that this step is, where that has a chain of its own. */
  readonly opens: FigureId | null;
}

/** What the figure so far counts. */
export type Unit = 'events' | 'pounds';

/** A step in its chain, its figures written out. */
export interface ChainStep extends Step {
  readonly unit: Unit;
  /** What the chain comes to with this step, in full. */
  readonly total: number;
  readonly figure: string;
  readonly soFar: string;
}

/** A step that rests on nothing but those before it. */
export function aStep(
  label: string,
  operation: Operation,
  value: number,
  more: Partial<Pick<Step, 'note' | 'sources' | 'opens'>> = {},
): Step {
  return { label, operation, value, note: '', sources: [], opens: null, ...more };
}

/** Works a chain out, step by step: nothing is rounded but what is written. */
export function chainOf(steps: readonly Step[], first: Unit): readonly ChainStep[] {
  let total = 0;
  let unit = first;
  return steps.map((step) => {
    total = after(total, step);
    if (step.operation === 'price') unit = 'pounds';
    return {
      ...step,
      unit,
      total,
      figure: figureOf(step, unit),
      soFar: format(total, unit),
    };
  });
}

/** What a chain comes to. */
export function outcomeOf(steps: readonly Step[]): number {
  return steps.reduce(after, 0);
}

function after(total: number, { operation, value }: Step): number {
  switch (operation) {
    case 'start':
      return value;
    case 'add':
      return total + value;
    case 'multiply':
    case 'price':
      return total * value;
  }
}

function figureOf({ operation, value }: Step, unit: Unit): string {
  switch (operation) {
    case 'start':
      return format(value, unit);
    case 'add':
      return unit === 'pounds' && Math.abs(value) < HALF_A_PENNY
        ? EXPLAIN_WORDS.underAPenny
        : withSign(format(value, unit));
    case 'multiply':
      return `× ${formatMultiplier(value)}`;
    case 'price':
      return `× ${formatPence(value)}`;
  }
}

function format(value: number, unit: Unit): string {
  return unit === 'pounds' ? formatPence(value) : formatFactor(value);
}
