import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { openDatabase } from './database/database.js';
import { Dispositifs } from './dispositifs/dispositifs.js';
import { codeOf, SetupError } from './failure.js';
import { makeFolder } from './files.js';
import { openFiles } from './storage.js';
import { createApp, type AppOptions } from './http/app.js';
import { startJobs } from './jobs/jobs.js';
import { LIMITS } from './limits.js';
import { EntreprisesRegister } from './reference/entreprises/register.js';
import { sampleRegister } from './reference/register.js';
import type { Services } from './services.js';
import { OidcSignIn } from './sessions/oidc.js';
import { addSamples } from './sessions/samples.js';
import type { Settings } from './settings/settings.js';
import { createSite } from './site/site.js';

/** A server that answers. */
export interface RunningServer {
  /** Ends in `/`. */
  readonly address: string;
  readonly log: FastifyInstance['log'];
  /** Lets the requests in progress finish, for ten seconds at most, then closes everything. */
  stop(): Promise<void>;
}

const PATIENCE = 10_000;

/**
 * Starts everything: database, files, dispositifs, API and site.
 * @throws SetupError when a setting or the machine does not allow it
 */
export async function startServer(settings: Settings, { logs = true }: Pick<AppOptions, 'logs'> = {}): Promise<RunningServer> {
  makeFolder(settings.data);
  const dispositifs = new Dispositifs(settings.dispositifs);
  await dispositifs.offered();
  const database = await openDatabase({ url: settings.databaseUrl, folder: settings.data });
  try {
    await dispositifs.publish(database.db, new Date());
    const signIn = settings.oidc && new OidcSignIn(settings.oidc);
    if (!signIn) await addSamples(database.db);
    const { blobs, staging } = await openFiles(settings, database.db);
    const { data: folder, delivery, scanner, metricsToken, draftDays } = settings;
    const register = settings.register ? new EntreprisesRegister({ address: settings.register }) : sampleRegister;
    const services: Services = { db: database.db, blobs, dispositifs, staging, register, folder, limits: LIMITS, clock: () => new Date(), address: settings.oidc?.publicAddress, signIn, delivery, scanner, metricsToken, draftDays };
    const app = await createApp(services, { logs, site: createSite(settings.dispositifs, '/api') });
    await listen(app, settings);
    signIn?.check().catch((error: unknown) => app.log.error({ err: error }, `AKTO_OIDC : ${settings.oidc!.issuer.href} ne répond pas comme un service de connexion ; personne ne peut se connecter tant que c’est le cas`));
    const stopJobs = startJobs(services, app.log);
    return {
      address: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${(app.server.address() as AddressInfo).port}/`,
      log: app.log,
      stop: async () => {
        const impatience = setTimeout(() => app.server.closeAllConnections(), PATIENCE);
        await app.close();
        clearTimeout(impatience);
        await stopJobs();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function listen(app: FastifyInstance, { port, host }: Settings): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    await app.close();
    if (codeOf(error) === 'EADDRINUSE') throw new SetupError(`Le port ${port} est déjà pris par un autre programme : choisissez-en un autre, par exemple PORT=${port + 1}.`);
    if (codeOf(error) === 'EACCES') throw new SetupError(`Le port ${port} est réservé au système : choisissez-en un au-dessus de 1023, par exemple PORT=8080.`);
    throw error;
  }
}
