import { expect } from '@esm-bundle/chai';
import * as ds from '@akto/design-system';
import { html } from 'lit';
import { expectAccessible } from '../browser/axe.js';
import { mount, words } from './mount.js';

const nothingHappens = (): void => undefined;

describe('Bouton', () => {
  it('« Retirer » dit ce qu’il retire', async () => {
    const { find } = await mount(ds.button({ label: 'Retirer', about: 'Période 2', onClick: nothingHappens }));
    expect(words(find('button'))).to.equal('Retirer Période 2');
  });

  it('occupé, il garde le focus et n’agit pas deux fois', async () => {
    let clicks = 0;
    const { find, root } = await mount(ds.button({ label: 'Transmettre', busy: true, onClick: () => (clicks += 1) }));
    find('button').focus();
    find('button').click();
    expect(clicks).to.equal(0);
    expect(root.activeElement).to.equal(find('button'));
  });

  it('sa cible fait au moins 44 pixels', async () => {
    const { find } = await mount(ds.button({ label: 'Ok', variant: 'primary', onClick: nothingHappens }));
    expect(find('button').getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('Résumé des erreurs', () => {
  const show = async () => {
    const chosen: string[] = [];
    const groups = [{ key: 'employeur', text: 'Employeur', items: [{ key: 'employeur.email', text: 'Email : Saisie obligatoire' }] }];
    return { chosen, ...(await mount(ds.errorSummary({ id: 'resume', groups, onSelect: (key) => chosen.push(key) }))) };
  };

  it('S44 : « Saisie Invalide » est le titre, qui prend le focus', async () => {
    const { find, root } = await show();
    find('#resume').focus();
    expect(words(root.activeElement!)).to.equal('Saisie Invalide');
  });

  it('S44 : un lien mène à l’onglet, un autre au champ, sans quitter la page', async () => {
    const { all, chosen } = await show();
    const before = location.href;
    for (const link of all('a')) link.click();
    expect(chosen).to.deep.equal(['employeur', 'employeur.email']);
    expect(location.href).to.equal(before);
  });
});

describe('Plusieurs attributs d’un élément à la fois', () => {
  it('ce qui est absent ou faux ne s’écrit pas, ce qui est vrai est vide, et tout suit ce qui change', async () => {
    const element = (values: ds.Attributes) => html`<input ${ds.attributes(values)} />`;
    const { find, update } = await mount(element({ id: 'un', required: true, disabled: false, rows: 2, role: undefined }));
    const written = () => Object.fromEntries([...find('input').attributes].map(({ name, value }) => [name, value]));
    expect(written()).to.deep.equal({ id: 'un', required: '', rows: '2' });
    await update(element({ id: 'deux', required: undefined, disabled: true, rows: 2, role: 'switch' }));
    expect(written()).to.deep.equal({ id: 'deux', disabled: '', rows: '2', role: 'switch' });
  });
});

describe('Compteur de documents', () => {
  it('S75 : « 0/4 types de documents obligatoires à transmettre »', async () => {
    expect(words((await mount(ds.documentsCounter({ provided: 0, required: 4 }))).find('.akto-counter'))).to.equal('0/4 types de documents obligatoires à transmettre');
  });

  it('S76 : complet, la marque change de forme et la phrase passe au vert', async () => {
    const look = async (provided: number) => {
      const { find } = await mount(ds.documentsCounter({ provided, required: 4 }));
      return [find('path').getAttribute('d'), getComputedStyle(find('span')).color];
    };
    const [before, after] = [await look(3), await look(4)];
    expect(after[0]).to.not.equal(before[0]);
    expect(after[1]).to.equal('rgb(23, 106, 59)');
  });
});

describe('Liens', () => {
  it('une page s’ouvre ailleurs, et le dit', async () => {
    const { find } = await mount(ds.link({ text: 'notice', href: 'https://www.akto.fr' }));
    expect(words(find('a'))).to.equal('notice (nouvelle fenêtre)');
    expect([find('a').getAttribute('target'), find('a').getAttribute('rel')]).to.deep.equal(['_blank', 'noopener']);
  });

  it('une adresse électronique n’ouvre pas de fenêtre', async () => {
    const { find } = await mount(ds.link({ text: 'votre conseiller', href: 'mailto:conseil@akto.fr' }));
    expect(find('a').hasAttribute('target')).to.equal(false);
  });

  it('les paragraphes gardent leurs liens à leur place', async () => {
    const { all } = await mount(ds.richText([['Un ', { text: 'lien', href: 'mailto:a@b.fr' }, ' ici.'], ['Puis un autre.']]));
    expect(all('p').map(words)).to.deep.equal(['Un lien ici.', 'Puis un autre.']);
  });
});

describe('Groupe répété', () => {
  const show = async (props: Partial<ds.RowsGroupProps> = {}) => {
    const asked: string[] = [];
    const rows = ['k3', 'p9'].map((id) => ({ id, content: html`<input aria-label=${id} />` }));
    const template = (current: typeof rows) =>
      ds.rowsGroup({ id: 'periodes', label: 'Périodes', rowTitle: 'Période', rows: current, onAdd: () => asked.push('ajouter'), onRemove: (id) => asked.push(id), ...props });
    return { asked, rows, template, ...(await mount(template(rows))) };
  };

  it('chaque ligne a son titre et son numéro', async () => {
    expect((await show()).all('h4').map(words)).to.deep.equal(['Période 1', 'Période 2']);
  });

  it('« Retirer » nomme sa ligne et retire celle-là', async () => {
    const { all, asked } = await show();
    const second = all('button')[1]!;
    second.click();
    expect([words(second), ...asked]).to.deep.equal(['Retirer Période 2', 'p9']);
  });

  it('« Ajouter » porte l’identifiant du groupe : un lien vers l’erreur y mène', async () => {
    const { find, asked } = await show({ error: 'Au moins une période' });
    find('#periodes').click();
    expect(asked).to.deep.equal(['ajouter']);
    expect(find('#periodes').getAttribute('aria-describedby')).to.equal('periodes-message');
  });

  for (const [when, props] of [['en lecture seule', { readonly: true }], ['quand il est plein', { maxRows: 2 }]] as const) {
    it(`sans « Ajouter », ${when}, le groupe porte l’identifiant, se laisse atteindre et dit son erreur`, async () => {
      const { find, root } = await show({ error: 'Deux périodes au plus', ...props });
      const group = find('#periodes');
      group.focus();
      expect([root.activeElement, group.getAttribute('tabindex'), group.getAttribute('aria-describedby')]).to.deep.equal([group, '-1', 'periodes-message']);
    });
  }

  it('retirer une ligne ne refait pas les autres : ce qui y est saisi et le focus restent', async () => {
    const { find, update, template, rows } = await show();
    const kept = find('[aria-label=p9]');
    await update(template(rows.slice(1)));
    expect(find('[aria-label=p9]')).to.equal(kept);
  });

  it('au nombre maximal il n’y a plus d’« Ajouter », au minimal plus de « Retirer »', async () => {
    expect((await show({ maxRows: 2, minRows: 2 })).all('button')).to.deep.equal([]);
  });

  it('en lecture seule, ni « Ajouter » ni « Retirer »', async () => {
    expect((await show({ readonly: true })).all('button')).to.deep.equal([]);
  });
});

describe('Liste de données', () => {
  it('une valeur peut tenir un lien, et chaque libellé a la sienne', async () => {
    const { all } = await mount(ds.descriptionList([{ label: 'Email', value: html`<a href="mailto:a@b.fr">a@b.fr</a>` }, { label: 'SIRET', value: '40101593800012' }]));
    expect(all('dl > div').map((line) => [...line.children].map((part) => [part.localName, words(part)]))).to.deep.equal([
      [['dt', 'Email'], ['dd', 'a@b.fr']],
      [['dt', 'SIRET'], ['dd', '40101593800012']],
    ]);
  });
});

describe('Récapitulatif', () => {
  it('S68 : une ligne sans valeur garde sa place', async () => {
    const { all } = await mount(ds.recap([{ title: 'L’employeur', lines: [{ label: 'Complément', value: '' }, { label: 'Code Postal', value: '69100' }] }]));
    expect(all('dt').map(words)).to.deep.equal(['Complément', 'Code Postal']);
  });
});

describe('En-tête', () => {
  it('S21 : profil et utilisateur se lisent en tête, et la page courante est marquée', async () => {
    const { find } = await mount(ds.siteHeader({ home: '/', links: [{ text: 'Dossiers', href: '/dossiers', current: true }], profile: { name: 'Adhérent', user: 'Amoa' } }));
    expect(words(find('.akto-profile'))).to.equal('Profil Adhérent Amoa');
    expect(find('nav a').getAttribute('aria-current')).to.equal('page');
  });
});

describe('Tous les gabarits', () => {
  const every = html`
    ${ds.button({ label: 'Transmettre', variant: 'primary', icon: 'send', onClick: nothingHappens })}
    ${ds.button({ label: 'Enregistrer', busy: true, onClick: nothingHappens })}
    ${ds.button({ label: 'Annuler', variant: 'plain', onClick: nothingHappens })}
    ${ds.errorSummary({ id: 'resume', groups: [{ key: 'a', text: 'Employeur', items: [{ key: 'b', text: 'Email' }] }], onSelect: nothingHappens })}
    ${ds.alertLevels.map((level) => ds.alert({ level, title: 'Titre', body: html`Avec un <a href="https://www.akto.fr">lien</a>` }))}
    ${ds.section({ id: 'etablissement', title: 'Établissement' }, html`<p>Contenu</p>`)}
    ${ds.rowsGroup({ id: 'rows', label: 'Périodes', rowTitle: 'Période', required: true, error: 'Saisie obligatoire', rows: [{ id: 'a', content: html`<p>Contenu</p>` }], onAdd: nothingHappens, onRemove: nothingHappens })}
    ${ds.descriptionList([{ label: 'SIRET', value: '40101593800012' }])}
    ${ds.recap([{ title: 'L’employeur', lines: [{ label: 'Ville', value: 'VILLEURBANNE' }] }])}
    ${ds.documentsCounter({ provided: 0, required: 4 })} ${ds.documentsCounter({ provided: 4, required: 4 })}
    ${ds.progress({ label: 'Envoi de devis.pdf', value: 0.4 })} ${ds.progress({ label: 'Recherche' })} ${ds.skeleton()}
    ${ds.linkList([{ text: 'Le mode opératoire', href: 'https://www.akto.fr' }])}
    ${ds.emptyState('Aucun brouillon', 'Créez un dossier.')} ${ds.card(html`<p>Contenu</p>`)}
  `;
  const site = html`${ds.siteHeader({ home: '/', links: [{ text: 'Dossiers', href: '/dossiers', current: true }], profile: { name: 'Adhérent', user: 'Amoa' } })}`;

  for (const theme of ['light', 'dark'] as const) {
    it(`ils sont accessibles, thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      await expectAccessible((await mount(every, { theme })).host);
      await expectAccessible((await mount(site, { theme })).root.querySelector('header')!);
    });
  }

  it('à 320 px rien ne déborde', async () => {
    expect((await mount(every, { width: 320 })).host.scrollWidth).to.be.at.most(320);
  });
});
