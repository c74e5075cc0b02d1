import { readFileSync } from 'node:fs';
import { compileDispositif, type Compilation } from '@akto/compiler';
import { sha256 } from './authoring.js';

const FILES = { CAR: 'schemas/CAR.json', ESSAI: 'test/fixtures/schemas/ESSAI.json' } as const;

function read(path: string): string | undefined {
  try {
    return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}

/** Compiles a real schema file of the repository. */
export const compileFixture = (name: keyof typeof FILES): Compilation => compileDispositif({ file: FILES[name], read, sha256 });
