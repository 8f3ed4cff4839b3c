import { runProtect } from './runProtect.ts';

process.exitCode = await runProtect(process.argv.slice(2), console);
