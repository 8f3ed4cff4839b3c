import { useEffect } from 'react';
import { SITE } from '../../words/site.ts';

interface SheetWords {
  /** At the head of every printed sheet: what must be known before any figure is read; empty for nothing. */
  readonly mark: string;
  /** At its foot, beside the number of the sheet. */
  readonly foot: string;
}

/** Sets the words that stand on every printed sheet, in the margins that only a style sheet reaches. */
export function useSheetWords({ mark, foot }: SheetWords): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const words = {
      '--sheet-mark': mark,
      '--sheet-foot': foot,
      '--sheet-page': SITE.sheetPage,
      '--sheet-of': SITE.sheetOf,
    };
    for (const [name, text] of Object.entries(words)) style.setProperty(name, JSON.stringify(text));
    return () => {
      for (const name of Object.keys(words)) style.removeProperty(name);
    };
  }, [mark, foot]);
}
