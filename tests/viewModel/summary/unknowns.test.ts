import { describe, expect, test } from 'vitest';
import type { DataPackage } from '../../../src/domain/dataPackage.ts';
import { unknownTexts } from '../../../src/words/unknowns.ts';
import {
  aCell,
  aContribution,
  anEvent,
  aPackage,
  aPartner,
  aProgramme,
  aUnitCost,
} from '../../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../../fixtures/checkedFolder.ts';
import { summaryOf } from './summaryOf.ts';

function answers(pack: DataPackage): ReadonlyMap<string, string> {
  return new Map(
    unknownTexts(summaryOf(pack).unknowns).map(({ question, answer }) => [question, answer]),
  );
}

const counted = (over: Partial<DataPackage> = {}) =>
  aPackage({
    partners: [aPartner('police')],
    events: [anEvent('callout')],
    unitCosts: [
      aUnitCost('callout', 'police'),
      aUnitCost('callout', 'police', { yearOffset: 1 }),
      aUnitCost('callout', 'police', { yearOffset: 2 }),
    ],
    cells: [
      aCell('first', 'callout', [-12, 0], { events: 40 }),
      aCell('first', 'callout', [0, 18], { events: 30 }),
    ],
    ...over,
  });

describe('what is not known depends on the package', () => {
  test('a published case without counts measured nothing, and no count of it is local', () => {
    const report = answers(checkedFolder(ROTHERHAM_2020));
    expect(report.get('How long it lasts')).toBe(
      'Nothing was counted after the start. The stated rate is taken to month 27. No change after it is counted in the money.',
    );
    expect(report.get('Whose figures these are')).toBe(
      'Nothing was counted: the rate is a stated one, from what was published. The one unit cost is worked out from other figures; which of these are local and which national is not said.',
    );
  });

  test('where anything is counted, the last month of it is the last that was measured', () => {
    expect(answers(checkedFolder(EXAMPLE)).get('How long it lasts')).toMatch(
      /^Nothing has been measured after month 27\./,
    );
    expect(answers(counted()).get('How long it lasts')).toMatch(
      /^Nothing has been measured after month 18\./,
    );
  });

  test('counts of a programme are its own, and a cost over several years is one unit cost', () => {
    const local = counted({ programme: aProgramme({ basis: 'local' }) });
    expect(answers(local).get('Whose figures these are')).toBe(
      'The counts are the programme’s own. The one unit cost is invented.',
    );
  });

  test('what is offered for later is not said to be missing', () => {
    const agreed = counted({ contributions: [aContribution('police')] });
    const offered = counted({
      contributions: [aContribution('police'), aContribution('police', { status: 'proposed' })],
    });
    const silent = /do not say what anyone would pay for a next group/;
    expect(answers(agreed).get('Who pays what')).toMatch(silent);
    expect(answers(offered).get('Who pays what')).not.toMatch(silent);
  });
});
