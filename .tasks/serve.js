/** Run by `npm start` once all is built: the server, in French for who looks at the terminal. Exit code 1 when it cannot start. */
import { SetupError, readSettings, startServer } from '@akto/server';

try {
  const settings = readSettings(process.env);
  const server = await startServer(settings, { logs: 'failures' });
  console.log(`
Mon Espace est prêt : ${server.address}
Page d’exemple :      ${server.address}exemple.html
Données :             ${settings.databaseUrl ? 'PostgreSQL (DATABASE_URL)' : `base intégrée, dans ${settings.data}`}
Pièces :              ${settings.bucket ? `compartiment ${settings.bucket.name} (AKTO_S3)` : `dans ${settings.data}`}
Connexion :           ${settings.oidc ? settings.oidc.issuer.href : 'comptes d’exemple, depuis cette machine seulement'}
Ctrl+C pour arrêter.`);
  stopWhenAsked(server);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}

/** @param {import('@akto/server').RunningServer} server */
function stopWhenAsked(server) {
  let stopping = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      // Asked twice: at once. What was acknowledged is on the disk already.
      if (stopping) process.exit(1);
      stopping = true;
      console.log('Arrêt.');
      void server.stop();
    });
  }
}
