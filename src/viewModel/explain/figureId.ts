import { formatFinancialYear, type FinancialYear } from '../../domain/calendar.ts';
import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { SharingRule } from '../../scenario/scenario.ts';

/** A figure that explains itself. */
export type FigureId = AppraisedFigureId | SharingFigureId;

/** One of what was counted, and of what was paid for it. */
export type AppraisedFigureId = AvoidedFigureId | SplitFigureId | PaidFigureId | NetFigureId;

/** One of avoided cost. */
export type AvoidedFigureId =
  | { readonly of: 'programme' }
  | { readonly of: 'funder'; readonly funderId: PartnerId }
  | { readonly of: 'partner'; readonly partnerId: PartnerId }
  | { readonly of: 'event'; readonly eventId: EventId }
  | { readonly of: 'partnerEvent'; readonly partnerId: PartnerId; readonly eventId: EventId };

/** The part of an avoided cost that is spending not needed, or that is staff time and capacity freed. */
export interface SplitFigureId {
  readonly of: 'cashable' | 'capacity';
  readonly whole: AvoidedFigureId;
}

/** What is paid: by funders, and for the programme. */
export type PaidFigureId =
  | { readonly of: 'programmeCost' | 'contributions' }
  | { readonly of: 'contribution'; readonly funderId: PartnerId }
  | { readonly of: 'costInYear'; readonly year: FinancialYear }
  | {
      readonly of: 'contributionInYear';
      readonly funderId: PartnerId;
      readonly year: FinancialYear;
    };

/** What is avoided in a year, and avoided cost less what is paid for it. */
export type NetFigureId =
  | { readonly of: 'netPresentValue' | 'netOfAll' }
  | { readonly of: 'netOfFunder'; readonly funderId: PartnerId }
  | { readonly of: 'avoidedInYear'; readonly year: FinancialYear };

/** One of the cost of the next group, and of who would pay it. */
export type SharingFigureId =
  | { readonly of: 'nextGroupCost' }
  | { readonly of: 'nextGroupBenefit'; readonly funderId: PartnerId }
  | {
      readonly of: 'share' | 'shareNet';
      readonly rule: SharingRule;
      readonly funderId: PartnerId;
    }
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
    case 'event':
      return `event-${figure.eventId}`;
    case 'partnerEvent':
      return `${figure.partnerId}-${figure.eventId}`;
    case 'cashable':
    case 'capacity':
      return `${figureKey(figure.whole)}-${figure.of}`;
    case 'programmeCost':
      return 'programme-cost';
    case 'contributions':
      return 'contributions';
    case 'netPresentValue':
      return 'net-present-value';
    case 'netOfAll':
      return 'net';
    case 'contribution':
      return `contribution-of-${figure.funderId}`;
    case 'netOfFunder':
      return `net-of-${figure.funderId}`;
    case 'contributionInYear':
      return `contribution-of-${figure.funderId}-in-${formatFinancialYear(figure.year)}`;
    case 'avoidedInYear':
      return `avoided-in-${formatFinancialYear(figure.year)}`;
    case 'costInYear':
      return `cost-in-${formatFinancialYear(figure.year)}`;
    case 'nextGroupCost':
      return 'next-group-cost';
    case 'nextGroupBenefit':
      return `next-group-avoided-by-${figure.funderId}`;
    case 'share':
      return `next-group-${figure.rule}-paid-by-${figure.funderId}`;
    case 'shareNet':
      return `next-group-${figure.rule}-net-of-${figure.funderId}`;
    case 'toFind':
      return `next-group-${figure.rule}-to-be-found`;
  }
}
