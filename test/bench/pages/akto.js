import { IndexedDbStore } from '@akto/dossier/akto-dossier.js';
import { language, newDraft } from '@akto/core';

/** As the built element finds it: by its address, in a folder of compiled dispositifs. */
const FOLDER = new URL('/dispositifs/', location.href).href;
const TAB = 'onglet';

/** @type {import('@akto/dossier').AktoDossier | undefined} */
let element;
/** @type {string | undefined} */
let draftId;
const find = (/** @type {string} */ id) => /** @type {HTMLElement | null} */ (element?.shadowRoot?.getElementById(id) ?? null);

globalThis.peer = {
  /** What is already filled is a draft that this browser keeps. */
  async prepare(_form, values) {
    const { default: factory } = await import(/* @vite-ignore */ `${FOLDER}MESURE.js`);
    if (Object.keys(values).length === 0) return;
    const draft = newDraft(factory(language), { id: 'mesure', reference: {}, today: '2026-01-15' });
    await new IndexedDbStore().create({ ...draft, data: { [TAB]: values } });
    draftId = draft.id;
  },
  async mount(form) {
    element = document.createElement('akto-dossier');
    element.catalogue = FOLDER;
    element.dispositif = 'MESURE';
    if (draftId) element.dossier = draftId;
    document.body.append(element);
    const last = form.fields.findLast(({ visibleIf }) => !visibleIf)?.name ?? '';
    while (!this.control(last)) await new Promise((resolve) => requestAnimationFrame(resolve));
  },
  unmount() {
    element?.remove();
    element = undefined;
  },
  showErrors: () => void element?.reportValidity(),
  control: (name) => find(`${TAB}.${name}`),
  message: (name) => find(`${TAB}.${name}-message`)?.textContent ?? '',
};
