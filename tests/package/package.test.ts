import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What `npm run build` wrote: run that first. */
const dist = new URL('../../dist/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, dist), 'utf8');

interface Package {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
}

const manifest = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8')) as Package;

describe('the package', () => {
  it('has every file that it promises', () => {
    const promised = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const files = [...promised, ...manifest.sideEffects];
    expect(files.filter((file) => !existsSync(new URL(`../${file}`, dist)))).toEqual([]);
  });

  it('R1: can be imported in Node, where there is no document', async () => {
    expect(typeof document).toBe('undefined');
    const api = (await import(new URL('index.js', dist).href)) as Record<string, unknown>;
    for (const name of ['AnnotatedTimeline', 'parseTimeline', 'parseDate', 'formatDate']) {
      expect(typeof api[name], name).toBe('function');
    }
  });

  /** What a file asks for before it runs. */
  const importsOf = (name: string) =>
    ts.createSourceFile(name, read(name), ts.ScriptTarget.Latest).statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
      const from = statement.moduleSpecifier;
      return from && ts.isStringLiteral(from) ? from.text.replace('./', 'bundle/') : [];
    });

  it.each(['annotated-timeline.bundle.js', 'bundle/crowd.js'])(
    'needs no other file for %s, so that one request brings the first marks of many events',
    (name) => expect(importsOf(name)).toEqual([]),
  );

  /** What a picture may wait for, and no part that several of them have in common. */
  const awaited = readdirSync(new URL('bundle/', dist)).filter(
    (name) => /^[a-z-]+\.js$/.test(name) && name !== 'patch.js',
  );

  it.each(awaited)('asks at once for all that bundle/%s needs', (name) => {
    const needed = importsOf(`bundle/${name}`);
    expect(needed).toEqual(expect.arrayContaining(needed.flatMap(importsOf)));
  });

  it('S4: has no way to turn text into markup or code in what was built', () => {
    const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.js'),
    );
    const ours = paths.filter((path) => !path.endsWith('.bundle.js'));
    const everywhere =
      /\b(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|document\.write)\b|\beval\s*\(|\bnew\s+Function\b/;
    // Lit's templates are made with innerHTML, so the bundle has the word.
    const inOurs = /\b(?:innerHTML|outerHTML|srcdoc|unsafe(?:HTML|SVG|Static|CSS)|styleMap)\b/;
    const code = (path: string): string => read(path).replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
    expect(paths.filter((path) => everywhere.test(code(path)))).toEqual([]);
    expect(ours.filter((path) => inOurs.test(code(path)))).toEqual([]);
    expect(ours.map((path) => join('dist', path))).toContain(join('dist', 'index.js'));
  });
});
