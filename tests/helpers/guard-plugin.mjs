/** Puts the guard in front of every browser test, on the first line so that line numbers stay. */
export function guardPlugin() {
  return {
    name: 'guard',
    /** @param {{path: string, body: unknown}} context */
    transform({ path, body }) {
      if (!path.endsWith('.spec.ts')) return undefined;
      const text = String(body);
      const isRandom = process.env.CI && /\bfrom\b.*fast-check/.test(text);
      const helpers = isRandom ? ['guard', 'same-cases'] : ['guard'];
      return { body: `${helpers.map((name) => `import '/tests/helpers/${name}.ts'; `).join('')}${text}` };
    },
  };
}
