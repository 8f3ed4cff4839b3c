import { formatFinancialYear, type FinancialYear } from '../../domain/calendar.ts';
import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { SharingRule } from '../../scenario/scenario.ts';

/** A figure that explains itself. */
export type FigureId = AppraisedFigureId | SharingFigureId;

/** One of what was counted, and of what was paid for it. */
export type AppraisedFigureId = AvoidedFigureId | PartFigureId | PaidFigureId | NetFigureId;

/** One of avoided cost. */
export type AvoidedFigureId = AvoidedSumId | AvoidedEventId;

/** Of all partners, of those that a funder pays for, of one of them, or of one event everywhere. */
export type AvoidedSumId =
  | { readonly of: 'programme' }
  | { readonly of: 'funder'; readonly funderId: PartnerId }
  | { readonly of: 'partner'; readonly partnerId: PartnerId }
  | { readonly of: 'event'; readonly eventId: EventId };

export interface AvoidedEventId {
  readonly of: 'partnerEvent';
  readonly partnerId: PartnerId;
  readonly eventId: EventId;
}

/** The part of an avoided cost that is spending not needed, or that is staff time and capacity freed. */
export interface PartFigureId {
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

/**
 * One text for each figure, which also names its file: `partner.police.event.callout`. Its parts are joined by a point,
 * which no id holds, so that no two figures are ever called the same.
 */
export function figureKey(figure: FigureId): string {
  switch (figure.of) {
    case 'programme':
      return 'all';
    case 'funder':
      return `funder.${figure.funderId}`;
    case 'partner':
      return `partner.${figure.partnerId}`;
    case 'event':
      return `event.${figure.eventId}`;
    case 'partnerEvent':
      return `partner.${figure.partnerId}.event.${figure.eventId}`;
    case 'cashable':
    case 'capacity':
      return `${figureKey(figure.whole)}.${figure.of}`;
    case 'programmeCost':
      return 'programme-cost';
    case 'contributions':
      return 'contributions';
    case 'netPresentValue':
      return 'net-present-value';
    case 'netOfAll':
      return 'net';
    case 'contribution':
      return `contribution.${figure.funderId}`;
    case 'contributionInYear':
      return `contribution.${figure.funderId}.${formatFinancialYear(figure.year)}`;
    case 'netOfFunder':
      return `net.${figure.funderId}`;
    case 'avoidedInYear':
      return `avoided.${formatFinancialYear(figure.year)}`;
    case 'costInYear':
      return `cost.${formatFinancialYear(figure.year)}`;
    case 'nextGroupCost':
      return 'next-group-cost';
    case 'nextGroupBenefit':
      return `next-group-avoids.${figure.funderId}`;
    case 'share':
      return `next-group-pays.${figure.rule}.${figure.funderId}`;
    case 'shareNet':
      return `next-group-net.${figure.rule}.${figure.funderId}`;
    case 'toFind':
      return `next-group-to-find.${figure.rule}`;
  }
}
