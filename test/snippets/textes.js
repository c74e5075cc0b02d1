import { AktoDossier } from '/akto-dossier.js';

AktoDossier.texts = { Transmettre: 'Envoyer ma demande', 'Saisie obligatoire': 'À remplir' };
