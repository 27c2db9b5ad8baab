/**
 * Measures the timeline against its peers, a bare page and what the platform allows at best: `npm run bench`. Prints tables
 * and writes `results.json`, from which the README's table is made. Takes about an hour.
 *
 *     npm run bench -- --only ours,vis-timeline --counts 1000,10000 --rounds 1 --out /tmp/results.json
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { parseArgs } from 'node:util';
import { runRounds } from './rounds.mjs';
import { listContestants } from './serve.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    counts: { type: 'string', default: '4,1000,10000,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    out: { type: 'string', default: new URL('results.json', import.meta.url).pathname },
  },
});
const all = await listContestants();
const names = values.only?.split(',') ?? all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; there are ${all.join(', ')}.`);

const rounds = Number(values.rounds);
const run = await runRounds({ names, counts: values.counts.split(',').map(Number), rounds });
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}`;
const date = new Date().toISOString().slice(0, 10);
writeFileSync(values.out, `${JSON.stringify({ date, machine, rounds, ...run }, null, 2)}\n`);

for (const [count, results] of Object.entries(run.results)) {
  console.log(`\n${Number(count).toLocaleString('en')} events; times in ms, heap in bytes`);
  console.table(results);
}
console.table(run.sizes);
console.log(`${machine}\n${run.browser}\nWritten to ${values.out}`);
