import { HttpStore } from '../../packages/dossier/src/store/http/http-store.js';
import { visitor } from './http-server.js';
import { storeContract } from './store-contract.js';

const here = await Promise.all(Array.from({ length: 120 }, () => visitor()));

storeContract('HttpStore', () => new HttpStore(here.pop()!));
