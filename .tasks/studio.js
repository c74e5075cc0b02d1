/** `npm run studio`: installs and builds what is missing, then serves the studio on PORT (8090 by default) to this machine alone. */
import { join } from 'node:path';
import { buildStudio } from './build.js';
import { assertFree, listenError, portFrom } from './port.js';
import { ROOT, main } from './process.js';
import { setUp } from './setup.js';

const COMMAND = 'npm run studio';

await main(async () => {
  const port = portFrom(process.env.PORT || '8090', COMMAND);
  await assertFree(port, 'localhost', COMMAND); // said now rather than after the minutes of a first installation
  await setUp();
  await buildStudio();
  const { tsImport } = await import('tsx/esm/api'); // installed by now
  const { serveStudio } = await tsImport('../packages/studio/bin/serve.ts', import.meta.url);
  const studio = await serveStudio({ port, schemas: join(ROOT, 'schemas') }).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    throw listenError(error, port, COMMAND);
  });
  console.log(`\nLe studio est prêt : ${studio.address}\nIl ouvre et enregistre les fichiers de schemas/. Ctrl+C pour arrêter.`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      console.log('Arrêt.');
      await studio.close();
    });
  }
});
