const form = document.querySelector('form');
const dossier = form.querySelector('akto-dossier');
// L’élément n’envoie rien avec le formulaire : la page y met ce qu’elle veut garder du dossier.
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!dossier.reportValidity()) return;
  await dossier.save();
  form.elements.dossier.value = dossier.draft.id;
  form.querySelector('output').value = 'Dossier enregistré';
});
