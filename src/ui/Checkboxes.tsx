import { Checkbox } from './Checkbox.tsx';
import type { Option } from './SelectField.tsx';
import './controls.css';
import './checkbox.css';

interface CheckboxesProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: readonly Value[];
  /** The chosen ones, in the order of the options. */
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Several things of which any may hold, under the question that they answer. */
export function Checkboxes<Value extends string>({
  label,
  options,
  chosen,
  onChange,
}: CheckboxesProps<Value>) {
  return (
    <fieldset className="field">
      <legend className="field__label">{label}</legend>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          checked={chosen.includes(option.value)}
          onChange={(checked) =>
            onChange(
              options
                .map(({ value }) => value)
                .filter((value) => (value === option.value ? checked : chosen.includes(value))),
            )
          }
        />
      ))}
    </fieldset>
  );
}
