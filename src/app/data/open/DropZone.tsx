import { useRef, type ReactNode } from 'react';
import { chosenFiles, type LocatedFile } from '../../../files/given/locatedFile.ts';
import { Button } from '../../../ui/Button.tsx';
import { OPENING } from '../../../words/opening.ts';
import { useDroppedFiles } from './useDroppedFiles.ts';

interface DropZoneProps {
  readonly onFiles: (files: readonly LocatedFile[]) => void;
  /** What can be done instead, beside the buttons. */
  readonly children?: ReactNode;
}

/** Where files are dropped; every way to choose them without dragging stands in it as a button. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const isOver = useDroppedFiles(onFiles);
  const chosen = (input: HTMLInputElement) => {
    const given = chosenFiles(input.files ?? []);
    // The same files may be chosen again once they have been mended.
    input.value = '';
    if (given.length > 0) onFiles(given);
  };
  return (
    <div className={`drop-zone no-print${isOver ? ' drop-zone--over' : ''}`}>
      <p className="drop-zone__title">{isOver ? OPENING.dropNow : OPENING.drop}</p>
      <p className="drop-zone__or">{OPENING.or}</p>
      <div className="button-row drop-zone__buttons">
        <Button onPress={() => folder.current?.click()}>{OPENING.folder}</Button>
        <Button onPress={() => files.current?.click()}>{OPENING.files}</Button>
        {children}
      </div>
      <input
        ref={(input) => {
          folder.current = input;
          if (input !== null) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        aria-label={OPENING.folder}
        onChange={(event) => chosen(event.currentTarget)}
      />
      <input
        ref={files}
        type="file"
        hidden
        multiple
        aria-label={OPENING.files}
        onChange={(event) => chosen(event.currentTarget)}
      />
    </div>
  );
}
