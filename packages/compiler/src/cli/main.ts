import { createInterface } from 'node:readline/promises';
import { run } from './run.js';
import type { Terminal } from './terminal.js';

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(question);
  lines.close();
  return answer.trim();
}

const terminal: Terminal = {
  log: (text) => console.log(text),
  error: (text) => console.error(text),
  ...(process.stdin.isTTY && { ask }),
};

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  // A fault of the program, never of what was written: one line is all that its author can use.
  console.error(`Erreur interne d’akto, qui n’est pas la vôtre : ${error instanceof Error ? error.message : String(error)}. Signalez-la avec le fichier vérifié.`);
  process.exitCode = 3;
}
