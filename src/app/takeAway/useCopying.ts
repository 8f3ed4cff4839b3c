import { useState } from 'react';

/** What is said where copying worked, and where the browser refused. */
export interface CopyingWords {
  readonly copied: string;
  readonly notCopied: string;
}

/** Copies a text, and holds what is to be said of it: a browser may refuse. */
export function useCopying({ copied, notCopied }: CopyingWords) {
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      setSaid(notCopied);
    }
  };
  return { said, copy: (text: string) => void copy(text) };
}
