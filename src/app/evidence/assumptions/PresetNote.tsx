import { presetTakes } from '../../../words/assumptions.ts';
import { rules } from '../../../words/rules.ts';
import { useFigures } from '../../figuresInUse.ts';

interface PresetNoteProps {
  /** What the value is of; said on paper alone, where the control above it is not. */
  readonly label: string;
  readonly value: string;
}

/** What the rules chosen take where nothing is changed. */
export function PresetNote({ label, value }: PresetNoteProps) {
  const { plain } = useFigures();
  return (
    <p className="lever__note">
      <span className="lever__printed">{label}. </span>
      {presetTakes(rules(plain.scenario.preset).name, value)}
    </p>
  );
}
