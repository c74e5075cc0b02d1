/** `npm start`: installs and builds what is missing, then serves the portal on PORT (8080 by default). */
import { buildSite } from './build.js';
import { assertFree, listenError, portFrom } from './port.js';
import { main } from './process.js';
import { setUp } from './setup.js';

const HOST = process.env.HOST || 'localhost';

await main(async () => {
  const port = portFrom(process.env.PORT || '8080', 'npm start');
  await assertFree(port, HOST, 'npm start'); // said now rather than after the minutes of a first installation
  await setUp();
  await buildSite();
  const { tsImport } = await import('tsx/esm/api'); // installed by now
  const { serve } = await tsImport('../packages/server/src/site/serve.ts', import.meta.url);
  const site = await serve({ port, host: HOST }).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    throw listenError(error, port, 'npm start');
  });
  console.log(`\nMon Espace est prêt : ${site.address}\nPage d’exemple :      ${site.address}exemple.html\nCtrl+C pour arrêter.`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      console.log('Arrêt.');
      await site.close();
    });
  }
});
