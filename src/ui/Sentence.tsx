import { KeptTogether } from './KeptTogether.tsx';

/** Text in which some words stand out. */
type SentenceParts = readonly (string | { readonly strong: string })[];

/** Draws a sentence whose weightiest words are bold. */
export function Sentence({ parts }: { readonly parts: SentenceParts }) {
  return parts.map((part, index) =>
    typeof part === 'string' ? (
      <KeptTogether key={index} text={part} />
    ) : (
      <strong key={index}>
        <KeptTogether text={part.strong} />
      </strong>
    ),
  );
}
