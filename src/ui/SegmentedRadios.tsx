import { useId } from 'react';
import type { Option } from './SelectField.tsx';
import './controls.css';

interface SegmentedRadiosProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** `hidden` where a heading beside the choice already says what it is about. */
  readonly labelIs?: 'shown' | 'hidden';
}

/** Two or three choices side by side, of which one holds: radio buttons, so that arrow keys move between them. */
export function SegmentedRadios<Value extends string>({
  label,
  value,
  options,
  onChange,
  labelIs = 'shown',
}: SegmentedRadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset className="field no-print">
      <legend className={labelIs === 'shown' ? 'field__label' : 'visually-hidden'}>{label}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} className="segments__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
