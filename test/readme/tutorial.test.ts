import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { run } from '../../packages/compiler/src/cli/run.js';
import { COMMANDS } from '../../packages/compiler/src/cli/commands.js';
import { read, root } from '../architecture/repository.js';
import { SCHEMAS_README, unexplained, withReference } from './reference.js';

const text = read(SCHEMAS_README);

/** Words of a command line; double quotes hold several. */
const wordsOf = (line: string): readonly string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** Does what the tutorial tells a newcomer to do, block by block, in a copy of the schemas. */
async function follow(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'akto-tutoriel-'));
  cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
  process.chdir(folder);
  let said = '';
  const say = (line: string): void => void (said += `${line}\n`);
  let created = '';
  for (const [, path, language, block = ''] of text.matchAll(/Créez `([^`]+)`|^```(\w+)\n([\s\S]*?)\n```$/gm)) {
    if (path !== undefined) created = path;
    else if (language === 'sh') {
      said = '';
      for (const line of block.split('\n')) await run(wordsOf(line).slice(2), { log: say, error: say });
    } else if (language === 'text') for (const line of block.split('\n')) assert.ok(said.includes(line), `« ${line} » n’est pas dans :\n${said}`);
    else if (language === 'json') write(created, `${block}\n`);
    else if (language === 'diff') applyTo(block);
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function applyTo(diff: string): void {
  const [head = '', ...lines] = diff.split('\n');
  const path = head.replace('--- ', '');
  const side = (sign: string): string => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1)).join('\n');
  const before = readFileSync(path, 'utf8');
  assert.ok(before.includes(side('-')), `« ${side('-')} » n’est pas dans ${path}`);
  writeFileSync(path, before.replace(side('-'), () => side('+')));
}

test('le tutoriel, suivi à la lettre, marche', follow);

test('chaque mot-clé a son exemple', () => assert.deepEqual(unexplained(), []));

test('la référence est celle du langage d’aujourd’hui', () => {
  assert.equal(text, withReference(text), 'npx tsx --conditions=source test/readme/write-reference.ts l’écrit');
});

test('chaque commande du tutoriel existe', () => {
  const named = [...text.matchAll(/npx akto (\w+)/g)].map(([, name]) => name);
  assert.deepEqual(named.filter((name) => !(name! in COMMANDS)), []);
});

test('chaque contrôle du linter est expliqué', () => {
  const sources = readdirSync(join(root, 'packages/compiler/src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const codes = sources.flatMap((file) => [...read(`packages/compiler/src/${file}`).matchAll(/(?:report|refuse|problemAt)\([^;`]*?, '([a-z]+(?:-[a-z]+)*)', [`'"A-Za-z(]/g)].map(([, code]) => code!));
  assert.ok(new Set(codes).size > 40);
  assert.deepEqual([...new Set(codes)].filter((code) => !text.includes(`\`${code}\``)).sort(), []);
});
