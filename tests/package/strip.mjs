/** Takes indentation and comments out of the style sheets in `dist`: compilers and minifiers leave the text of templates alone. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.styles.js')) continue;
  const path = join('dist', name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\s*\/\*[^]*?\*\/|(?<=\n) +/g, ''));
}
