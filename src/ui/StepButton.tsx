import './step-button.css';

interface StepButtonProps {
  readonly sign: 'less' | 'more';
  readonly name: string;
  readonly atLimit: boolean;
  readonly onPress: () => void;
}

/** One step less or more, for whoever cannot drag or type; at its limit it stays a stop, and does nothing. */
export function StepButton({ sign, name, atLimit, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      className="step-button no-print"
      aria-label={name}
      aria-disabled={atLimit}
      onClick={onPress}
    >
      {sign === 'less' ? '−' : '+'}
    </button>
  );
}
