import { runReport } from './runReport.ts';

process.exitCode = await runReport(process.argv.slice(2), console);
