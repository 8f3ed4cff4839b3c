import { useId, type ReactNode } from 'react';
import { focusableWhereItScrolls } from '../ui/focusableWhereItScrolls.ts';
import { KeptTogether } from '../ui/KeptTogether.tsx';
import { Tag } from '../ui/Tag.tsx';
import './listed-rows.css';
import './stacked-rows.css';
import './table.css';

interface TableFrameProps {
  readonly caption: string;
  /** Place, span and prices, after the caption. */
  readonly about: string;
  /** A word that marks what the figures are, where the table stands by itself. */
  readonly tag?: string | null;
  /**
   * So that nothing has to be scrolled where there is little room. Stacked, for rows of figures: on the narrowest page
   * each is two lines. Listed, for rows with words in them: each cell is a line after its `data-heading`.
   */
  readonly narrow?: 'stacked' | 'listed';
  readonly children: ReactNode;
}

/** A table under its caption, in a region that can be scrolled with the keyboard where it does not fit. */
export function TableFrame({ caption, about, tag = null, narrow, children }: TableFrameProps) {
  const id = useId();
  return (
    <div className="table-scroll" role="region" aria-labelledby={id} ref={focusableWhereItScrolls}>
      <table className={narrow === undefined ? 'table' : `table table--${narrow}`}>
        <caption id={id}>
          <strong>{caption}</strong>
          <span className="table__about">
            {' '}
            · <KeptTogether text={about} />
          </span>
          {tag !== null && (
            <>
              {' '}
              <Tag>{tag}</Tag>
            </>
          )}
        </caption>
        {children}
      </table>
    </div>
  );
}
