import { runSynthesise } from './runSynthesise.ts';

process.exitCode = await runSynthesise(process.argv.slice(2), console);
