import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, description?: string, default?: string }} Named
 * @typedef {Named & { kind: string, attribute?: string, privacy?: string, type?: { text: string }, parameters?: Named[] }} Member
 * @typedef {Named & { type: { text: string }, fieldName: string }} Attribute
 * @typedef {{ attributes: Attribute[], members: Member[], events: Named[], slots: Named[], cssParts: Named[], cssProperties: Named[], cssStates: Named[] }} ElementDeclaration
 */

/**
 * The element as the manifest describes it; `npm run manifest` writes that.
 * @returns {ElementDeclaration}
 */
export function readElement() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'annotated-timeline');
}
