import type { EventId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { doubleCountingFindings } from '../../model/findings/doubleCountingFindings.ts';
import { overlapText, withoutRuleText } from '../../words/findings.ts';
import { formatPounds } from '../formatMoney.ts';
import { typographic } from '../typographic.ts';

/** One overlap between two events' costs to one partner, written out. */
interface DoubleCountingRow {
  readonly id: string;
  readonly container: string;
  readonly contained: string;
  readonly partner: string;
  readonly isLeftOut: boolean;
  readonly amount: string;
  readonly otherwise: string;
  /** The scenario's key that chooses, as a dotted path. */
  readonly scenarioKey: string;
  readonly text: string;
}

interface DoubleCountingView {
  readonly rows: readonly DoubleCountingRow[];
  /** What all overlaps together come to. */
  readonly summary: string;
}

/** Every overlap that the scenario leaves out or lets stand. */
export function doubleCountingView(appraisal: Appraisal): DoubleCountingView {
  const { findings, total, totalWithoutRule } = doubleCountingFindings(appraisal);
  const nameOf = (eventId: EventId) =>
    typographic(appraisal.pack.events.find(({ id }) => id === eventId)?.name ?? eventId);
  const written = formatPounds(total);
  return {
    summary: withoutRuleText({
      total: written,
      withoutRule: formatPounds(totalWithoutRule),
    }),
    rows: findings.map((finding) => {
      const { partnerId } = finding;
      const partner = appraisal.pack.partners.find(({ id }) => id === partnerId);
      const row = {
        container: nameOf(finding.containerId),
        contained: nameOf(finding.containedId),
        partner: typographic(partner?.name ?? partnerId),
        isLeftOut: finding.choice === 'container',
        amount: formatPounds(finding.amount),
        otherwise: formatPounds(finding.totalOtherwise),
      };
      return {
        ...row,
        id: `${finding.scenarioKey}.${partnerId}`,
        scenarioKey: finding.scenarioKey,
        text: overlapText({ ...row, total: written }),
      };
    }),
  };
}
