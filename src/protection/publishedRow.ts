import { isFigure } from '../domain/marker.ts';
import type { Disclosure } from '../domain/programme.ts';
import type { StageCell } from '../domain/stageTable.ts';
import { roundCount } from './roundCount.ts';
import type { SecretCell } from './secretCell.ts';
import type { SecretGroup } from './secretGroup.ts';

type Key = Pick<SecretGroup, 'cohortId' | 'eventId'>;

/** A safe count as everybody may see it: 0 as it is, any other rounded. Source: M25. */
export function shownRow(key: Key, cell: SecretCell, { roundTo }: Disclosure): StageCell {
  return {
    ...emptied(key, cell),
    events: roundCount(cell.events, roundTo),
    status: cell.events === 0 ? '' : 'rounded',
  };
}

/** A small count as everybody may see it: no more than the rounding, counted in full. Source: M25. */
export function atMostRow(key: Key, cell: SecretCell, { roundTo }: Disclosure): StageCell {
  return { ...emptied(key, cell), events: roundTo, status: 'at_most' };
}

/** A count that nobody else may see; its woman-years stay. */
export function confidentialRow(key: Key, cell: SecretCell): StageCell {
  return { ...emptied(key, cell), events: 'c', status: '' };
}

/** Whether a published row shows a count. */
export function showsCount(row: StageCell): boolean {
  return isFigure(row.events);
}

/** Without what identifies: woman-years to one decimal, no number of women, no largest share. */
function emptied(key: Key, { from, to, womanYears }: SecretCell) {
  return {
    cohortId: key.cohortId,
    eventId: key.eventId,
    from,
    to,
    womanYears: toOneDecimal(womanYears),
    womenWithEvent: null,
    largestShare: null,
  };
}

/** Halves go up, and a half that lost its last bits is still a half. */
function toOneDecimal(value: number): number {
  return Math.round(Number((value * 10).toPrecision(12))) / 10;
}
