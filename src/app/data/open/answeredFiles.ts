import { fileOf } from '../../../files/given/lookAtFile.ts';
import type { PreparedFile } from './prepareFiles.ts';

/** What the reader said to what was asked of the files, by their names. */
export interface Answers {
  /** Files that are read with the letters of Windows. */
  readonly convert: ReadonlySet<string>;
  /** Files that stand in for the table they look like. */
  readonly rename: ReadonlySet<string>;
}

/** Whether anything has to be asked before these files are opened. */
export function hasQuestions(prepared: readonly PreparedFile[]): boolean {
  return prepared.some(({ conversion, useAs }) => conversion !== null || useAs !== null);
}

/** The files as they are opened, once the reader has answered. */
export function answeredFiles(
  prepared: readonly PreparedFile[],
  { convert, rename }: Answers,
): readonly File[] {
  return prepared.map(({ file, conversion, useAs }) => {
    const name = useAs !== null && rename.has(file.name) ? useAs : file.name;
    if (conversion !== null && convert.has(file.name)) return fileOf(name, conversion.text);
    return name === file.name ? file : new File([file], name);
  });
}
