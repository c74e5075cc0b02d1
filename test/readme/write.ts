/** `npx tsx test/readme/write.ts`: writes in the README which tests prove each point of the recette. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/repository.js';
import { coverageTables } from './coverage.js';
import { README, readme, withRecette } from './readme.js';

writeFileSync(join(root, README), withRecette(readme, coverageTables()));
