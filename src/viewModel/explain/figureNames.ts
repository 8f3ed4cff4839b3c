import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import { PARTNER_CHART_WORDS } from '../../words/partnerChart.ts';
import { typographic } from '../typographic.ts';
import type { AvoidedFigureId } from './figureId.ts';

/** A partner’s own name, as pages write it. */
export function partnerName(partnerId: PartnerId, { pack }: Pick<Appraisal, 'pack'>): string {
  return typographic(pack.partners.find(({ id }) => id === partnerId)?.name ?? partnerId);
}

/** What an avoided cost is of, and whose it is. */
export function avoidedName(
  figure: AvoidedFigureId,
  appraisal: Appraisal,
): { readonly what: string; readonly who: string } {
  switch (figure.of) {
    case 'programme':
      return { what: PARTNER_CHART_WORDS.allShown, who: EXPLAIN_WORDS.allPartners };
    case 'funder':
    case 'partner': {
      const name = partnerName(
        figure.of === 'funder' ? figure.funderId : figure.partnerId,
        appraisal,
      );
      return { what: name, who: name };
    }
    case 'event':
      return { what: eventName(figure.eventId, appraisal), who: EXPLAIN_WORDS.allPartners };
    case 'partnerEvent': {
      const who = partnerName(figure.partnerId, appraisal);
      return { what: `${eventName(figure.eventId, appraisal)}: ${who}`, who };
    }
  }
}

/** An event’s own name, as pages write it. */
export function eventName(eventId: EventId, { pack }: Pick<Appraisal, 'pack'>): string {
  return typographic(pack.events.find(({ id }) => id === eventId)?.name ?? eventId);
}
