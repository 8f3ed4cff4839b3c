import { markText, type ShareMark } from '../words/whoPays.ts';
import './share-mark.css';

/** What is to be noted of a funder, in words; a plain triangle stands before what it pays too much. */
export function ShareMarkText({ mark }: { readonly mark: ShareMark }) {
  if (mark === 'none') return null;
  return (
    <span className="share-mark">
      {mark === 'pays-more' && (
        <svg className="share-mark__sign" width={14} height={13} aria-hidden="true">
          <path d="M1 12L7 1.5L13 12Z" />
          <path d="M7 5V8.2M7 9.4V10.6" />
        </svg>
      )}
      {markText(mark)}
    </span>
  );
}
