import { THEMES, type Theme } from '../../../domain/event.ts';
import type { TypedCount, TypedLine } from '../../../domain/typedTotals.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { FIELD_WORDS } from '../../../words/fields.ts';
import { themeName } from '../../../words/themes.ts';
import { TYPED, TYPED_PARTNERS } from '../../../words/typedTotals.ts';

interface TypedLineFieldsProps {
  readonly title: string;
  readonly line: TypedLine;
  readonly onChange: (line: TypedLine) => void;
  /** Null for the only line. */
  readonly onRemove: (() => void) | null;
}

/** What was counted for one partner: its name, its counts, what one costs, and who stands behind the counts. */
export function TypedLineFields({ title, line, onChange, onRemove }: TypedLineFieldsProps) {
  const { before, after } = line;
  return (
    <fieldset className="typed__line">
      <legend>{title}</legend>
      <div className="typed__fields">
        <SelectField
          label={TYPED.partner}
          value={line.partnerId}
          options={TYPED_PARTNERS.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(partnerId) => onChange({ ...line, partnerId })}
        />
        <TextField
          label={TYPED.event}
          value={line.event}
          onChange={(event) => onChange({ ...line, event })}
        />
        <SelectField
          label={TYPED.kind}
          value={line.theme}
          options={THEMES.map((theme) => ({ value: theme, label: themeName(theme) }))}
          onChange={(chosen) => onChange({ ...line, theme: themeOf(chosen, line.theme) })}
        />
        <Count
          label={TYPED.before}
          value={before.events}
          onChange={(events) => onChange({ ...line, before: { ...before, events } })}
        />
        <Count
          label={TYPED.after}
          value={after.events}
          onChange={(events) => onChange({ ...line, after: { ...after, events } })}
        />
        <NumberField
          label={TYPED.unitCost}
          value={line.unitCost}
          onChange={(unitCost) => onChange({ ...line, unitCost })}
          min={0}
          max={10_000_000}
          step={10}
          decimals={2}
          before="£"
          words={FIELD_WORDS}
        />
      </div>
      <Disclosure title={TYPED.behind}>
        <div className="typed__fields typed__fields--behind">
          <Behind
            labels={[TYPED.womenBefore, TYPED.mostBefore]}
            count={before}
            onChange={(changed) => onChange({ ...line, before: changed })}
          />
          <Behind
            labels={[TYPED.womenAfter, TYPED.mostAfter]}
            count={after}
            onChange={(changed) => onChange({ ...line, after: changed })}
          />
        </div>
      </Disclosure>
      {onRemove !== null && <Button onPress={onRemove}>{TYPED.remove}</Button>}
    </fieldset>
  );
}

function Behind({
  labels: [women, most],
  count,
  onChange,
}: {
  readonly labels: readonly [women: string, most: string];
  readonly count: TypedCount;
  readonly onChange: (count: TypedCount) => void;
}) {
  return (
    <>
      <Count
        label={women}
        value={count.women}
        onChange={(value) => onChange({ ...count, women: value })}
      />
      <Count
        label={most}
        value={count.most}
        onChange={(value) => onChange({ ...count, most: value })}
      />
    </>
  );
}

function Count({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  return (
    <NumberField
      label={label}
      value={value}
      onChange={onChange}
      min={0}
      max={1_000_000}
      step={1}
      decimals={0}
      words={FIELD_WORDS}
    />
  );
}

function themeOf(chosen: string, fallback: Theme): Theme {
  return THEMES.find((theme) => theme === chosen) ?? fallback;
}
