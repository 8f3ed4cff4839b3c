import { isFigure } from '../../domain/marker.ts';
import { formatPounds } from '../formatMoney.ts';
import { partnerRows, type PartnerRow } from '../summary/partnerRows.ts';
import { roundAppraisal } from '../roundedAppraisal.ts';
import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';

/** More service use than before, which costs these partners: help that was hoped for, and crises that rose. */
interface AddedCost {
  readonly help: readonly {
    readonly event: string;
    readonly partner: string;
    readonly more: string;
  }[];
  /** Events that rose although fewer were hoped for. */
  readonly rose: readonly string[];
}

export function addedCost(partnerIds: readonly PartnerId[], appraisal: Appraisal): AddedCost {
  const rows = partnerRows(appraisal, roundAppraisal(appraisal, 'pound'), null).filter(
    ({ partnerId }) => partnerIds.includes(partnerId),
  );
  const added = rows.flatMap((row) => addedBy(row));
  const isHelp = (eventId: string) =>
    appraisal.pack.events.find(({ id }) => id === eventId)?.better === 'more';
  return {
    help: added
      .filter(({ eventId }) => isHelp(eventId))
      .map(({ event, partner, pounds }) => ({ event, partner, more: formatPounds(-pounds) })),
    rose: added.filter(({ eventId }) => !isHelp(eventId)).map(({ event }) => event),
  };
}

function addedBy({ shortName, events }: PartnerRow) {
  return events.flatMap(({ eventId, event, total }) =>
    isFigure(total) && total < 0 ? [{ eventId, event, partner: shortName, pounds: total }] : [],
  );
}
