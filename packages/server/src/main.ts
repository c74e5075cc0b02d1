/** The command `akto-server`. Exit code 0 after a stop that was asked for, 1 after a failure, 2 when it was not understood. */
import { parseCommand, type RunCommand } from './command.js';
import { SetupError } from './failure.js';
import type { RunningServer } from './server.js';
import { readSettings } from './settings/settings.js';
import { USAGE } from './settings/usage.js';

const command = parseCommand(process.argv.slice(2));
if (command.name === 'help') console.log(USAGE);
else if (command.name === 'unknown') {
  console.error(`« ${command.words} » n’est pas compris.\n\n${USAGE}`);
  process.exitCode = 2;
} else await run(command);

async function run(command: RunCommand): Promise<void> {
  try {
    const settings = readSettings(process.env);
    // Seconds, that a wrong setting need not wait.
    if (command.name === 'move') return await (await import('./move/command.js')).runMove(settings, command.to);
    if (command.name === 'backup') return await (await import('./backup/command.js')).runBackup(settings, command.to);
    const { startServer } = await import('./server.js');
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
