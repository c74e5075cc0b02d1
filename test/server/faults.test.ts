import { test } from 'node:test';
import { dataFolder } from './database.js';
import { KilledServer, killWhileSaving } from './faults.js';

test('cas 1 et 5 : tué pendant l’enregistrement, le serveur reprend et rien de ce qu’il a dit gardé ne manque', async (context) => {
  const server = new KilledServer();
  context.diagnostic(`${await killWhileSaving(server, 2)} enregistrements confirmés`);
  await server.kill();
  server.remove();
});

test('cas 2 : le courant coupé, ce que le serveur a dit gardé est sur le disque, même à côté de blocs écrits au hasard', async (context) => {
  const unplugged = new KilledServer(dataFolder(), { powerCuts: true });
  context.diagnostic(`${await killWhileSaving(unplugged, 1, (one) => one.cutPower(0.3))} enregistrements confirmés`);
  await unplugged.kill();
  unplugged.remove();
});
