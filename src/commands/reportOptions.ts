import { parseArgs } from 'node:util';
import { PRESETS, type PresetId } from '../scenario/scenario.ts';
import { NO_OUT_FOLDER, ONE_PACKAGE_FOLDER, unknownPreset } from '../words/commands.ts';

export interface ReportOptions {
  readonly folder: string;
  readonly preset: PresetId;
  /** Whether to compute from counts that have not been through disclosure control. */
  readonly unprotected: boolean;
  readonly out: string;
}

export type OptionsReading =
  | { readonly ok: true; readonly options: ReportOptions }
  | { readonly ok: false; readonly why: string };

/** Reads what stands after `npm run report --`. Without a preset: `prudent`, as the page opens. */
export function reportOptions(args: readonly string[]): OptionsReading {
  const parsed = parse(args);
  if (typeof parsed === 'string') return refused(parsed);
  const {
    values: { preset = 'prudent', unprotected = false, out = '' },
    positionals: [folder, ...more],
  } = parsed;
  const known = PRESETS.find((id) => id === preset);
  if (folder === undefined || more.length > 0) return refused(ONE_PACKAGE_FOLDER);
  if (known === undefined) return refused(unknownPreset(preset, PRESETS));
  if (out === '') return refused(NO_OUT_FOLDER);
  return { ok: true, options: { folder, preset: known, unprotected, out } };
}

function refused(why: string): OptionsReading {
  return { ok: false, why };
}

/** The arguments, or what Node says is wrong with them. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        preset: { type: 'string' },
        unprotected: { type: 'boolean' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message;
  }
}
