import { useState, type KeyboardEvent } from 'react';
import { Field } from './Field.tsx';
import { readNumber, stepped, writeNumber, type TypedNumber } from './numberText.ts';
import { StepButton } from './StepButton.tsx';
import { useFocusLeaves } from './useFocusLeaves.ts';
import './number-field.css';

/** What the field says of itself. */
interface NumberFieldWords {
  readonly less: (label: string) => string;
  readonly more: (label: string) => string;
  readonly notANumber: string;
  readonly tooLow: (least: string) => string;
  readonly tooHigh: (most: string) => string;
  readonly tooFine: (decimals: number) => string;
}

interface NumberFieldProps {
  readonly label: string;
  /** `hidden` where a heading or a table already says what the field is about. */
  readonly labelIs?: 'shown' | 'hidden';
  /** Null: nothing is typed. */
  readonly value: number | null;
  /** While it is typed: good figures alone, and null for an empty field. */
  readonly onChange: (value: number | null) => void;
  /** When the reader is done: Enter, or the field is left. */
  readonly onCommit?: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly decimals: number;
  /** The unit before the figure, such as £. */
  readonly before?: string;
  /** The unit after it, such as % or "a call-out". */
  readonly after?: string;
  readonly hint?: string;
  readonly words: NumberFieldWords;
}

/** What is being typed, over the figure that stood there: another figure from elsewhere puts it out of date. */
interface Typing {
  readonly text: string;
  readonly over: number | null;
}

/** A figure to type, with its unit inside the field, buttons for one step less or more, and errors in words. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step, decimals, before, after, hint, words } = props;
  const [typing, setTyping] = useState<Typing | null>(null);
  const current = typing?.over === value ? typing : null;
  const limits = { min, max, decimals };
  const error = current === null ? null : errorIn(readNumber(current.text, limits), props);

  const type = (text: string) => {
    const typed = readNumber(text, limits);
    const next = typed.kind === 'good' ? typed.value : typed.kind === 'empty' ? null : value;
    setTyping({ text, over: next });
    if (next !== value) props.onChange(next);
  };
  const move = (by: number) => {
    const next = stepped(value ?? min, by, limits);
    setTyping(null);
    if (next !== value) props.onChange(next);
  };
  const done = () => {
    if (error !== null) return;
    setTyping(null);
    props.onCommit?.(value);
  };
  const group = useFocusLeaves(done);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') done();
    const by = { ArrowUp: step, ArrowDown: -step }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(by);
  };

  return (
    <Field label={label} labelIs={props.labelIs} hint={hint} error={error} group={group}>
      {(control) => (
        <div className="stepped">
          <StepButton
            sign="less"
            name={words.less(label)}
            atLimit={value !== null && value <= min}
            onPress={() => move(-step)}
          />
          <div className="number-field">
            {before !== undefined && (
              <span className="number-field__unit" aria-hidden="true">
                {before}
              </span>
            )}
            <input
              {...control}
              className="number-field__input"
              type="text"
              inputMode={decimals === 0 ? 'numeric' : 'decimal'}
              autoComplete="off"
              spellCheck={false}
              value={current?.text ?? (value === null ? '' : writeNumber(value, limits))}
              onChange={(event) => type(event.target.value)}
              onKeyDown={press}
            />
            {after !== undefined && (
              <span className="number-field__unit" aria-hidden="true">
                {after}
              </span>
            )}
          </div>
          <StepButton
            sign="more"
            name={words.more(label)}
            atLimit={value !== null && value >= max}
            onPress={() => move(step)}
          />
        </div>
      )}
    </Field>
  );
}

function errorIn(
  { kind }: TypedNumber,
  { min, max, decimals, before = '', after = '', words }: NumberFieldProps,
): string | null {
  const written = (limit: number) =>
    `${before}${writeNumber(limit, { decimals })}${after === '' ? '' : ` ${after}`}`;
  switch (kind) {
    case 'not-a-number':
      return words.notANumber;
    case 'too-low':
      return words.tooLow(written(min));
    case 'too-high':
      return words.tooHigh(written(max));
    case 'too-fine':
      return words.tooFine(decimals);
    case 'empty':
    case 'good':
      return null;
  }
}
