/**
 * `node ../../.tasks/minify-dist.js`, in a package that tsc has just built: minifies the templates and sheets that its `dist`
 * ships, as Vite does for what it bundles.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifyLiterals } from '../.config/minify-literals.js';

for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.js') || file.startsWith('standalone')) continue;
  const path = join('dist', file);
  const code = readFileSync(path, 'utf8');
  const minified = minifyLiterals(code);
  if (minified !== code) writeFileSync(path, minified);
}
