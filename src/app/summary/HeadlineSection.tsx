import { Sentence } from '../../ui/Sentence.tsx';
import type { HeadlineText } from '../../words/headline.ts';
import { plainText } from '../../words/richText.ts';

/** The answer in one sentence, and what must be said under it. */
export function HeadlineSection({ text }: { readonly text: HeadlineText }) {
  return (
    <section className="headline">
      <p className="headline__lead">
        <Sentence parts={text.lead} />
      </p>
      <p className="headline__support">
        {text.support.map((line) => (
          <span key={plainText(line)}>
            <Sentence parts={line} />{' '}
          </span>
        ))}
      </p>
      {text.aside !== null && (
        <p className="headline__aside">
          <Sentence parts={text.aside} />
        </p>
      )}
    </section>
  );
}
