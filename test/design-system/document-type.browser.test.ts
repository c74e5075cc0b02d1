import { checkFiles, documentType, type DocumentFile, type DocumentTypeProps } from '@akto/design-system';
import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../browser/axe.js';
import { description, mount, words, type Mounted } from './mount.js';
import { until } from './until.js';

const MO = 1_048_576;
const stored: DocumentFile = { id: 'a', name: 'Contrat.pdf', size: 1.5 * MO, state: 'stored' };
const pending: DocumentFile = { id: 'b', name: 'Programme.docx', size: 2048, state: 'pending', progress: 0.4 };
const failed: DocumentFile = { id: 'c', name: 'scan.jpg', size: 500, state: 'failed' };

interface Shown extends Mounted {
  readonly added: File[][];
  readonly removed: string[];
  readonly retried: string[];
  /** The page shows the list again, with other files. */
  readonly again: (files: readonly DocumentFile[]) => Promise<void>;
}

/** A document type whose list follows what the person does, as in a dossier. */
async function show(props: Partial<DocumentTypeProps> = {}, layout: Parameters<typeof mount>[1] = {}): Promise<Shown> {
  const added: File[][] = [];
  const removed: string[] = [];
  const retried: string[] = [];
  const render = (files: readonly DocumentFile[]) =>
    documentType({
      id: 'documents.contrat',
      label: 'Contrat Type ou Lettre de mission',
      maxItems: 5,
      maxSize: 20 * MO,
      formats: ['pdf', 'jpg', 'png'],
      onAdd: (chosen) => added.push([...chosen]),
      onRemove: (id) => {
        removed.push(id);
        void mounted.update(render(files.filter((file) => file.id !== id)));
      },
      onRetry: (id) => retried.push(id),
      ...props,
      files,
    });
  const mounted: Mounted = await mount(render(props.files ?? []), layout);
  return { ...mounted, added, removed, retried, again: (files) => mounted.update(render(files)) };
}

function transfer(...names: string[]): DataTransfer {
  const data = new DataTransfer();
  for (const name of names) data.items.add(new File(['x'], name));
  return data;
}

const drag = (target: HTMLElement, type: string, dataTransfer: DataTransfer): boolean =>
  target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));

const named = ({ all }: Mounted, name: string): HTMLElement => {
  const button = all('button').find((candidate) => words(candidate) === name);
  if (!button) throw new Error(`Aucun bouton « ${name} » parmi : ${all('button').map(words).join(' | ')}`);
  return button;
};

describe('Documents : le type', () => {
  it('S77, S22 : son nom, et l’obligation pour l’œil et pour un lecteur d’écran', async () => {
    expect(words((await show({ required: true })).find('h3'))).to.equal('* Contrat Type ou Lettre de mission (obligatoire)');
  });

  it('S78 : le poids, les formats et le nombre', async () => {
    expect(words((await show()).find('.akto-help'))).to.equal('Poids : 20Mo maximum. Formats acceptés : pdf, jpg, png 5 fichiers maximum.');
  });

  it('S79 : le bouton dit pour quel document, et les limites lui sont liées', async () => {
    const shown = await show();
    const button = named(shown, 'Charger des fichiers : Contrat Type ou Lettre de mission');
    expect(button.id).to.equal('documents.contrat');
    expect(description(button)).to.match(/^Poids : 20Mo maximum/);
  });

  it('S38 : l’erreur est dessous, précédée de ▲, et liée au bouton', async () => {
    const { find } = await show({ error: 'Saisie obligatoire' });
    expect(words(find('.akto-message'))).to.equal('▲ Saisie obligatoire');
    expect(description(find('#documents\\.contrat'))).to.contain('Saisie obligatoire');
  });

  it('S81 : « Retirer de la liste » n’est proposé que si on peut le faire', async () => {
    let discarded = 0;
    named(await show({ onDiscard: () => (discarded += 1) }), 'Retirer de la liste : Contrat Type ou Lettre de mission').click();
    expect(discarded).to.equal(1);
    expect((await show()).all('button').map(words).join()).to.not.contain('Retirer de la liste');
  });

  it('désactivé, il le dit, et on ne peut ni ajouter ni retirer', async () => {
    const { find, all, added } = await show({ disabled: true, files: [stored, failed], onDiscard: () => undefined });
    drag(find('.akto-document'), 'drop', transfer('a.pdf'));
    expect([find('.akto-document').getAttribute('aria-disabled'), all('button:enabled'), added]).to.deep.equal(['true', [], []]);
  });

  it('en lecture seule, ne dit ni ce qui peut s’envoyer ni ce qui a été refusé', async () => {
    const { all, root } = await show({ readonly: true, refused: [{ name: 'gros.pdf', reason: '« gros.pdf » pèse trop' }] });
    expect(all('.akto-help')).to.have.length(0);
    expect(root.textContent).not.to.contain('pèse trop');
  });

  it('en lecture seule, on ne peut ni ajouter ni retirer', async () => {
    const { all } = await show({ readonly: true, files: [stored, failed] });
    expect(all('button, input')).to.deep.equal([]);
  });

  it('en lecture seule, un lien vers l’erreur mène au groupe, qui la dit', async () => {
    const { find, root } = await show({ readonly: true, error: 'Document obligatoire' });
    const group = find('.akto-document');
    root.getElementById('documents.contrat')?.focus();
    expect([root.activeElement, group.getAttribute('tabindex')]).to.deep.equal([group, '-1']);
    expect(description(group)).to.include('Document obligatoire');
  });
});

describe('Documents : ajouter', () => {
  it('S79 : le choix de plusieurs fichiers, limité aux formats acceptés', async () => {
    const input = (await show()).find<HTMLInputElement>('input');
    expect([input.multiple, input.accept]).to.deep.equal([true, '.pdf,.jpg,.jpeg,.png']);
  });

  it('le bouton ouvre le choix de fichiers', async () => {
    const { find } = await show();
    let opened = 0;
    find('input').addEventListener('click', (event) => {
      event.preventDefault();
      opened += 1;
    });
    find('#documents\\.contrat').click();
    expect(opened).to.equal(1);
  });

  it('S79 : les fichiers choisis sont rendus, et le même peut être choisi de nouveau', async () => {
    const { find, added } = await show();
    const input = find<HTMLInputElement>('input');
    input.files = transfer('a.pdf', 'b.pdf').files;
    input.dispatchEvent(new Event('change'));
    expect([added[0]?.map(({ name }) => name), input.value]).to.deep.equal([['a.pdf', 'b.pdf'], '']);
  });

  it('des fichiers déposés sont rendus', async () => {
    const { find, added } = await show();
    const zone = find('.akto-document');
    const files = transfer('a.pdf');
    drag(zone, 'dragover', files);
    drag(zone, 'drop', files);
    expect(added[0]?.map(({ name }) => name)).to.deep.equal(['a.pdf']);
  });

  it('un texte que l’on fait glisser n’est pas un fichier', async () => {
    const { find, added } = await show();
    const text = new DataTransfer();
    text.setData('text/plain', 'bonjour');
    drag(find('.akto-document'), 'dragover', text);
    drag(find('.akto-document'), 'drop', text);
    expect(added).to.deep.equal([]);
  });

  it('la zone s’allume quand des fichiers la survolent, d’une de ses parties à l’autre, et s’éteint quand ils la quittent', async () => {
    const { find, root } = await show();
    const lit = (): boolean => root.querySelector('[data-over]') !== null;
    const move = async (type: string, relatedTarget: HTMLElement | null): Promise<boolean> => {
      find('.akto-document').dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, relatedTarget, dataTransfer: transfer('a.pdf') }));
      await find<HTMLElement & { updateComplete: Promise<unknown> }>('akto-document-control').updateComplete;
      return lit();
    };
    expect([await move('dragleave', find('h3')), await move('dragover', null), await move('dragleave', find('h3')), await move('dragleave', null)]).to.deep.equal([false, true, true, false]);
  });

  it('en lecture seule, rien ne se dépose', async () => {
    const { find, added } = await show({ readonly: true });
    drag(find('.akto-document'), 'dragover', transfer('a.pdf'));
    drag(find('.akto-document'), 'drop', transfer('a.pdf'));
    expect(added).to.deep.equal([]);
  });

  it('S38 : chaque refus se lit sous la liste, précédé de ▲', async () => {
    const { refused } = checkFiles([{ name: 'a.exe', size: 3 }, { name: 'b.pdf', size: 0 }], { already: 0, maxSize: MO, formats: ['pdf'] });
    expect((await show({ refused })).all('.akto-message').map(words)).to.deep.equal([
      '▲ « a.exe » n’est pas dans un format accepté (pdf).',
      '▲ « b.pdf » est vide (0 octet) : choisissez un fichier qui contient le document.',
    ]);
  });
});

describe('Documents : la liste', () => {
  it('chaque fichier a son nom, sa taille et son état', async () => {
    const { all } = await show({ files: [stored, pending, failed] });
    expect(all('.akto-file-name').map(words)).to.deep.equal(['Contrat.pdf 1,5 Mo', 'Programme.docx 2 Ko', 'scan.jpg 500 octets']);
    expect(all('.akto-file-state').map(words)).to.deep.equal(['Enregistré', 'Envoi en cours', 'Échec de l’envoi']);
  });

  it('l’avancement d’un envoi se voit et se dit', async () => {
    const progress = (await show({ files: [pending] })).find<HTMLProgressElement>('progress');
    expect([progress.value, progress.getAttribute('aria-label')]).to.deep.equal([0.4, 'Envoi de Programme.docx']);
  });

  it('un envoi dont l’avancement est inconnu n’en invente pas', async () => {
    const { find } = await show({ files: [{ ...pending, progress: undefined }] });
    expect(find<HTMLProgressElement>('progress').position).to.equal(-1);
  });

  it('un échec se réessaie, et le bouton dit quel fichier', async () => {
    const shown = await show({ files: [stored, failed] });
    named(shown, 'Réessayer : scan.jpg').click();
    expect(shown.retried).to.deep.equal(['c']);
  });

  it('un fichier se retire ; le focus va au suivant, puis au bouton', async () => {
    const shown = await show({ files: [stored, pending] });
    const remove = async (name: string): Promise<string> => {
      const button = named(shown, name);
      button.focus();
      button.click();
      await until(() => !button.isConnected);
      return words(shown.root.activeElement as Element);
    };
    expect(await remove('Retirer : Contrat.pdf')).to.equal('Retirer : Programme.docx');
    expect(await remove('Retirer : Programme.docx')).to.equal('Charger des fichiers : Contrat Type ou Lettre de mission');
    expect(shown.removed).to.deep.equal(['a', 'b']);
  });

  it('un envoi en cours s’annule, le bouton dit lequel, et le focus va au voisin', async () => {
    const cancelled: string[] = [];
    const shown = await show({ files: [pending, stored], onCancel: (id) => cancelled.push(id) });
    const cancel = named(shown, 'Annuler l’envoi : Programme.docx');
    expect(shown.all('.akto-file-remove').map(words)).to.deep.equal(['Annuler l’envoi : Programme.docx', 'Retirer : Contrat.pdf']);
    cancel.focus();
    cancel.click();
    await shown.again([stored]);
    expect([cancelled, words(shown.root.activeElement as Element)]).to.deep.equal([['b'], 'Retirer : Contrat.pdf']);
  });

  it('un envoi qui s’achève pendant que le focus est sur « Annuler » ne le perd pas', async () => {
    const shown = await show({ files: [pending], onCancel: () => undefined });
    named(shown, 'Annuler l’envoi : Programme.docx').focus();
    await shown.again([{ ...pending, state: 'stored' }]);
    expect(words(shown.root.activeElement as Element)).to.equal('Retirer : Programme.docx');
  });

  it('sans moyen d’annuler, un envoi en cours se retire comme un autre', async () => {
    expect((await show({ files: [pending] })).all('.akto-file-remove').map(words)).to.deep.equal(['Retirer : Programme.docx']);
  });

  it('l’envoi de plusieurs fichiers se dit en tout à un lecteur d’écran ; ce qui était déjà là n’y compte pas', async () => {
    const shown = await show({ files: [stored, { ...pending, progress: 0.3 }] });
    const said = (): string => words(shown.find('[role=status]'));
    expect(said()).to.equal('Envoi de 1 fichier : 25 %');
    await shown.again([stored, { ...pending, progress: 0.3 }, { ...pending, id: 'd', size: 2048, progress: 0.8 }]);
    expect(said()).to.equal('Envoi de 2 fichiers : 50 %');
    await shown.again([stored, { ...pending, state: 'stored' }, { ...pending, id: 'd', size: 2048, progress: 0.8 }]);
    expect(said()).to.equal('Envoi de 2 fichiers : 75 %');
    await shown.again([stored, { ...pending, state: 'stored' }, { ...pending, id: 'd', size: 2048, state: 'stored' }]);
    expect(said()).to.equal('');
  });

  it('cas 42 : un nom est du texte, jamais du balisage', async () => {
    const { find, root } = await show({ files: [{ ...stored, name: '<img src=x onerror=alert(1)>.pdf' }] });
    expect(words(find('bdi'))).to.equal('<img src=x onerror=alert(1)>.pdf');
    expect(root.querySelector('img')).to.equal(null);
  });

  it('un nom très long, sans espace, ne déborde pas à 320 px', async () => {
    const { host } = await show({ files: [{ ...stored, name: `${'a'.repeat(250)}.pdf` }, failed, pending], onDiscard: () => undefined }, { width: 320 });
    expect(host.scrollWidth).to.be.at.most(320);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`il est accessible avec tous ses états, thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      const refused = [{ name: 'a.exe', reason: '« a.exe » est refusé.' }];
      const { host, find } = await show({ files: [stored, pending, failed], required: true, refused, error: 'Saisie obligatoire', onDiscard: () => undefined }, { theme });
      drag(find('.akto-document'), 'dragover', transfer('a.pdf'));
      await expectAccessible(host);
    });
  }
});
