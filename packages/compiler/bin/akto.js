#!/usr/bin/env node
// In the repository the command runs the sources, so that there is nothing to build; the published package only holds dist.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
if (existsSync(source)) {
  const flags = ['--conditions=source', `--import=${import.meta.resolve('tsx')}`];
  process.exitCode = spawnSync(process.execPath, [...flags, source, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} else {
  await import(new URL('../dist/cli/main.js', import.meta.url).href);
}
