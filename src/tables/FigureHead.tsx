import type { ReactNode } from 'react';

interface FigureHeadProps {
  /** Beside its own. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** The heading of a column of figures. */
export function FigureHead({ className = '', children }: FigureHeadProps) {
  return (
    <th scope="col" className={`table__figure ${className}`.trimEnd()}>
      {children}
    </th>
  );
}
