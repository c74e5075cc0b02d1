/** `npm run test:faults [-- cycles]`: the long form of the kill tests, 100 cycles by default (about ten minutes). */
import { KilledServer, killWhileSaving, killWhileStarting } from './faults.js';

const cycles = Number(process.argv[2] ?? 100);
console.log(`Tuer pendant le premier démarrage, ${Math.ceil(cycles / 10)} fois…`);
await killWhileStarting(Math.ceil(cycles / 10), 6_000);
console.log(`Tuer pendant l’enregistrement, ${cycles} fois…`);
const server = new KilledServer();
const acknowledged = await killWhileSaving(server, cycles);
await server.kill();
server.remove();
console.log(`${acknowledged} enregistrements confirmés, aucun perdu.`);
