/** Run by `initialise`: makes an empty database in the folder given, and ends. */
import { PGlite } from '@electric-sql/pglite';
import { DurableFiles, durableOptions } from './durable-files.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('A folder is expected.');
const database = await PGlite.create(durableOptions(new DurableFiles(folder), PGlite.defaultStartParams));
await database.exec('checkpoint');
await database.close();
