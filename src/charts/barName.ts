import type { BarName } from '../viewModel/summary/partnerPanels.ts';
import { PARTNER_CHART_WORDS } from '../words/partnerChart.ts';

/** A bar's name as it is read. */
export function barName(name: BarName): string {
  return name.kind === 'partner' ? name.name : PARTNER_CHART_WORDS.allOthers;
}
