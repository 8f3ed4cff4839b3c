import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { PartnerId } from '../../domain/identifiers.ts';
import type { ReadPackage } from './readPackage.ts';

/** Partners whose funder is itself paid for by another, and contributions from partners that are no funder. */
export function funderChecks({
  tables: { partners, contributions },
}: ReadPackage): readonly DataIssue[] {
  const funderOf = new Map<PartnerId, PartnerId>(
    partners.rows.map(({ record }) => [record.id, record.funderId]),
  );
  const isFunder = (id: PartnerId) => funderOf.get(id) === id;
  return [
    ...partners.rows.flatMap(({ row, record }) => {
      const { funderId } = record;
      if (!funderOf.has(funderId) || isFunder(funderId)) return [];
      return [
        faultAt(
          { file: partners.file, row, column: 'funder_id' },
          {
            found: `"${funderId}", whose own funder is "${funderOf.get(funderId) ?? ''}"`,
            expected: 'a partner whose funder_id is its own id',
            remedy: `Name the one who would pay in the end, or make ${funderId} its own funder.`,
          },
        ),
      ];
    }),
    ...contributions.rows.flatMap(({ row, record }) => {
      const funder = funderOf.get(record.partnerId);
      if (funder === undefined || isFunder(record.partnerId)) return [];
      return [
        faultAt(
          { file: contributions.file, row, column: 'partner_id' },
          {
            found: `a contribution from "${record.partnerId}", which is no funder`,
            expected: 'a partner whose funder_id is its own id',
            remedy: `Put it under its funder, "${funder}", or make ${record.partnerId} its own funder in ${partners.file}.`,
          },
        ),
      ];
    }),
  ];
}
