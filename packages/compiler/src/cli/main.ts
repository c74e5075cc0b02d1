import { run } from './run.js';

try {
  process.exitCode = await run(process.argv.slice(2), console);
} catch (error) {
  // A fault of the program, never of what was written: one line is all that its author can use.
  console.error(`Erreur interne d’akto, qui n’est pas la vôtre : ${error instanceof Error ? error.message : String(error)}. Signalez-la avec le fichier vérifié.`);
  process.exitCode = 3;
}
