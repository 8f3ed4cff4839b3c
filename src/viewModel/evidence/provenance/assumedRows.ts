import type { DataPackage } from '../../../domain/dataPackage.ts';
import { EVERY_EVENT } from '../../../domain/identifiers.ts';
import { markerText } from '../../../domain/marker.ts';
import { rules } from '../../../words/rules.ts';
import { inSentence } from '../../../words/sentenceCase.ts';
import { EVERY_OTHER_EVENT, JUDGED_HERE, assumedText, withRange } from '../../../words/sources.ts';
import { formatShare } from '../../formatNumber.ts';
import { typographic } from '../../typographic.ts';
import { formatStatedRate, leverText } from '../leverText.ts';
import { eventName } from './eventName.ts';
import { limits } from './limits.ts';
import type { ProvenanceRow } from './provenanceRow.ts';

/** Stated rates and chances, of the report and of prudent rules. */
export function rateRows(pack: DataPackage): readonly ProvenanceRow[] {
  return pack.counterfactuals.map((row) => {
    const { expectation, probability, probabilityLow, probabilityHigh } = row;
    const stated =
      expectation.kind === 'rate'
        ? withRange(
            leverText('ratePerWomanYear', expectation.perWomanYear),
            limits(expectation.low, expectation.high, formatStatedRate),
          )
        : withRange(
            leverText('probability', probability),
            limits(probabilityLow, probabilityHigh, formatShare),
          );
    return {
      id: `rate.${row.eventId}.${row.basis}`,
      kind: 'rate',
      about: `${eventName(pack, row.eventId)}, ${inSentence(rules(row.basis).name)}`,
      figure: stated,
      whose: 'unstated',
      own: false,
      source: typographic(row.sourceTitle),
      address: row.sourceUrl,
      year: markerText('x'),
      grade: row.grade,
    };
  });
}

/** What is assumed of events: judgements, each with its reason. */
export function assumptionRows(pack: DataPackage): readonly ProvenanceRow[] {
  return pack.assumptions.map((row) => ({
    id: `assumption.${row.eventId}`,
    kind: 'assumption',
    about: row.eventId === EVERY_EVENT ? EVERY_OTHER_EVENT : eventName(pack, row.eventId),
    figure: assumedText(
      withRange(
        formatShare(row.deadweight),
        limits(row.deadweightLow, row.deadweightHigh, formatShare),
      ),
      withRange(
        formatShare(row.attribution),
        limits(row.attributionLow, row.attributionHigh, formatShare),
      ),
    ),
    whose: 'judgement',
    own: false,
    source: row.reason === '' ? JUDGED_HERE : typographic(row.reason),
    address: '',
    year: markerText('z'),
    grade: row.grade,
  }));
}
