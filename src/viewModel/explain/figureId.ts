import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { SharingRule } from '../../scenario/scenario.ts';

/** A figure that explains itself. */
export type FigureId = AvoidedFigureId | SharingFigureId;

/** One of avoided cost. */
export type AvoidedFigureId =
  | { readonly of: 'programme' }
  | { readonly of: 'funder'; readonly funderId: PartnerId }
  | { readonly of: 'partner'; readonly partnerId: PartnerId }
  | { readonly of: 'partnerEvent'; readonly partnerId: PartnerId; readonly eventId: EventId };

/** One of the cost of the next group, and of who would pay it. */
export type SharingFigureId =
  | { readonly of: 'nextGroupCost' }
  | { readonly of: 'nextGroupBenefit'; readonly funderId: PartnerId }
  | { readonly of: 'share'; readonly rule: SharingRule; readonly funderId: PartnerId }
  | { readonly of: 'toFind'; readonly rule: SharingRule };

/** One text for each figure, which also names its file: `paid-by-council`, `police-police_callout`. */
export function figureKey(figure: FigureId): string {
  switch (figure.of) {
    case 'programme':
      return 'programme';
    case 'funder':
      return `paid-by-${figure.funderId}`;
    case 'partner':
      return figure.partnerId;
    case 'partnerEvent':
      return `${figure.partnerId}-${figure.eventId}`;
    case 'nextGroupCost':
      return 'next-group-cost';
    case 'nextGroupBenefit':
      return `next-group-avoided-by-${figure.funderId}`;
    case 'share':
      return `next-group-${figure.rule}-paid-by-${figure.funderId}`;
    case 'toFind':
      return `next-group-${figure.rule}-to-be-found`;
  }
}
