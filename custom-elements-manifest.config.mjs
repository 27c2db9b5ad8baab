import { readFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** The element's declaration; the other modules are our own affair. */
const elementIn = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations).find(({ customElement }) => customElement);

/** Leaves what is not public out of the manifest, and names the files that are published instead of the sources. */
function publicApi() {
  const isPublic = (member) =>
    !/^(private|protected)$/.test(member.privacy ?? '') && !/^[#_]/.test(member.name);
  return {
    name: 'public-api',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.path = published(module.path);
        for (const { declaration } of module.exports ?? []) {
          if (declaration.module) declaration.module = published(declaration.module);
        }
      }
      manifest.modules = manifest.modules.filter(
        ({ exports = [], declarations = [] }) =>
          declarations.some(({ customElement }) => customElement) ||
          exports.some(({ kind }) => kind === 'custom-element-definition'),
      );
      const element = elementIn(manifest);
      element.members = element.members.filter(isPublic);
      // The analyzer takes the arguments of every dispatched event for names of events.
      element.events = element.events.filter(({ description }) => description);
    },
  };
}

/** Writes `'auto' | 'light' | 'dark'` where the source says `ThemeSetting`, so that editors can offer the choices. */
function choices() {
  const unions = new Map();
  const spellOut = ({ type }) => {
    if (type) type.text = unions.get(type.text) ?? type.text;
  };
  return {
    name: 'choices',
    analyzePhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
        unions.set(node.name.text, node.type.getText());
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      const { attributes, members } = elementIn(customElementsManifest);
      [...attributes, ...members].forEach(spellOut);
    },
  };
}

/** Adds the defaults of custom properties as the style sheets have them, where they are written once. */
function styleDefaults() {
  const sheets = ['tokens', 'frame'].map((name) => `src/element/${name}.styles.ts`);
  return {
    name: 'style-defaults',
    packageLinkPhase({ customElementsManifest }) {
      const css = sheets.map((path) => readFileSync(path, 'utf8')).join('\n');
      for (const property of elementIn(customElementsManifest).cssProperties) {
        property.default = fallbackOf(css, property.name);
      }
    },
  };
}

/** What `var(name, …)` falls back to where it stands first, with its own parentheses. */
function fallbackOf(css, name) {
  const opening = `var(${name},`;
  const at = css.indexOf(opening);
  if (at < 0) throw new Error(`No style sheet gives a default to ${name}`);
  const start = at + opening.length;
  let depth = 1;
  let end = start;
  for (; depth > 0; end++) depth += { '(': 1, ')': -1 }[css[end]] ?? 0;
  const fallback = css.slice(start, end - 1).trim();
  const [, inner] = /^var\((--_[\w-]+)\)$/.exec(fallback) ?? [];
  return inner ? css.split(`${inner}:`)[1].split(';')[0].trim() : fallback;
}

export default {
  // The scales for their choices.
  globs: ['src/element/*.ts', 'src/scale/*.ts', 'src/define.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  plugins: [
    publicApi(),
    choices(),
    styleDefaults(),
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-data.json',
      cssFileName: null,
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
