import type { EventId, PartnerId } from '../../domain/identifiers.ts';

/** A figure of avoided cost that explains itself. */
export type FigureId =
  | { readonly of: 'programme' }
  | { readonly of: 'funder'; readonly funderId: PartnerId }
  | { readonly of: 'partner'; readonly partnerId: PartnerId }
  | { readonly of: 'partnerEvent'; readonly partnerId: PartnerId; readonly eventId: EventId };

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
  }
}
