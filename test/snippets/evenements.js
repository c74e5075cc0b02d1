import '/akto-dossier.js';

const dossier = document.querySelector('akto-dossier');
const said = document.querySelector('output');
dossier.addEventListener('akto-tab', ({ onglet }) => (said.value = `Onglet ${onglet}`));
dossier.addEventListener('akto-save', ({ savedAt }) => console.log(`Enregistré : ${savedAt}`));
dossier.addEventListener('akto-refuse', ({ problems }) => (said.value = `${problems.length} réponses à revoir`));
dossier.addEventListener('akto-transmit', ({ reference }) => (said.value = `Transmis : ${reference}`));
dossier.addEventListener('akto-error', ({ code, error }) => (said.value = `${code} : ${error.message}`));

await dossier.ready;
said.value = 'Prêt';
