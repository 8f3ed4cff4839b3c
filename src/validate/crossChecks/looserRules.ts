import { warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import { LOOSEST_DISCLOSURE, looserRules } from '../../domain/programme.ts';
import { PROGRAMME_FILE } from '../packageTables.ts';
import type { ReadPackage } from './readPackage.ts';

const BOUNDS = { minWomen: 'at least', maxShare: 'at most', roundTo: 'at least' } as const;

/** Rules of disclosure control that are looser than the method's, one warning each. */
export function looserRulesCheck({
  programme,
}: Pick<ReadPackage, 'programme'>): readonly DataIssue[] {
  if (programme === undefined) return [];
  const { disclosure } = programme;
  return looserRules(disclosure).map((rule) =>
    warningAt(
      { file: PROGRAMME_FILE, column: `disclosure.${rule}` },
      {
        found: `${disclosure[rule]}`,
        expected: `${BOUNDS[rule]} ${LOOSEST_DISCLOSURE[rule]}`,
        remedy:
          'A looser rule may show counts that tell of single women. Correct it, protect the records again, and share none of these figures until then.',
      },
    ),
  );
}
