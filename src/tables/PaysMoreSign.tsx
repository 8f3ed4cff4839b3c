import './share-mark.css';

/** A plain triangle before a figure, and its meaning for those who do not see it. */
export function PaysMoreSign({ words }: { readonly words: string }) {
  return (
    <span className="pays-more-sign">
      <svg className="share-mark__sign" width={14} height={13} aria-hidden="true">
        <path d="M1 12L7 1.5L13 12Z" />
        <path d="M7 5V8.2M7 9.4V10.6" />
      </svg>{' '}
      <span className="visually-hidden">{words}: </span>
    </span>
  );
}
