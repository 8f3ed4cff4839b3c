import { expect, test } from 'vitest';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { describeDataPackage } from '../../src/validate/describeDataPackage.ts';
import { PACKAGE_TABLES } from '../../src/validate/packageTables.ts';
import { packageFiles } from '../fixtures/packageFiles.ts';

const tiny = { name: 'tiny', title: 'Tiny package (illustrative)' };

function schemaOf(name: string, files = packageFiles()) {
  return describeDataPackage(tiny, files).resources.find((resource) => resource.name === name)
    ?.schema;
}

test('lists the programme and every table that is there, in one order', () => {
  const files = packageFiles({ 'benchmarks.csv': null, 'README.txt': 'Hello' });
  const { resources, ...rest } = describeDataPackage(tiny, files.toReversed());
  expect(rest).toEqual({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...tiny,
    packageVersion: 1,
  });
  expect(resources.map(({ path }) => path)).toEqual([
    'programme.json',
    'partners.csv',
    'events.csv',
    'unit-costs.csv',
    'cohorts.csv',
    'stage-activity.csv',
    'counterfactuals.csv',
    'assumptions.csv',
    'contributions.csv',
    'programme-costs.csv',
    'deflators.csv',
    'outcomes.csv',
  ]);
});

test('a table has its columns, what counts as missing, its key, and what it refers to', () => {
  expect(schemaOf('partners')).toEqual({
    fields: [
      {
        name: 'partner_id',
        type: 'string',
        description: 'Short id that other tables refer to.',
        constraints: { required: true, pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$' },
      },
      { name: 'name', type: 'string', description: 'Full name.', constraints: { required: true } },
      {
        name: 'short_name',
        type: 'string',
        description: 'Name that fits on a chart.',
        constraints: { required: true },
      },
      {
        name: 'sector',
        type: 'string',
        description: 'Kind of organisation.',
        constraints: { required: true, enum: ['council', 'police', 'nhs', 'justice', 'other'] },
      },
      {
        name: 'funder_id',
        type: 'string',
        description:
          "Partner who would pay for what this one bears; a funder's own id for itself. Only funders contribute.",
        constraints: { required: true, pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$' },
      },
    ],
    missingValues: ['', '[c]', '[x]', '[z]'],
    primaryKey: ['partner_id'],
    foreignKeys: [{ fields: ['funder_id'], reference: { fields: ['partner_id'] } }],
  });
  expect(schemaOf('contributions')?.primaryKey).toBeUndefined();
  expect(schemaOf('unit-costs')?.foreignKeys).toEqual([
    { fields: ['event_id'], reference: { resource: 'events', fields: ['event_id'] } },
    { fields: ['partner_id'], reference: { resource: 'partners', fields: ['partner_id'] } },
  ]);
});

test('columns are those of the file, in its order', () => {
  const files = packageFiles({
    'deflators.csv': 'index,financial_year,source\r\n',
    'outcomes.csv': 'domain,stage_month,mean_score,responses,scale_max\r\n',
  });
  expect(schemaOf('deflators', files)?.fields.map(({ name }) => name)).toEqual([
    'index',
    'financial_year',
    'source',
  ]);
  expect(schemaOf('outcomes', files)?.fields.map(({ name }) => name)).not.toContain('source');
});

test('a package with its own description passes', () => {
  const described = JSON.stringify(describeDataPackage(tiny, packageFiles()));
  expect(checkPackage(packageFiles({ 'datapackage.json': described }))).toMatchObject({
    ok: true,
    warnings: [],
  });
});

test('every column of every table says what it means, in a sentence', () => {
  const meanings = PACKAGE_TABLES.flatMap(({ columns }) =>
    [...columns.values()].map(({ meaning }) => meaning),
  );
  expect(meanings.length).toBeGreaterThan(80);
  expect(meanings.filter((meaning) => !/^[A-Z].*[.…]$/.test(meaning))).toEqual([]);
});
