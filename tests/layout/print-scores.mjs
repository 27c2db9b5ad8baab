/** Prints how our layout of labels fares beside others: see `score-table.ts`, which Vite reads as it is. */
import { runnerImport } from 'vite';

await runnerImport('./tests/layout/score-table.ts', { configFile: false, logLevel: 'warn' });
