import type { ReactNode } from 'react';

/** What is read as one: a signed amount, "19 in 20", "6.0 → 2.8", "7 years", "4 KB", "month 27", "nearest 5". */
const READ_AS_ONE =
  /([−+]£[\d,.]*\d|\d+ in \d+|[\d.]+ → [\d.]*\d|[\d,.]+ (?:years?|women|months|figures|KB)\b|\b(?:month|nearest) \d+)/;

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
