import type { ReactNode } from 'react';

/** What is read as one: a signed amount, "19 in 20", "6.0 → 2.8", "7 years", "9 fewer", "4 KB", "month 27", "nearest 5", "(A ÷ B)", "2024-25". */
const READ_AS_ONE =
  /([−+]£[\d,.]*\d|\(£?[\d,.]{1,7} to £?[\d,.]*\d\)?|\(?\d+ in \d+\)?|[\d.]+ → [\d.]*\d(?: of \d+)?|[\d,.]+ (?:years?|women|months|figures|fewer|minutes?|hours?|times|per cent|KB)\b|\b(?:month|nearest) \d+|\b\d{4}-\d{2}\b|\(+[A-Z](?: [−+÷] [A-Z]\)?)+)/;

/** A sentence in which no line ends inside what is read as one. Its letters stay as they are, to be found and copied. */
export function KeptTogether({ text }: { readonly text: string }): ReactNode {
  return text.split(READ_AS_ONE).map((part, index) =>
    // What the pattern captures stands at every second place.
    index % 2 === 1 ? (
      <span key={index} className="kept-together">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
