import { useId, type ReactNode, type Ref } from 'react';
import './controls.css';

/** What ties a control to its label, hint and error. */
interface FieldControl {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby'?: string;
}

interface FieldProps {
  readonly label: string;
  /** `hidden` where a heading or a table already says what the field is about. */
  readonly labelIs?: 'shown' | 'hidden' | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed; null where nothing is. */
  readonly error?: string | null;
  readonly group?: Ref<HTMLDivElement>;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A control under its label, with what helps and what is wrong read out beside it. */
export function Field({
  label,
  labelIs = 'shown',
  hint,
  error = null,
  group,
  children,
}: FieldProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== null && `${id}-error`]
    .filter((part) => part !== false)
    .join(' ');
  return (
    <div className="field" ref={group}>
      <label className={labelIs === 'hidden' ? 'visually-hidden' : 'field__label'} htmlFor={id}>
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
      {children({
        id,
        'aria-invalid': error !== null,
        ...(described === '' ? {} : { 'aria-describedby': described }),
      })}
    </div>
  );
}
