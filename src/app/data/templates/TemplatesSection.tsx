import { useId, useMemo } from 'react';
import { csvBytes } from '../../../export/csv.ts';
import { zipBytes, zipFilesOf } from '../../../export/zip.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { describeDataPackage } from '../../../validate/describeDataPackage.ts';
import { dictionary, type DictionaryTable } from '../../../validate/templates/dictionary.ts';
import { filledExample } from '../../../validate/templates/filledExample.ts';
import { templateFiles, type PackageForm } from '../../../validate/templates/templateFiles.ts';
import { formatFileSize } from '../../../viewModel/formatNumber.ts';
import { typographic } from '../../../viewModel/typographic.ts';
import {
  exampleLabel,
  fileHolds,
  packageSchemaLabel,
  templateLabel,
  TEMPLATES,
} from '../../../words/dictionary.ts';
import { saveFile } from '../../saveFile.ts';
import { dictionaryTable } from './dictionaryTable.ts';
import { JsonButton } from './JsonButton.tsx';
import { TableDictionary } from './TableDictionary.tsx';

/** From nothing to files that open: templates, filled examples, and what every column means. */
export function TemplatesSection() {
  const id = useId();
  const tables = useMemo(() => dictionary(), []);
  return (
    <section className="no-print" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {TEMPLATES.title}
      </h2>
      <p className="section-lead">{TEMPLATES.lead}</p>
      <div className="page-halves">
        <Form form="counts" />
        <Form form="records" />
      </div>
      <h3 className="data-subtitle take__part">{TEMPLATES.dictionary}</h3>
      <p className="section-lead">{TEMPLATES.dictionaryLead}</p>
      <div className="dictionary">
        {tables.map((table) => (
          <Disclosure
            key={table.file}
            title={table.file}
            about={fileHolds(typographic(table.title), table.mayBeAbsent)}
          >
            <TableDictionary table={table} />
          </Disclosure>
        ))}
      </div>
      <div className="button-row">
        <Button onPress={() => saveDictionary(tables)}>{TEMPLATES.dictionaryDownload}</Button>
      </div>
      <h3 className="data-subtitle take__part">{TEMPLATES.forPrograms}</h3>
      <p className="section-lead">{TEMPLATES.forProgramsLead}</p>
      <div className="button-row">
        <PackageDescription form="counts" />
        <PackageDescription form="records" />
      </div>
    </section>
  );
}

function Form({ form }: { readonly form: PackageForm }) {
  const [template, example] = useMemo(
    () => [templateFiles(form), filledExample(form)].map((files) => zipBytes(zipFilesOf(files))),
    [form],
  );
  if (template === undefined || example === undefined) return null;
  const name = TEMPLATES[form];
  return (
    <div className="templates__form">
      <h3 className="data-subtitle">{name}</h3>
      <p>{form === 'counts' ? TEMPLATES.countsHolds : TEMPLATES.recordsHolds}</p>
      <div className="templates__buttons">
        <Button onPress={() => saveFile(template, `templates-${form}.zip`, 'application/zip')}>
          {templateLabel(name.toLowerCase(), formatFileSize(template.length))}
        </Button>
        <Button
          onPress={() => saveFile(example, `example-${form}_illustrative.zip`, 'application/zip')}
        >
          {exampleLabel(name.toLowerCase(), formatFileSize(example.length))}
        </Button>
      </div>
    </div>
  );
}

function PackageDescription({ form }: { readonly form: PackageForm }) {
  const described = useMemo(
    () => describeDataPackage({ name: form, title: TEMPLATES[form] }, templateFiles(form)),
    [form],
  );
  return (
    <JsonButton
      value={described}
      name={`datapackage-${form}.json`}
      label={(size) => packageSchemaLabel(TEMPLATES[form].toLowerCase(), size)}
    />
  );
}

function saveDictionary(tables: readonly DictionaryTable[]): void {
  saveFile(csvBytes(dictionaryTable(tables)), 'data-dictionary.csv', 'text/csv');
}
