import { PRESETS, type PresetId } from '../scenario/scenario.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../model/simulation/defaults.ts';
import {
  NO_OUT_FOLDER,
  notWhole,
  ONE_PACKAGE_FOLDER,
  SCENARIO_OR_PRESET,
  unknownPreset,
} from '../words/commands.ts';
import { parseArguments } from './parseArguments.ts';

export interface ReportOptions {
  readonly folder: string;
  readonly preset: PresetId;
  /** The file with the scenario; undefined for the preset as it stands. */
  readonly scenario: string | undefined;
  readonly seed: number;
  /** How many; 0 for none. */
  readonly draws: number;
  /** Whether to compute from counts that have not been through disclosure control. */
  readonly unprotected: boolean;
  readonly out: string;
}

type OptionsReading =
  | { readonly ok: true; readonly options: ReportOptions }
  | { readonly ok: false; readonly why: string };

/** Ten times what a page makes: beyond, memory runs out before a range is any firmer. */
const MOST_DRAWS = 100_000;

const OPTIONS = {
  preset: { type: 'string' },
  scenario: { type: 'string' },
  seed: { type: 'string' },
  draws: { type: 'string' },
  unprotected: { type: 'boolean' },
  out: { type: 'string' },
} as const;

/** Reads what stands after `npm run report --`. Without a preset: `prudent`, as the page opens. */
export function reportOptions(args: readonly string[]): OptionsReading {
  const parsed = parseArguments(args, OPTIONS);
  if (typeof parsed === 'string') return refused(parsed);
  const {
    values: { preset = 'prudent', scenario, unprotected = false, out = '' },
    positionals: [folder, ...more],
  } = parsed;
  const known = PRESETS.find((id) => id === preset);
  if (folder === undefined || more.length > 0) return refused(ONE_PACKAGE_FOLDER);
  if (known === undefined) return refused(unknownPreset(preset, PRESETS));
  if (out === '') return refused(NO_OUT_FOLDER);
  if (scenario !== undefined && parsed.values.preset !== undefined)
    return refused(SCENARIO_OR_PRESET);
  const seed = wholeNumber(parsed.values.seed, DEFAULT_SEED, Number.MAX_SAFE_INTEGER);
  const draws = wholeNumber(parsed.values.draws, DEFAULT_DRAWS, MOST_DRAWS);
  if (seed === undefined) return refused(notWhole('--seed', Number.MAX_SAFE_INTEGER));
  if (draws === undefined) return refused(notWhole('--draws', MOST_DRAWS));
  return {
    ok: true,
    options: { folder, preset: known, scenario, seed, draws, unprotected, out },
  };
}

/** A whole number from 0 to `most`; undefined for any other text. */
function wholeNumber(
  text: string | undefined,
  unlessSaid: number,
  most: number,
): number | undefined {
  if (text === undefined) return unlessSaid;
  return /^\d+$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}

function refused(why: string): OptionsReading {
  return { ok: false, why };
}
