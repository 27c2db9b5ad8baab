import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * The folders and top-level modules of src/, lowest first. Each imports only from itself and from lines above its own;
 * those on one line do not know of each other.
 */
const layers = [
  ['base'],
  ['messages'],
  ['time'],
  ['model'],
  ['source'],
  ['scale'],
  ['layout'],
  ['scene'],
  ['render', 'interaction', 'pipeline.ts'],
  ['element'],
  ['index.ts'],
  ['define.ts'],
];
const maxLines = 400;
const bannedSinks =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment|document\.write(?:ln)?|unsafe(?:HTML|SVG|MathML|Static|CSS)|styleMap)\b|\beval\s*\(|\bnew\s+Function\b|\sstyle=["'$]/;

/** Source texts by path, from src/ down: `time/when.ts`. */
type Sources = ReadonlyMap<string, string>;

function readSources(): Sources {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const sources = paths.filter((path) => path.endsWith('.ts'));
  return new Map(sources.map((path) => [path, readFileSync(join('src', path), 'utf8')]));
}

/** The folder, or top-level module, that a file belongs to. */
const homeOf = (path: string): string => path.split('/', 1)[0] ?? '';
const rankOf = (path: string): number => layers.findIndex((layer) => layer.includes(homeOf(path)));
const isBelow = (path: string, home: string): boolean => rankOf(path) < rankOf(home);

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** Relative imports of a module, of values and of types, static and dynamic, as paths of sources. */
function importsOf(path: string, text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(path), fileName).replace(/\.js$/, '.ts'));
}

function upwardImports(sources: Sources): string[] {
  const breaches: string[] = [];
  for (const [path, text] of sources) {
    for (const target of importsOf(path, text)) {
      if (homeOf(path) !== homeOf(target) && !isBelow(target, homeOf(path))) {
        breaches.push(`src/${path} imports src/${target}`);
      }
    }
  }
  return breaches;
}

/** Names of the browser, or of the clock, that a module uses without having declared them itself. */
function globalsUsed(path: string, text: string): Set<string> {
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isName = ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node);
    if (isName && ts.isIdentifier(node.name)) declared.add(node.name.text);
    if (ts.isIdentifier(node) && /^(?:document|window)$/.test(node.text) && isFree(node)) used.add(node.text);
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now') used.add('Date.now');
    if (ts.isNewExpression(node) && node.getText() === 'new Date()') used.add('new Date()');
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return new Set([...used].filter((name) => !declared.has(name)));
}

/** Whether an identifier stands for itself and is not the name of something's property or of a declaration. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  return !('name' in parent && parent.name === node) || ts.isShorthandPropertyAssignment(parent);
}

function misplacedGlobals(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) =>
    [...globalsUsed(path, text)]
      .filter((name) => isBelow(path, /Date/.test(name) ? 'element' : 'render'))
      .map((name) => `src/${path} uses ${name}`),
  );
}

function sinks(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => {
    const found = bannedSinks.exec(withoutComments(text));
    return found ? [`src/${path} has ${found[0].trim()}`] : [];
  });
}

function withoutComments(text: string): string {
  const file = parse('source.ts', text);
  const comments: ts.CommentRange[] = [];
  const visit = (node: ts.Node): void => {
    comments.push(...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return comments.reduce(
    (rest, { pos, end }) => rest.slice(0, pos) + ' '.repeat(end - pos) + rest.slice(end),
    text,
  );
}

describe('the architecture', () => {
  const sources = readSources();

  it('has a place for every source', () => {
    expect([...sources.keys()].filter((path) => rankOf(path) < 0)).toEqual([]);
  });

  it('imports downward only', () => {
    expect(upwardImports(sources)).toEqual([]);
  });

  it('has no source of more than 400 lines', () => {
    const long = [...sources].filter(([, text]) => text.trimEnd().split('\n').length > maxLines);
    expect(long.map(([path]) => path)).toEqual([]);
  });

  it('knows of no page below render, and of no clock below the element', () => {
    expect(misplacedGlobals(sources)).toEqual([]);
  });

  it('S4: has no way to turn text into markup or code, and no style attributes', () => {
    expect(sinks(sources)).toEqual([]);
  });
});

describe('the architecture test itself', () => {
  const source = (path: string, text: string): Sources => new Map([[path, text]]);

  it.each([
    [
      'time/when.ts',
      `import { place } from '../layout/place.js';`,
      'src/time/when.ts imports src/layout/place.ts',
    ],
    ['scene/a.ts', `import type { A } from '../element/a.js';`, 'src/scene/a.ts imports src/element/a.ts'],
    [
      'render/a.ts',
      `export { b } from '../interaction/b.js';`,
      'src/render/a.ts imports src/interaction/b.ts',
    ],
    ['interaction/a.ts', `import '../render/b.js';`, 'src/interaction/a.ts imports src/render/b.ts'],
    ['scale/a.ts', `import { run } from '../pipeline.js';`, 'src/scale/a.ts imports src/pipeline.ts'],
    ['model/a.ts', `const b = await import('../scale/b.js');`, 'src/model/a.ts imports src/scale/b.ts'],
    ['index.ts', `import './define.js';`, 'src/index.ts imports src/define.ts'],
  ])('finds the upward import in %s and names both files', (path, text, breach) => {
    expect(upwardImports(source(path, text))).toEqual([breach]);
  });

  it('lets a module import from its own folder and from below', () => {
    const text = `import './b.js'; import '../base/memo.js'; import 'lit'; import '../scene/scene.js';`;
    expect(upwardImports(source('render/a.ts', text))).toEqual([]);
  });

  it.each([
    ['layout/a.ts', `const box = document.body;`, ['src/layout/a.ts uses document']],
    ['scene/a.ts', `export const width = () => window.innerWidth;`, ['src/scene/a.ts uses window']],
    ['render/a.ts', `const now = Date.now();`, ['src/render/a.ts uses Date.now']],
    ['time/a.ts', `const today = new Date();`, ['src/time/a.ts uses new Date()']],
    ['render/a.ts', `const box = document.body;`, []],
    ['element/a.ts', `const now = Date.now();`, []],
    [
      'model/a.ts',
      `function read(document: unknown) { return document; } const a = { window: 1 }.window;`,
      [],
    ],
  ])('tells the page and the clock in %s: %s', (path, text, breaches) => {
    expect(misplacedGlobals(source(path, text))).toEqual(breaches);
  });

  it.each([
    'a.innerHTML = b;',
    'document.write(a);',
    'const f = new Function(a);',
    'eval (a);',
    'html`<p style="color: red"></p>`;',
    'html`<p style=${a}></p>`;',
  ])('S4: finds %s', (text) => {
    expect(sinks(source('render/a.ts', text))).toHaveLength(1);
  });

  it('S4: lets a comment speak of them', () => {
    expect(sinks(source('render/a.ts', '/** No innerHTML. */\n// nor eval()\nconst evaluate = 1;'))).toEqual(
      [],
    );
  });
});
