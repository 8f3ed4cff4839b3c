import { useEffect, useEffectEvent, useState } from 'react';
import { droppedFiles } from '../../../files/given/droppedFiles.ts';
import type { LocatedFile } from '../../../files/given/locatedFile.ts';

/**
 * Takes files that are dropped anywhere on the page: beside a target a browser would open them in its place, and
 * everything that is open would be gone. @returns whether files are over the page now.
 */
export function useDroppedFiles(onFiles: (files: readonly LocatedFile[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent((dropped: DataTransfer) => void droppedFiles(dropped).then(onFiles));
  useEffect(() => {
    const listening = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', heard: (event: DragEvent) => void) =>
      window.addEventListener(type, heard, { signal: listening.signal });
    listen('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    });
    listen('drop', (event) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setIsOver(false);
      drop(event.dataTransfer);
    });
    return () => listening.abort();
  }, []);
  return isOver;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
