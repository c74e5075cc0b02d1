import '@akto/dossier/akto-dossier.js';
import { createApp, h, ref } from 'vue';
import definition from './dispositifs/CAR.js';

createApp({
  setup() {
    const saved = ref(0);
    const tab = ref('employeur');
    return () =>
      h('main', [
        h('p', { id: 'dit' }, `${tab.value}, ${saved.value > 0 ? 'enregistré' : 'rien'}`),
        h('button', { onClick: () => (tab.value = 'synthese') }, 'Aller à la synthèse'),
        h('akto-dossier', { definition, onglet: tab.value, onAktoSave: () => saved.value++, onAktoTab: (event) => (tab.value = event.onglet) }),
      ]);
  },
}).mount('#application');
