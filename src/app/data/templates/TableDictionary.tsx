import { useMemo } from 'react';
import { TableFrame } from '../../../tables/TableFrame.tsx';
import { describeTable } from '../../../validate/describeDataPackage.ts';
import type { DictionaryTable } from '../../../validate/templates/dictionary.ts';
import { KeptTogether } from '../../../ui/KeptTogether.tsx';
import { typographic } from '../../../viewModel/typographic.ts';
import { NEEDED, tableSchemaLabel, TEMPLATES } from '../../../words/dictionary.ts';
import { JsonButton } from './JsonButton.tsx';

/** Every column of one file, for people and for programs. */
export function TableDictionary({
  table: { file, title, columns },
}: {
  readonly table: DictionaryTable;
}) {
  const described = useMemo(() => describeTable(file), [file]);
  return (
    <>
      <TableFrame caption={file} about={typographic(title)} narrow="listed">
        <thead>
          <tr>
            <th scope="col">{TEMPLATES.column}</th>
            <th scope="col">{TEMPLATES.meaning}</th>
            <th scope="col">{TEMPLATES.expected}</th>
            <th scope="col" className="dictionary__needed">
              {TEMPLATES.needed}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, meaning, expected, mayBe }) => (
            <tr key={name}>
              <th scope="row" className="dictionary__name">
                {name}
              </th>
              <td data-heading={TEMPLATES.meaning}>{meaning}</td>
              <td data-heading={TEMPLATES.expected}>
                <KeptTogether text={expected} />
              </td>
              <td data-heading={TEMPLATES.needed}>{NEEDED[mayBe]}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {described !== undefined && (
        <div className="button-row">
          <JsonButton
            value={described}
            name={file.replace(/\.csv$/, '.schema.json')}
            label={(size) => tableSchemaLabel(file, size)}
          />
        </div>
      )}
    </>
  );
}
