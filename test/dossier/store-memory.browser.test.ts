import { MemoryStore } from '../../packages/dossier/src/store/index.js';
import { storeContract } from './store-contract.js';

storeContract('MemoryStore', (clock) => new MemoryStore({ clock }));
