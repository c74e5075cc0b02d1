import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { readSettings } from '@akto/server';
import { openDatabase } from '../../packages/server/src/database/database.js';
import { Dispositifs } from '../../packages/server/src/dispositifs/dispositifs.js';
import { createApp } from '../../packages/server/src/http/app.js';
import { LIMITS } from '../../packages/server/src/limits.js';
import { sampleRegister } from '../../packages/server/src/reference/register.js';
import { addSamples } from '../../packages/server/src/sessions/samples.js';
import { createSite } from '../../packages/server/src/site/site.js';
import { openFiles } from '../../packages/server/src/storage.js';
import { columnsOf } from '../../packages/server/src/drafts/content.js';
import type { Services } from '../../packages/server/src/services.js';
import { dataFolder } from '../server/database.js';
import type { Records } from './seed.js';

/** The company of the first sample account. */
const TENANT = 'hum';
const AUTHOR = 'AMOA';

/** A real server on its embedded database, with the built portal. */
export interface Backend {
  /** Ends in `/`. */
  readonly address: string;
  /** Nothing is kept any more: no draft, no file, no dossier, nobody signed in. */
  empty(): Promise<void>;
  /** Keeps records as if the first account had saved them before. */
  seed(records: Records): Promise<void>;
  /** Nobody is signed in any more. */
  endSessions(): Promise<void>;
  close(): Promise<void>;
}

export async function openBackend(): Promise<Backend> {
  const folder = dataFolder();
  const settings = readSettings({ PORT: '0', AKTO_DONNEES: folder.path });
  const database = await openDatabase({ folder: folder.path });
  const { db } = database;
  const dispositifs = new Dispositifs(settings.dispositifs);
  await dispositifs.publish(db, new Date());
  await addSamples(db);
  const limits = { ...LIMITS, writes: { max: 10_000, timeWindow: 60_000 }, transmissions: { max: 1_000, timeWindow: 60_000 }, signIns: { max: 1_000, timeWindow: 60_000 } };
  const { blobs, staging } = await openFiles(settings, db);
  const services: Services = { db, blobs, staging, dispositifs, register: sampleRegister, folder: folder.path, limits, clock: () => new Date() };
  const app = await createApp(services, { site: createSite(settings.dispositifs, '/api') });
  const address = await app.listen({ port: 0, host: 'localhost' });

  return {
    address: `http://localhost:${new URL(address).port}/`,
    empty: async () => {
      await sql`truncate draft, draft_revision, upload, document, dossier, dossier_step, idempotency, session cascade`.execute(db);
    },
    endSessions: async () => {
      await db.deleteFrom('session').execute();
    },
    seed: async ({ drafts = [], dossiers = [], files = [] }) => {
      const hash = dispositifs.current('CAR')?.hash ?? '';
      for (const { id, reopened, revision, savedAt, ...content } of drafts) {
        const owner = { owner: AUTHOR, author: AUTHOR, discarded_at: null, deleted_at: null };
        await db.insertInto('draft').values({ tenant_id: TENANT, id, ...columnsOf({ ...content, hash: content.hash || hash }), ...owner, reopened: reopened ? JSON.stringify(reopened) : null, revision, saved_at: new Date(savedAt ?? Date.now()) }).execute();
      }
      for (const { id, reference, transmittedAt, transmission, entreprise, history } of dossiers) {
        const text = JSON.stringify({ ...transmission, hash });
        const { dispositif, version } = transmission;
        await db.insertInto('dossier').values({ tenant_id: TENANT, id, number: 1, reference, dispositif, version, hash, entreprise, transmission: text, transmission_sha256: createHash('sha256').update(text).digest('hex'), author: AUTHOR, transmitted_at: new Date(transmittedAt) }).execute();
        for (const [index, { state, at, message, reopened }] of history.entries()) {
          await db.insertInto('dossier_step').values({ tenant_id: TENANT, dossier_id: id, number: index + 1, state, message, reopened: reopened ? JSON.stringify(reopened) : null, author: AUTHOR, at: new Date(at) }).execute();
        }
      }
      for (const { id, draftId, text } of files) {
        const key = `${TENANT}/${id}`;
        // The server keeps no file that is not what its name says.
        const bytes = Buffer.from(`%PDF-1.7 ${text}`);
        const { size, sha256 } = await blobs.put(key, Readable.from([bytes]), bytes.length);
        await db.insertInto('document').values({ tenant_id: TENANT, id, draft_id: draftId, upload_id: `envoi-${id}`, name: text.endsWith('.pdf') ? text : `${text}.pdf`, type: 'application/pdf', size, sha256, key, added_at: new Date() }).execute();
      }
    },
    close: async () => {
      await app.close();
      await database.close();
      await staging.length('rien'); // tus makes its folder without saying when: after that, now
      folder.remove();
    },
  };
}
