import { useCopying, type CopyingWords } from './useCopying.ts';
import './copying.css';

interface CopyTextButtonProps extends CopyingWords {
  readonly label: string;
  /** What it belongs to, for those who hear the button away from it. */
  readonly about?: string;
  readonly text: string;
}

/** Copies a text, and says whether that worked. */
export function CopyTextButton({ label, about, text, ...words }: CopyTextButtonProps) {
  const { said, copy } = useCopying(words);
  return (
    <>
      <button type="button" className="button no-print" onClick={() => copy(text)}>
        {label}
        {about !== undefined && <span className="visually-hidden">: {about}</span>}
      </button>
      <p role="status" className="copy-outcome no-print">
        {said}
      </p>
    </>
  );
}
