import { EVERY_EVENT, type EventId } from '../../domain/identifiers.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { SensitivityInput } from '../../model/sensitivity/sensitivityInput.ts';
import type { ValueOfInformation } from '../../model/sensitivity/valueOfInformation.ts';
import { formatHeadlinePounds } from '../formatMoney.ts';
import { inputText } from './inputText.ts';

/** What it would be worth to know one assumption before deciding. */
interface InformationRow {
  readonly name: string;
  readonly worth: string;
}

const MOST_SHOWN = 8;
/** Under this many pounds a line says nothing. */
const WORTH_SAYING = 500;

const KINDS: Readonly<Record<string, SensitivityInput['kind']>> = {
  deadweight: 'deadweight',
  attribution: 'attribution',
  rate: 'ratePerWomanYear',
  probability: 'probability',
  unitCost: 'unitCost',
};

/** The assumptions worth knowing better, those worth most first. */
export function informationRows(
  { byInput }: ValueOfInformation,
  pack: Pick<DataPackage, 'events' | 'partners'>,
): readonly InformationRow[] {
  return byInput
    .filter(({ value }) => value >= WORTH_SAYING)
    .slice(0, MOST_SHOWN)
    .map(({ input, value }) => ({
      name: nameOf(input, pack),
      worth: formatHeadlinePounds(value),
    }));
}

/** An input's own name is its kind and the ids that it is about. */
function nameOf(input: string, pack: Pick<DataPackage, 'events' | 'partners'>): string {
  const [kindName = '', event = '', partner = ''] = input.split('.');
  const kind = KINDS[kindName];
  if (kind === undefined) return input;
  const eventId: EventId | typeof EVERY_EVENT =
    pack.events.find(({ id }) => id === event)?.id ?? EVERY_EVENT;
  const partnerId = pack.partners.find(({ id }) => id === partner)?.id ?? null;
  return inputText({ kind, eventId, partnerId }, pack);
}
