import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Leaves what is not public out of the manifest, and names the files that are published instead of the sources. */
function publicApi() {
  const isPublic = (member) =>
    !/^(private|protected)$/.test(member.privacy ?? '') && !/^[#_]/.test(member.name);
  const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'public-api',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = published(module.path);
        for (const exported of module.exports ?? []) {
          if (exported.declaration.module)
            exported.declaration.module = published(exported.declaration.module);
        }
        for (const declaration of module.declarations ?? []) {
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        }
      }
      // Only what has an element in it: the other modules are our own affair.
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ exports = [], declarations = [] }) =>
          declarations.some(({ customElement }) => customElement) ||
          exports.some(({ kind }) => kind === 'custom-element-definition'),
      );
    },
  };
}

export default {
  globs: ['src/element/*.ts', 'src/define.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  plugins: [
    publicApi(),
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-data.json',
      cssFileName: null,
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
