#!/usr/bin/env node
// In the repository the command runs the sources, so that there is nothing to build; the published package only holds dist.
import { existsSync } from 'node:fs';
import module from 'node:module';

// From Node 22 on: what was compiled of the program is kept for the next time.
/** @type {{ readonly enableCompileCache?: () => unknown }} */ (module).enableCompileCache?.();

const isRepository = existsSync(new URL('../src', import.meta.url));
const sources = new URL('../../../.tasks/akto.js', import.meta.url);
await import(isRepository ? await (await import(sources.href)).commandOfSources() : new URL('../dist/cli/main.js', import.meta.url).href);
