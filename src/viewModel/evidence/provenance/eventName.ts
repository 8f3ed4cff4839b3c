import type { DataPackage } from '../../../domain/dataPackage.ts';
import { typographic } from '../../typographic.ts';

/** An event by its name; by its id where the package has no such event. */
export function eventName({ events }: DataPackage, eventId: string): string {
  return typographic(events.find(({ id }) => id === eventId)?.name ?? eventId);
}
