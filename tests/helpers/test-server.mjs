import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** The policy that the element has to live with. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/**
 * Serves what a well-behaved static server would not, inside the test runner's own server (Koa).
 *
 * - `/answer?body=…` answers just that; `&status=404&type=text/html&delay=300` as they say (ms);
 *   `&drip=20` waits so many ms before each byte; `&never=1` sends the head and then nothing.
 * - `/csp/…` serves tests/csp/… under a strict policy, without what the runner puts into pages;
 *   `/csp/dist/…` the built files, `/csp/data/…` the demo's documents.
 *
 * @param {string} root the project's folder
 */
export function testServer(root) {
  return [answer, strict(root)];
}

async function answer(context, next) {
  if (context.path !== '/answer') return next();
  const { body = '', status = 200, type = 'application/json', delay = 0, drip = 0, never } = context.query;
  await wait(Number(delay));
  context.status = Number(status);
  context.type = type;
  context.set('cache-control', 'no-store');
  if (never) {
    context.body = new Readable({ read() {} });
    context.flushHeaders();
  } else context.body = drip ? Readable.from(dripping(body, Number(drip))) : body;
}

async function* dripping(text, ms) {
  for (const byte of Buffer.from(text)) {
    await wait(ms);
    yield Buffer.of(byte);
  }
}

function strict(root) {
  const folders = { dist: 'dist', data: 'demo/data' };
  return async (context, next) => {
    const [, csp, ...rest] = context.path.split('/');
    if (csp !== 'csp' || rest.includes('..')) return next();
    const folder = folders[rest[0]];
    const file = folder ? join(root, folder, ...rest.slice(1)) : join(root, 'tests/csp', ...rest);
    const { size } = await stat(file).catch(() => context.throw(404));
    context.set('content-security-policy', strictPolicy);
    context.type = extname(file);
    context.length = size;
    context.body = createReadStream(file);
  };
}
