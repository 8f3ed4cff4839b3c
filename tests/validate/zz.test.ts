import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { formatIssue } from '../../src/words/dataIssues.ts';
test('x', () => {
  for (const folder of ['public/data/rotherham-2020', 'public/data/example','tests/fixtures/packages/small']) {
    const c = checkPackage(readdirSync(folder).map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') })));
    console.log(folder, c.ok, (c.ok ? c.warnings : c.issues).map((i) => i.severity[0] + ' ' + formatIssue(i)).join('\n'));
  }
});
