/** "60 fewer, £10,000"; the money alone for all events together. */
export function fallCell(events: string | null, avoided: string): string {
  return events === null ? avoided : `${events}, ${avoided}`;
}

/** What can be said of some events. */
export function aboutEvents(events: string, text: string): string {
  return `${events}: ${text}`;
}
