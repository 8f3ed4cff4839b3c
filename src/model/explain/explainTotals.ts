import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../appraise.ts';
import { isCovered } from '../coverage.ts';
import type { PartnerAppraisal } from '../partnerAppraisal.ts';
import { explainPartnerEvent } from './explainMoney.ts';
import { withRounding, type Sum } from './explanation.ts';

/*
 * `shown` is the figure as it is shown, in pounds, so that the last part is what rounding adds or takes; null
 * for the figure before rounding. Events without a figure have no part in any sum.
 */

/** How a partner's avoided cost is made, event by event. */
export function explainPartner(
  appraisal: Appraisal,
  partnerId: PartnerId,
  shown: number | null,
): Sum {
  const events =
    appraisal.partners.find((partner) => partner.partnerId === partnerId)?.events ?? [];
  return withRounding(
    { of: 'partner', partnerId },
    events
      .filter(({ coverage }) => isCovered(coverage))
      .map(({ eventId }) => explainPartnerEvent(appraisal, partnerId, eventId, null)),
    shown,
  );
}

/** How the avoided cost of the partners that one funder pays for is made. */
export function explainFunder(
  appraisal: Appraisal,
  funderId: PartnerId,
  shown: number | null,
): Sum {
  const bearers = appraisal.partners.filter((partner) => partner.funderId === funderId);
  return withRounding({ of: 'funder', funderId }, explainAll(appraisal, bearers), shown);
}

/** How the avoided cost of all partners together is made. */
export function explainProgramme(appraisal: Appraisal, shown: number | null): Sum {
  return withRounding({ of: 'programme' }, explainAll(appraisal, appraisal.partners), shown);
}

function explainAll(appraisal: Appraisal, partners: readonly PartnerAppraisal[]): readonly Sum[] {
  return partners
    .filter(({ coverage }) => isCovered(coverage))
    .map(({ partnerId }) => explainPartner(appraisal, partnerId, null));
}
