/** `npx tsx --conditions=source test/readme/write-reference.ts`: writes in the README of the schemas the reference of the language. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, root } from '../architecture/repository.js';
import { SCHEMAS_README, withReference } from './reference.js';

writeFileSync(join(root, SCHEMAS_README), withReference(read(SCHEMAS_README)));
