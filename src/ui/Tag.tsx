import './tag.css';

/** A word in an outline, beside the title of what it marks. */
export function Tag({ children }: { readonly children: string }) {
  return <span className="tag">{children}</span>;
}
