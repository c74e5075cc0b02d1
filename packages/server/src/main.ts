/** The command `akto-server`. Exit code 0 after a stop that was asked for, 1 after a failure, 2 when it was not understood. */
import { SetupError } from './failure.js';
import type { RunningServer } from './server.js';
import { readSettings } from './settings/settings.js';
import { USAGE } from './settings/usage.js';

const [argument] = process.argv.slice(2);
if (argument === '--help') console.log(USAGE);
else if (argument !== undefined) {
  console.error(`Option inconnue « ${argument} ».\n\n${USAGE}`);
  process.exitCode = 2;
} else await run();

async function run(): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const { startServer } = await import('./server.js'); // seconds, that a wrong setting need not wait
    const server = await startServer(settings);
    stopWhenAsked(server);
    stopWhenBroken(server);
    server.log.info({ address: server.address }, 'ready');
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}

function stopWhenAsked(server: RunningServer): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Asked twice: at once. What was acknowledged is on the disk already.
      if (stopping) process.exit(1);
      stopping = true;
      server.log.info({ signal }, 'stopping');
      server.stop().then(
        () => server.log.info('stopped'),
        (error: unknown) => {
          server.log.error({ err: error }, 'stop failed');
          process.exit(1);
        },
      );
    });
  }
}

/** After what nobody foresaw, the state of the process is unknown: it ends, and whoever watches it starts another. */
function stopWhenBroken(server: RunningServer): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      server.log.fatal({ err: error }, event);
      process.exit(1);
    });
  }
}
