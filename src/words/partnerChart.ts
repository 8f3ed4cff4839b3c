import type { Theme } from '../domain/event.ts';
import type { Marker } from '../domain/marker.ts';
import type { MoneyRange } from './headline.ts';
import { markerInWords } from './markers.ts';
import { inSentence } from './sentenceCase.ts';
import { themeName } from './themes.ts';

/** What the figures by partner amount to, in a line. */
export type PartnerMessage =
  | { readonly kind: 'no-figure' }
  | { readonly kind: 'adds-cost' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one-partner'; readonly partner: string }
  | {
      readonly kind: 'shared';
      readonly theme: Theme;
      /** More than half of what is avoided. */
      readonly most: boolean;
      /** The other partners that avoid cost, as a list, and how many they are. */
      readonly others: string;
      readonly otherCount: number;
    };

const NAMED_AT_MOST = 4;

export function partnerChartTitle(message: PartnerMessage): string {
  switch (message.kind) {
    case 'no-figure':
      return 'Avoided cost by partner cannot be shown';
    case 'adds-cost':
      return 'Partners together would spend more than they avoid';
    case 'nothing':
      return 'On these rules partners together avoid nothing';
    case 'one-partner':
      return `All of the avoided cost falls to ${inSentence(message.partner)}`;
    case 'shared': {
      const leading = message.most
        ? `Most of the avoided cost is ${inSentence(themeName(message.theme))}`
        : `The largest part of the avoided cost is ${inSentence(themeName(message.theme))}`;
      if (message.otherCount === 0) return leading;
      const others =
        message.otherCount <= NAMED_AT_MOST
          ? message.others
          : `${String(message.otherCount)} other partners`;
      return `${leading}; ${inSentence(others)} ${message.otherCount === 1 ? 'avoids' : 'avoid'} cost too`;
    }
  }
}

/** The part of avoided cost that the chart shows. */
type MeasureWords = 'total' | 'cashable' | 'capacity';

const MEASURE_OPTIONS: Readonly<Record<MeasureWords, string>> = {
  total: 'All',
  cashable: 'Spending not needed',
  capacity: 'Staff time and capacity freed',
};

const MEASURE_SUBTITLES: Readonly<Record<MeasureWords, string>> = {
  total: 'Avoided cost by partner and kind of event',
  cashable:
    'Spending not needed, by partner and kind of event. A budget could be cut only if its owner agrees',
  capacity: 'Staff time and capacity freed, by partner and kind of event. This is not money',
};

export function measureOption(measure: MeasureWords): string {
  return MEASURE_OPTIONS[measure];
}

/** Measure, place, span and prices, as a sentence under the title. */
export function partnerChartSubtitle(measure: MeasureWords, placeAndPeriod: string): string {
  return `${MEASURE_SUBTITLES[measure]}. ${placeAndPeriod}.`;
}

export const PARTNER_CHART_WORDS = {
  measure: 'Which part of avoided cost to show',
  everyone: 'Everyone, on one scale',
  allOthers: 'Everyone else',
  leftAfterAddedCost: 'What is left after added cost',
  tableCaption: 'Avoided cost by partner and event',
  partnerColumn: 'Partner and event',
  cashableColumn: 'Spending not needed',
  capacityColumn: 'Staff time and capacity freed',
  totalColumn: 'Avoided cost',
  rangeColumn: 'Range (19 in 20)',
  allShown: 'All shown',
  allShownAndRange: 'All shown, and range in 19 cases of 20',
  heldTwiceNote:
    'Where the cost of one event already holds another, the other counts only for what is left, so that nothing is counted twice.',
  rangesNote:
    'Ranges do not add up, because the best and worst cases of partners do not fall together. They hold what was counted, the unit costs and the assumptions that have a range of their own; they do not hold what is not counted, how many births chance brings where only a rate is stated, or whether the method is right.',
  kindsTogetherNote:
    'Counts by kind of event do not say which women they are of. So those who have more of one kind are taken to have more of all, which gives the wider range. In trials such ranges held the truth 91 to 100 times in 100; 95 is the aim.',
  rangesPending: 'Working out how sure these figures are.',
  rangesFailed: 'This browser could not work out how sure these figures are.',
  edgeNote:
    'A figure outside its range stands at the edge of what its sources say: they give a lower or a higher figure, and none on the other side.',
  addedCostNote:
    'A minus sign is more use of a service than before: it costs that partner. More help for women is what Pause is for.',
} as const;

/** One event's part of a bar: "Police, call-outs". */
export function partOfPartner(partner: string, event: string): string {
  return `${partner}, ${inSentence(event)}`;
}

/** A range, read as it is said: 500 to 900. */
export function rangeText({ low, high }: MoneyRange): string {
  return `${low} to ${high}`;
}

/** A kind of event in the key. Help that women now get adds cost. */
export function keyLabel(theme: Theme, mark: 'avoided' | 'adds-cost'): string {
  return mark === 'adds-cost' ? `${themeName(theme)} (adds cost)` : themeName(theme);
}

/** The chart read aloud: each bar's name and figure, in order. */
export function barsInWords(
  bars: readonly {
    readonly name: string;
    readonly figure: string;
    readonly marker: Marker | null;
  }[],
): string {
  return `${bars
    .map(({ name, figure, marker }) =>
      marker === null ? `${name} ${figure}` : `${name}: ${markerInWords(marker)}`,
    )
    .join('; ')}.`;
}
