import { useId } from 'react';
import { ToFindHatch, toFindFill } from './ToFindHatch.tsx';
import './rules.css';

/** The sign in a key of what is still to be found. */
export function ToFindSign() {
  const idPrefix = useId();
  return (
    <>
      <ToFindHatch idPrefix={idPrefix} />
      <rect
        className="board__to-find"
        x={0.75}
        y={0.75}
        width={14.5}
        height={14.5}
        fill={toFindFill(idPrefix)}
      />
    </>
  );
}
