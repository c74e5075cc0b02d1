#!/usr/bin/env node
// In the repository the command runs the sources, so that there is nothing to build; the published package only holds dist.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src/main.ts', import.meta.url));
if (existsSync(source)) {
  const flags = ['--conditions=source', `--import=${import.meta.resolve('tsx')}`];
  const server = spawn(process.execPath, [...flags, source, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  // The terminal sends Ctrl+C to both: this one only waits for the other.
  process.on('SIGINT', () => {});
  server.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  await import(new URL('../dist/main.js', import.meta.url).href);
}
