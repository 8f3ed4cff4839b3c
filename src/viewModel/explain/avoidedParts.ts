import type { Appraisal } from '../../model/appraise.ts';
import { roundAppraisal } from '../roundedAppraisal.ts';
import { partnerRows, type PartnerRow } from '../summary/partnerRows.ts';
import { matching } from '../tables/matching.ts';
import type { AvoidedFigureId, AvoidedSumId } from './figureId.ts';

/** A part of a sum, under its own name. */
interface AvoidedPart {
  readonly label: string;
  readonly figure: AvoidedFigureId;
}

/** The rows of a table that a sum adds up, in its order. */
export function avoidedParts(figure: AvoidedSumId, appraisal: Appraisal): readonly AvoidedPart[] {
  const rows = partnerRows(appraisal, roundAppraisal(appraisal, 'pound'), null);
  switch (figure.of) {
    case 'programme':
      return rows.map(partnerPart);
    case 'funder': {
      const { bearerIds } = matching(
        appraisal.funders,
        ({ funderId }) => funderId === figure.funderId,
      );
      return rows.filter(({ partnerId }) => bearerIds.includes(partnerId)).map(partnerPart);
    }
    case 'partner':
      return rows
        .filter(({ partnerId }) => partnerId === figure.partnerId)
        .flatMap(({ partnerId, events }) =>
          events.map(({ event, eventId }) => ({
            label: event,
            figure: { of: 'partnerEvent', partnerId, eventId },
          })),
        );
    case 'event':
      return rows
        .filter(({ events }) => events.some(({ eventId }) => eventId === figure.eventId))
        .map(({ partner, partnerId }) => ({
          label: partner,
          figure: { of: 'partnerEvent', partnerId, eventId: figure.eventId },
        }));
  }
}

function partnerPart({ partner, partnerId }: PartnerRow): AvoidedPart {
  return { label: partner, figure: { of: 'partner', partnerId } };
}
