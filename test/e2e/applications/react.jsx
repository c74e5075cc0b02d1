import '@akto/dossier/akto-dossier.js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import definition from './dispositifs/CAR.js';

function Page() {
  const [saved, setSaved] = useState(false);
  const [tab, setTab] = useState('employeur');
  return (
    <main>
      <p id="dit">{`${tab}, ${saved ? 'enregistré' : 'rien'}`}</p>
      <button onClick={() => setTab('synthese')}>Aller à la synthèse</button>
      <akto-dossier definition={definition} onglet={tab} onakto-save={() => setSaved(true)} onakto-tab={(event) => setTab(event.onglet)} />
    </main>
  );
}

createRoot(document.querySelector('#application')).render(<Page />);
