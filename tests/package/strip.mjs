/** Takes what browsers do without out of the templates in `dist`: compilers and minifiers leave their text alone. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the text of a template comes to, by its tag. */
const strip = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replaceAll(': ', ':')
      .replaceAll(';}', '}')
      .replace(/(?<=[ :,(-])0(?=\.\d)/g, ''),
  // Where text breaks between elements, one space is as good as many.
  html: (text) => text.replace(/\s*\n\s*/g, '\n'),
};
strip.svg = strip.html;

/** Where in a file which texts go, from the last to the first. */
function editsOf(source) {
  const edits = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const change = strip[node.tag.getText(source)];
      const { template } = node;
      const pieces = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      for (const piece of change ? pieces : [])
        edits.push([piece.getStart(source), piece.end, change(piece.getText(source))]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits.sort(([a], [b]) => b - a);
}

for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js')) continue;
  const path = join('dist', name);
  const code = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
  const stripped = editsOf(source).reduce(
    (text, [start, end, shorter]) => text.slice(0, start) + shorter + text.slice(end),
    code,
  );
  if (stripped !== code) writeFileSync(path, stripped);
}
