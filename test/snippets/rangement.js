import { AktoDossier, IndexedDbStore, StoreError } from '/akto-dossier.js';

/** Garde comme d’habitude, mais refuse de transmettre hors des heures d’ouverture. */
class OfficeStore extends IndexedDbStore {
  async transmit(draft, transmission) {
    if (!isOpen()) throw new StoreError('Le service est fermé : transmettez demain, à partir de 9 h.');
    return super.transmit(draft, transmission);
  }
}

const isOpen = () => document.body.dataset.ouvert !== undefined;
const dossier = new AktoDossier();
dossier.dispositif = 'CAR';
dossier.store = new OfficeStore();
document.body.append(dossier);
