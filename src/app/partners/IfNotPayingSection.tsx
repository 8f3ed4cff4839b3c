import { useId } from 'react';
import type { PartnerId } from '../../domain/identifiers.ts';
import type { FunderRow } from '../../viewModel/partners/funderRows.ts';
import { addedCost } from '../../viewModel/partners/helpGiven.ts';
import { ifNotPaying } from '../../viewModel/partners/ifNotPaying.ts';
import {
  PARTNER_PAGE,
  helpText,
  ifNotPayingText,
  noContribution,
  roseText,
} from '../../words/partnerPage.ts';
import { useFigures } from '../figuresInUse.ts';

interface IfNotPayingSectionProps {
  readonly row: FunderRow;
  readonly partnerIds: readonly PartnerId[];
}

/** What is left to be found without this contribution; and what women now get, which is good. */
export function IfNotPayingSection({ row, partnerIds }: IfNotPayingSectionProps) {
  const [payId, helpId] = [useId(), useId()];
  const { appraisal } = useFigures();
  const change = ifNotPaying(row.funderId, appraisal);
  const { help, rose } = addedCost(partnerIds, appraisal);
  const published = appraisal.pack.programme.basis === 'published';
  const sentences =
    change === null
      ? [noContribution(published, row.pays === 0 ? 'nothing' : 'not-known')]
      : ifNotPayingText(change);
  return (
    <>
      <section aria-labelledby={payId}>
        <h2 id={payId} className="section-title">
          {PARTNER_PAGE.ifTheyDoNotPay}
        </h2>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      {(help.length > 0 || rose.length > 0) && (
        <section aria-labelledby={helpId}>
          <h2 id={helpId} className="section-title">
            {help.length > 0 ? PARTNER_PAGE.goodForWomen : PARTNER_PAGE.roseInstead}
          </h2>
          {help.length > 0 && <p>{helpText(help)}</p>}
          {rose.length > 0 && <p>{roseText(rose)}</p>}
        </section>
      )}
    </>
  );
}
