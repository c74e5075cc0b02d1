import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { isDead, thisProcess } from '../../packages/server/src/database/embedded/holder.js';
import { lock } from '../../packages/server/src/database/embedded/lock.js';
import { SetupError } from '../../packages/server/src/failure.js';
import { temporaryFolder } from './database.js';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'base.verrou');
});
afterEach(() => folder.remove());

/** The number of a process that has just ended. */
const endedPid = (): number => spawnSync(process.execPath, ['--version']).pid;

test('cas 4 : le second est refusé, avec le numéro du premier et quoi faire', () => {
  lock(file);
  assert.throws(() => lock(file), (error) => error instanceof SetupError && error.message.includes(String(process.pid)) && error.message.includes('AKTO_DONNEES'));
});

test('le dossier rendu peut être repris', () => {
  lock(file)();
  assert.equal(existsSync(file), false);
  lock(file);
});

test('rendre deux fois ne retire pas le verrou du suivant', () => {
  const unlock = lock(file);
  unlock();
  writeFileSync(file, 'celui d’un autre');
  unlock();
  assert.ok(existsSync(file));
});

test('cas 5 : le verrou d’un processus mort est repris', () => {
  writeFileSync(file, JSON.stringify({ ...thisProcess(), pid: endedPid() }));
  lock(file);
});

test('cas 5 : le même numéro, donné depuis à un autre processus, est celui d’un mort', () => {
  assert.ok(isDead({ ...thisProcess(), started: '1' }));
});

test('cas 5 : après un redémarrage de la machine, personne ne vit plus', () => {
  assert.ok(isDead({ ...thisProcess(), boot: 'autre' }));
});

test('cas 5 : le processus 1 d’un conteneur redémarré n’est pas celui d’avant', () => {
  assert.ok(isDead({ ...thisProcess(), pid: 1, namespace: 'pid:[1]' }));
});

test('cas 5 : d’une autre machine ou d’un autre conteneur, on ne sait rien : il vit', () => {
  assert.equal(isDead({ ...thisProcess(), host: 'ailleurs', boot: 'autre', pid: endedPid() }), false);
});

test('cas 5 : un processus vivant n’est jamais dépossédé', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  writeFileSync(file, JSON.stringify({ ...thisProcess(), pid: child.pid, started: '' }));
  assert.throws(() => lock(file), SetupError);
  child.kill('SIGKILL');
  await once(child, 'exit');
  lock(file);
});

test('un verrou illisible n’est pas repris, et le message dit lequel supprimer', () => {
  writeFileSync(file, '{');
  assert.throws(() => lock(file), (error) => error instanceof SetupError && error.message.includes(file));
});

test('une reprise interrompue est dite', () => {
  writeFileSync(file, JSON.stringify({ ...thisProcess(), pid: endedPid() }));
  writeFileSync(`${file}.reprise`, '');
  assert.throws(() => lock(file), (error) => error instanceof SetupError && error.message.includes('.reprise'));
});
