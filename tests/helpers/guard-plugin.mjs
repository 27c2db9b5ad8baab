/** Puts the guard in front of every browser test, on the first line so that line numbers stay. */
export function guardPlugin() {
  return {
    name: 'guard',
    /** @param {{path: string, body: unknown}} context */
    transform({ path, body }) {
      if (path.endsWith('.spec.ts')) return { body: `import '/tests/helpers/guard.ts'; ${String(body)}` };
      return undefined;
    },
  };
}
