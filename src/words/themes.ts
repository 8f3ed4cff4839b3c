import type { Theme } from '../domain/event.ts';

/** The six kinds of event, as keys and titles name them. */
const NAMES: Readonly<Record<Theme, string>> = {
  children: 'Children’s care and proceedings',
  pregnancy: 'Pregnancy and birth',
  police: 'Police and domestic abuse',
  home: 'Losing a home',
  emergency: 'Emergencies and missed appointments',
  help: 'Help women now get',
};

export function themeName(theme: Theme): string {
  return NAMES[theme];
}
