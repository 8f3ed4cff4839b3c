import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { personalKindOf } from '../../../validate/personalValues.ts';
import { isRecordFile } from '../../../validate/records/checkRecords.ts';
import { formatCount } from '../../../viewModel/formatNumber.ts';
import { ASKING, convertHint, convertLabel, OPENING, renameLabel } from '../../../words/opening.ts';
import { HeadingInFocus } from './HeadingInFocus.tsx';
import type { Answers } from './answeredFiles.ts';
import type { Conversion, PreparedFile } from './prepareFiles.ts';

interface QuestionsFormProps {
  readonly prepared: readonly PreparedFile[];
  readonly onAnswer: (answers: Answers) => void;
  readonly onCancel: () => void;
}

/** What has to be asked of the files before they are opened: their letters, and what they are. */
export function QuestionsForm({ prepared, onAnswer, onCancel }: QuestionsFormProps) {
  const toName = prepared.filter(({ useAs }) => useAs !== null);
  const toConvert = prepared.filter(({ conversion }) => conversion !== null);
  const [rename, setRename] = useState(() => new Set(toName.map(({ file }) => file.name)));
  const [convert, setConvert] = useState(new Set<string>());
  return (
    <div className="asking no-print">
      <HeadingInFocus>{ASKING.title}</HeadingInFocus>
      <p>{ASKING.lead}</p>
      {toName.length > 0 && (
        <fieldset className="asking__group">
          <legend>{ASKING.names}</legend>
          {toName.map(({ file, useAs }) => (
            <Checkbox
              key={file.name}
              label={renameLabel(file.name, useAs ?? '')}
              checked={rename.has(file.name)}
              onChange={(checked) => setRename(withOrWithout(rename, file.name, checked))}
            />
          ))}
        </fieldset>
      )}
      {toConvert.length > 0 && (
        <fieldset className="asking__group">
          <legend>{ASKING.encoding}</legend>
          {toConvert.map(({ file, useAs, conversion }) => (
            <div key={file.name}>
              <Checkbox
                label={convertLabel(file.name)}
                hint={convertHint(
                  formatCount(conversion?.changed.count ?? 0),
                  conversion?.changed.count === 1,
                )}
                checked={convert.has(file.name)}
                onChange={(checked) => setConvert(withOrWithout(convert, file.name, checked))}
              />
              {conversion !== null && (
                <Preview conversion={conversion} isRecords={isRecordFile(useAs ?? file.name)} />
              )}
            </div>
          ))}
        </fieldset>
      )}
      <div className="button-row">
        <Button onPress={() => onAnswer({ rename, convert })}>{ASKING.go}</Button>
        <Button onPress={onCancel}>{OPENING.cancel}</Button>
      </div>
    </div>
  );
}

/** The first lines that the conversion gives other letters; never a line of records, nor one that points to a person. */
function Preview({
  conversion: { changed },
  isRecords,
}: {
  readonly conversion: Conversion;
  readonly isRecords: boolean;
}) {
  if (isRecords) return <p className="asking__preview">{ASKING.previewHidden}</p>;
  return (
    <div className="asking__preview">
      <p>{ASKING.preview}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{ASKING.row}</th>
            <th scope="col">{ASKING.reads}</th>
          </tr>
        </thead>
        <tbody>
          {changed.first.map(({ row, text }) => (
            <tr key={row}>
              <td>{formatCount(row)}</td>
              <td>{personalKindOf(text) === undefined ? text : ASKING.masked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function withOrWithout(set: ReadonlySet<string>, name: string, isIn: boolean): Set<string> {
  const next = new Set(set);
  if (isIn) next.add(name);
  else next.delete(name);
  return next;
}
