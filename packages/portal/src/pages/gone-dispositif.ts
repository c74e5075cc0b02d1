import type { Draft } from '@akto/core';
import { alert, button, descriptionList } from '@akto/design-system';
import type { DossierStore, TransmittedDossier } from '@akto/dossier';
import { html, type TemplateResult } from 'lit';
import { exportZip, saveFile } from './export.js';

/** A draft or a dossier whose form the portal no longer has: nothing is lost, and all of it can be taken away. */
export function goneDispositif(store: DossierStore, kept: Draft | TransmittedDossier | undefined): TemplateResult {
  const { dispositif = '', data = {}, documents = {} } = kept ? ('transmission' in kept ? kept.transmission : kept) : {};
  const names = Object.values(documents).map(({ name }) => name);
  const answers = flat(data);
  const save = async (): Promise<void> => {
    if (!kept) return;
    const ids = [kept.id];
    saveFile(await exportZip(store, 'transmission' in kept ? { drafts: [], dossiers: ids } : { drafts: ids, dossiers: [] }), `${dispositif}-${kept.id.slice(0, 8)}.zip`);
  };
  return html`<h1 tabindex="-1">Ce dispositif n’est plus proposé</h1>
    ${alert({
      level: 'warning',
      title: `Le formulaire « ${dispositif} » a été retiré de Mon Espace`,
      body: html`<p>Votre saisie n’est pas perdue : elle reste sur cet appareil, telle que vous l’avez laissée. Elle ne peut plus être modifiée ni transmise ici.</p>
        <p>Exportez-la, puis <a href="/informations/contact">demandez à votre conseiller</a> par quel dispositif il est remplacé.</p>`,
    })}
    <div class="akto-actions">${button({ label: 'Exporter la saisie et les fichiers', variant: 'primary', icon: 'save', onClick: () => void save() })}</div>
    <div class="akto-recap">
      <section class="akto-card">
        <h2>Ce qui est gardé</h2>
        ${descriptionList([
          ...answers.map(([label, value]) => ({ label, value })),
          ...(names.length > 0 ? [{ label: 'Fichiers', value: names.join(', ') }] : []),
        ])}
      </section>
    </div>`;
}

/** Without its form, an answer is only known by its path. */
function flat(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, value === true ? 'oui' : value === false ? 'non' : String(value)]];
  return Object.entries(value).flatMap(([key, inside]) => (key === '_id' ? [] : flat(inside, path === '' ? key : `${path} › ${key}`)));
}
