/** `npm run test:faults [-- cycles]`: the long form of the kill and power-cut tests, 100 cycles of each by default (about twenty minutes). */
import { dataFolder } from './database.js';
import { KilledServer, killWhileSaving, killWhileStarting, type Ending } from './faults.js';

const cycles = Number(process.argv[2] ?? 100);

console.log(`${Math.ceil(cycles / 10)} premiers démarrages tués…`);
await killWhileStarting(Math.ceil(cycles / 10), 6_000);
console.log('Le suivant réussit.');
await repeat('serveurs tués en enregistrant', new KilledServer(), (server) => server.kill());
let cuts = 0;
await repeat('coupures de courant, une sur deux avec des blocs écrits au hasard', new KilledServer(dataFolder(), { powerCuts: true }), (server) => server.cutPower((cuts += 1) % 2 === 0 ? 0.3 : 0));

/** Ten cycles at a time, on the same data. */
async function repeat(what: string, server: KilledServer, end: Ending): Promise<void> {
  let acknowledged = 0;
  for (let done = 0; done < cycles; done += 10) {
    acknowledged += await killWhileSaving(server, Math.min(10, cycles - done), end);
    await server.kill();
    console.log(`${Math.min(done + 10, cycles)} ${what} : ${acknowledged} enregistrements confirmés, aucun perdu.`);
  }
  server.remove();
}
