import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { ExplainedFigure } from '../../viewModel/explain/explainedFigure.ts';
import { explainText } from '../../viewModel/explain/explainText.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';

interface CopyButtonProps {
  readonly explained: ExplainedFigure;
  readonly mark: string | null;
}

/** Copies a chain as text, and says whether that worked: a browser may refuse it. */
export function CopyButton({ explained, mark }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    setOutcome('');
    try {
      await navigator.clipboard.writeText(explainText(explained, mark));
      setOutcome(EXPLAIN_WORDS.copied);
    } catch {
      setOutcome(EXPLAIN_WORDS.notCopied);
    }
  };
  return (
    <>
      <Button onPress={() => void copy()}>{EXPLAIN_WORDS.copy}</Button>
      <p role="status" className="explain__copied no-print">
        {outcome}
      </p>
    </>
  );
}
