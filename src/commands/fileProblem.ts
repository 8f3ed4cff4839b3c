import { FILE_PROBLEMS } from '../words/commands.ts';

/** Why the file system refused, in words. @throws what is no refusal of the file system: our own mistake. */
export function fileProblem(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error;
  const { code } = error;
  const known = Object.entries(FILE_PROBLEMS).find(([each]) => each === code);
  return known === undefined ? error.message : known[1];
}
