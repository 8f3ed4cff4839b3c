import { useState } from 'react';
import { formatFinancialYear, type FinancialYear } from '../../../domain/calendar.ts';
import { typedPackage } from '../../../export/typedPackage.ts';
import { fileOf } from '../../../files/given/lookAtFile.ts';
import { chosenFiles, type LocatedFile } from '../../../files/given/locatedFile.ts';
import { Button } from '../../../ui/Button.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { formatCount } from '../../../viewModel/formatNumber.ts';
import { FIELD_WORDS } from '../../../words/fields.ts';
import { TYPED, TYPED_PARTNERS, typedLine } from '../../../words/typedTotals.ts';
import { HeadingInFocus } from './HeadingInFocus.tsx';
import { EMPTY_DRAFT, EMPTY_LINE, typedTotalsOf } from './typedDraft.ts';
import { TypedLineFields } from './TypedLineFields.tsx';

interface TypedTotalsProps {
  /** The totals as files, which then go the way of all others. */
  readonly onDone: (files: readonly LocatedFile[]) => void;
  readonly onCancel: () => void;
}

const FIRST_YEAR = 2010;
const YEARS: readonly FinancialYear[] = Array.from(
  { length: 25 },
  (_, index) => (FIRST_YEAR + index) as FinancialYear,
);

/** Totals for whoever has no files: one group, what was counted of it, and what each event costs. */
export function TypedTotals({ onDone, onCancel }: TypedTotalsProps) {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [problem, setProblem] = useState<string | null>(null);

  const done = () => {
    const typed = typedTotalsOf(draft);
    if (!typed.ok) {
      setProblem(typed.why);
      return;
    }
    const files = typedPackage(typed.totals, TYPED_PARTNERS);
    onDone(chosenFiles(files.map(({ path, text }) => fileOf(path, text))));
  };
  return (
    <div className="typed no-print">
      <HeadingInFocus>{TYPED.title}</HeadingInFocus>
      <p>{TYPED.lead}</p>
      <p className="typed__honest">{TYPED.honest}</p>
      <div className="typed__fields">
        <TextField
          label={TYPED.area}
          value={draft.area}
          onChange={(area) => setDraft({ ...draft, area })}
        />
        <NumberField
          label={TYPED.women}
          value={draft.women}
          onChange={(women) => setDraft({ ...draft, women })}
          min={1}
          max={100_000}
          step={1}
          decimals={0}
          words={FIELD_WORDS}
        />
        <NumberField
          label={TYPED.months}
          value={draft.months}
          onChange={(months) => setDraft({ ...draft, months })}
          min={1}
          max={120}
          step={1}
          decimals={0}
          after={TYPED.monthsAfter}
          words={FIELD_WORDS}
        />
        <SelectField
          label={TYPED.year}
          value={`${draft.year}`}
          options={YEARS.map((year) => ({ value: `${year}`, label: formatFinancialYear(year) }))}
          onChange={(chosen) => {
            const year = YEARS.find((each) => `${each}` === chosen);
            if (year !== undefined) setDraft({ ...draft, year });
          }}
        />
        <NumberField
          label={TYPED.cost}
          hint={TYPED.costHint}
          value={draft.programmeCost}
          onChange={(programmeCost) => setDraft({ ...draft, programmeCost })}
          min={0}
          max={1_000_000_000}
          step={1000}
          decimals={2}
          before="£"
          words={FIELD_WORDS}
        />
      </div>
      <h4 className="typed__lines">{TYPED.lines}</h4>
      {draft.lines.map((line, index) => (
        <TypedLineFields
          key={index}
          title={typedLine(formatCount(index + 1))}
          line={line}
          onChange={(changed) => setDraft({ ...draft, lines: draft.lines.with(index, changed) })}
          onRemove={
            draft.lines.length === 1
              ? null
              : () => setDraft({ ...draft, lines: draft.lines.toSpliced(index, 1) })
          }
        />
      ))}
      <div className="button-row">
        <Button onPress={() => setDraft({ ...draft, lines: [...draft.lines, EMPTY_LINE] })}>
          {TYPED.add}
        </Button>
      </div>
      <p role="alert" className="field__error">
        {problem}
      </p>
      <div className="button-row">
        <Button onPress={done}>{TYPED.show}</Button>
        <Button onPress={onCancel}>{TYPED.cancel}</Button>
      </div>
    </div>
  );
}
