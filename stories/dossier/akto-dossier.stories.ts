/// <reference types="vite/client" />
import '@akto/dossier/akto-dossier.js';
import { loadDispositif, newDraft, type Draft } from '@akto/core';
import { MemoryStore, type AktoDossier, type DispositifModule } from '@akto/dossier';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Example {
  readonly title: string;
  readonly today: string;
  readonly data: Draft['data'];
  readonly documents?: Draft['documents'];
}

// Every dispositif of schemas/ and its examples: adding a file adds it here.
const modules = import.meta.glob<DispositifModule>('../../schemas/[A-Z]*.json', { query: '?dispositif', import: 'default', eager: true });
const examples = import.meta.glob<Example>('../../schemas/exemples/*/*.json', { import: 'default', eager: true });

const codeOf = (path: string): string => /([^/]+)\.json$/.exec(path)?.[1] ?? '';
const dispositifs = new Map(Object.entries(modules).map(([path, module]) => [codeOf(path), module]));
const exampleNames = Object.keys(examples).map((path) => path.split('/').slice(-2).join('/').replace('.json', ''));

interface Args {
  /** `CODE/nom` of a file of schemas/exemples. */
  readonly exemple: string;
  readonly onglet: string;
  readonly readonly: boolean;
  /** Presses « Transmettre » at once. */
  readonly transmettre: boolean;
}

async function open(element: AktoDossier | undefined, { exemple, transmettre }: Args): Promise<void> {
  const [code = ''] = exemple.split('/');
  const module = dispositifs.get(code);
  const given = Object.entries(examples).find(([path]) => path.endsWith(`/${exemple}.json`))?.[1];
  if (!element || !module || !given) return;
  const definition = loadDispositif(module);
  const store = new MemoryStore();
  const draft = newDraft(definition, { id: exemple, reference: {}, today: given.today });
  await store.create({ ...draft, data: given.data, documents: given.documents ?? {} });
  Object.assign(element, { definition, store, dossier: exemple, today: given.today });
  if (transmettre) {
    while (!element.draft) await new Promise(requestAnimationFrame);
    await element.transmit();
  }
}

const meta: Meta<Args> = {
  title: 'Dossier/akto-dossier',
  component: 'akto-dossier',
  argTypes: { exemple: { control: 'select', options: exampleNames } },
  args: { exemple: 'CAR/minimal', onglet: '', readonly: false, transmettre: false },
  render: (args) => {
    const element = document.createElement('akto-dossier');
    element.readonly = args.readonly;
    if (args.onglet) element.onglet = args.onglet;
    void open(element, args);
    return html`${element}`;
  },
};

export default meta;

type Story = StoryObj<Args>;

/** A draft in which nothing was typed. */
export const Vide: Story = { args: { exemple: 'CAR/brouillon-vide' } };

/** Reference data, an e-mail address, the optional section. */
export const Employeur: Story = { args: { exemple: 'CAR/complet', onglet: 'employeur' } };

/** A value that does not have the right form. */
export const EmailMalEcrit: Story = { args: { exemple: 'CAR/email-essai', onglet: 'employeur', transmettre: true } };

/** Two fields that contradict each other. */
export const RegleDeCoherence: Story = { args: { exemple: 'CAR/age-30-ans-derogation-60', onglet: 'employeur', transmettre: true } };

/** What was filled, to be checked before transmitting. */
export const Synthese: Story = { args: { exemple: 'CAR/complet', onglet: 'synthese' } };

/** Document types, their files, the counter. */
export const Documents: Story = { args: { exemple: 'CAR/complet', onglet: 'documents' } };

/** « Saisie Invalide », with a link to each tab and field. */
export const TransmissionRefusee: Story = { args: { exemple: 'CAR/brouillon-vide', transmettre: true } };

/** The whole dossier, only read. */
export const LectureSeule: Story = { args: { exemple: 'CAR/complet', onglet: 'employeur', readonly: true } };
