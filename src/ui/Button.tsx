import './button.css';

interface ButtonProps {
  readonly children: string;
  readonly onPress: () => void;
}

/** A button in words. */
export function Button({ children, onPress }: ButtonProps) {
  return (
    <button type="button" className="button no-print" onClick={onPress}>
      {children}
    </button>
  );
}
