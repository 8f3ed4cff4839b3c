interface SourceLinkProps {
  readonly title: string;
  /** Empty where the source has none. */
  readonly address: string;
}

/** A source by its title, which leads to it where it has an address. */
export function SourceLink({ title, address }: SourceLinkProps) {
  if (!/^https?:/.test(address)) return title;
  return (
    <a href={address} rel="noreferrer">
      {title}
    </a>
  );
}
