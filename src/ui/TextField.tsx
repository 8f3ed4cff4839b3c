import { useId } from 'react';
import './controls.css';
import './text-field.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the text; null where nothing is. */
  readonly error?: string | null;
}

/** A line of text under its label. */
export function TextField({ label, value, onChange, hint, error = null }: TextFieldProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== null && `${id}-error`]
    .filter((part) => part !== false)
    .join(' ');
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} className="field__error">
          {error}
        </p>
      )}
      <input
        id={id}
        type="text"
        className="text-field"
        value={value}
        autoComplete="off"
        aria-invalid={error !== null}
        {...(described === '' ? {} : { 'aria-describedby': described })}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
