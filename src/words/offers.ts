export const OFFERS = {
  title: 'Offers in kind, and offers not yet agreed',
  none: 'The files hold no offer in kind, and none that is not yet agreed.',
  notInReport: 'The published report does not say what any partner offered.',
  counted:
    'An offer in kind counts at its stated value where partners pay as now, and nowhere else.',
} as const;

/** One offer: "Police: £10,000 in kind, 2018 to 2019, agreed." */
export function offerLine(offer: {
  readonly partner: string;
  readonly pounds: string;
  readonly kind: 'cash' | 'in_kind';
  readonly year: string;
  readonly status: 'agreed' | 'proposed';
  readonly counted: boolean;
}): string {
  const kind = offer.kind === 'in_kind' ? 'in kind' : 'in cash';
  const status =
    offer.status === 'agreed'
      ? 'agreed'
      : `not yet agreed, and ${offer.counted ? 'counted all the same' : 'not counted'}`;
  return `${offer.partner}: ${offer.pounds} ${kind}, ${offer.year}, ${status}.`;
}
