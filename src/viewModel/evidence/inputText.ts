import { EVERY_EVENT } from '../../domain/identifiers.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { SensitivityInput } from '../../model/sensitivity/sensitivityInput.ts';
import { inputName, timesInUse } from '../../words/sensitivity.ts';
import { formatFactor } from '../formatNumber.ts';
import { typographic } from '../typographic.ts';
import { leverText } from './leverText.ts';

/** An assumption by what it is and of which event: "Share due to Pause: evictions". */
export function inputText(
  { kind, eventId, partnerId }: Pick<SensitivityInput, 'kind' | 'eventId' | 'partnerId'>,
  { events, partners }: Pick<DataPackage, 'events' | 'partners'>,
): string {
  const event = events.find(({ id }) => id === eventId)?.name ?? null;
  const partner = partners.find(({ id }) => id === partnerId)?.name ?? null;
  return inputName({
    kind,
    event: eventId === EVERY_EVENT || event === null ? null : typographic(event),
    partner: partner === null ? null : typographic(partner),
  });
}

/** A value of an assumption: 25%, 0.33 a woman a year; a unit cost as a multiple of the one in use. */
export function inputValueText({ kind }: Pick<SensitivityInput, 'kind'>, value: number): string {
  return kind === 'unitCost' ? timesInUse(formatFactor(value)) : leverText(kind, value);
}
