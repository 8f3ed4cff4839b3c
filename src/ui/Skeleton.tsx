import './skeleton.css';

/** Still shapes where text and charts will stand, so that nothing jumps; the words say what is going on. */
export function Skeleton({ status }: { readonly status: string }) {
  return (
    <div className="skeleton">
      <p role="status">{status}</p>
      <div aria-hidden="true">
        <div className="skeleton__line skeleton__line--tall" />
        <div className="skeleton__line skeleton__line--tall skeleton__line--short" />
        <div className="skeleton__line" />
        <div className="skeleton__block" />
      </div>
    </div>
  );
}
