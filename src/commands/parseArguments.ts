import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command's options and what stands between them, or what Node says is wrong with them. */
export function parseArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message;
  }
}
