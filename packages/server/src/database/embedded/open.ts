import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { makeFolder } from '../../files.js';
import type { Engine } from '../engine.js';
import { DurableFiles, durableOptions } from './durable-files.js';
import { assertLocal } from './file-system.js';
import { initialise } from './initialise.js';
import { lock } from './lock.js';
import { assertNotMoved } from './moved.js';
import { PreparingClient } from './preparing-client.js';
import { WholeStatements } from './whole-statements.js';
import { assertDurable } from './self-test.js';

/** PostgreSQL inside this process (PGlite), in `folder/base`, made durable and kept to one process. */
export async function openEmbedded(folder: string): Promise<Engine> {
  makeFolder(folder);
  assertLocal(folder);
  assertNotMoved(folder);
  const unlock = lock(join(folder, 'base.verrou'));
  try {
    const base = join(folder, 'base');
    initialise(base);
    const files = new DurableFiles(base);
    const database = await PGlite.create(durableOptions(files, PGlite.defaultStartParams));
    await assertDurable(database, files);
    // One connection, kept open: the engine is single.
    const pool = new pg.Pool(Object.assign(createPgConfig(new WholeStatements(database) as unknown as PGlite), { max: 1, idleTimeoutMillis: 0, Client: PreparingClient }) as unknown as pg.PoolConfig);
    return {
      pool,
      close: async () => {
        await database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
