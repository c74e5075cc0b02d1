import '/akto-dossier.js';

const dossier = document.createElement('akto-dossier');
dossier.dispositif = 'CAR';
dossier.reference = { etablissement: { denomination: 'ACME', siret: '73282932000074' } };
document.body.append(dossier);
