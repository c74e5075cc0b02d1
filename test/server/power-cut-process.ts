/** Loaded before a server: notes what it asks the disk to keep, for `cutPower`. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { nameOf, remember } from './power-cut.js';

const survivors = process.env.AKTO_TEST_SURVIVORS ?? '';
remember(join(process.env.AKTO_DONNEES ?? '', 'base'), survivors);

fs.fdatasyncSync = (descriptor) => {
  const path = `/proc/self/fd/${descriptor}`;
  if (!fs.fstatSync(descriptor).isFile()) return; // names survive by themselves
  const partial = join(survivors, 'partiel');
  fs.copyFileSync(path, partial);
  fs.renameSync(partial, join(survivors, nameOf(path)));
};
syncBuiltinESMExports();
