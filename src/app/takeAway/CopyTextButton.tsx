import { useState } from 'react';

interface CopyTextButtonProps {
  readonly label: string;
  /** What it belongs to, for those who hear the button away from it. */
  readonly about: string;
  readonly text: string;
  /** Said where it worked, and where the browser refused. */
  readonly copied: string;
  readonly notCopied: string;
}

/** Copies a text, and says whether that worked. */
export function CopyTextButton({ label, about, text, copied, notCopied }: CopyTextButtonProps) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    setOutcome('');
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(copied);
    } catch {
      setOutcome(notCopied);
    }
  };
  return (
    <>
      <button type="button" className="button no-print" onClick={() => void copy()}>
        {label}
        <span className="visually-hidden">: {about}</span>
      </button>
      <p role="status" className="copy-outcome no-print">
        {outcome}
      </p>
    </>
  );
}
