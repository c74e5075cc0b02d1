import { AktoDossier } from '/akto-dossier.js';

AktoDossier.texts = { Transmettre: 'Envoyer ma demande', 'Saisie obligatoire': 'À remplir', 'Enregistré à {time}': 'À l’abri depuis {time}' };
