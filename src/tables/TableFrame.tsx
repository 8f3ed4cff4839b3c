import { useId, type ReactNode } from 'react';
import { focusableWhereItScrolls } from '../ui/focusableWhereItScrolls.ts';
import './stacked-rows.css';
import './table.css';

interface TableFrameProps {
  readonly caption: string;
  /** Place, span and prices, after the caption. */
  readonly about: string;
  /** Rows of several figures: on the narrowest page each is two lines, so that none has to be scrolled. */
  readonly narrow?: 'stacked';
  readonly children: ReactNode;
}

/** A table under its caption, in a region that can be scrolled with the keyboard where it does not fit. */
export function TableFrame({ caption, about, narrow, children }: TableFrameProps) {
  const id = useId();
  return (
    <div className="table-scroll" role="region" aria-labelledby={id} ref={focusableWhereItScrolls}>
      <table className={narrow === undefined ? 'table' : 'table table--stacks'}>
        <caption id={id}>
          <strong>{caption}</strong>
          <span className="table__about"> · {about}</span>
        </caption>
        {children}
      </table>
    </div>
  );
}
