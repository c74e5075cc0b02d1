import '@akto/dossier/akto-dossier.js';
import type { Example } from '@akto/compiler/examples';
import { loadDispositif, newDraft, type Definition } from '@akto/core';
import { MemoryStore, type AktoDossier, type DispositifModule } from '@akto/dossier';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

interface Args {
  /** Key of the open tab. */
  readonly onglet: string;
  readonly readonly: boolean;
  /** As after a refused transmission. */
  readonly erreurs: boolean;
}

/** When nothing says which day it is: a story never depends on the day it is looked at. */
const TODAY = '2026-01-15';
const ID = 'exemple';

/** The `default` of a dispositif's stories. */
export function dispositifMeta(title: string, module: DispositifModule): Meta<Args> {
  const definition = loadDispositif(module);
  return {
    title,
    component: 'akto-dossier',
    tags: ['!autodocs'],
    args: { onglet: definition.tabs[0]?.key ?? '', readonly: false, erreurs: false },
    argTypes: { onglet: { control: 'select', options: definition.tabs.map(({ key }) => key) } },
    parameters: { controls: { include: ['onglet', 'readonly', 'erreurs'] } },
    render: (args, { parameters }) => dossierOf(definition, args, parameters['exemple'] as Example | undefined),
    play: ({ canvasElement }) => opened.get(canvasElement.querySelector('akto-story-root')?.shadowRoot?.querySelector('akto-dossier') as AktoDossier),
  };
}

/** What the module of a dispositif says of one of its stories. */
interface Told extends Partial<Omit<Args, 'readonly'>> {
  readonly name: string;
  readonly example?: Example;
}

/** An example that must have errors or warnings shows them, on the first tab that has one, unless a tab is said. */
export function dispositifStory({ name, example, onglet, erreurs = false }: Told): StoryObj<Args> {
  const [first] = example ? [...example.expected.errors, ...example.expected.warnings] : [];
  const open = onglet ?? first?.path.split('.')[0];
  return { name, parameters: { exemple: example }, args: { ...(open !== undefined && { onglet: open }), erreurs: erreurs || first !== undefined } };
}

/** What there is to wait for before a dossier shows what its story says. */
const opened = new WeakMap<AktoDossier, Promise<void>>();

function dossierOf(definition: Definition, args: Args, example: Example | undefined): AktoDossier {
  const element = document.createElement('akto-dossier');
  element.readonly = args.readonly;
  element.onglet = args.onglet;
  opened.set(element, open(element, definition, args, example));
  return element;
}

async function open(element: AktoDossier, definition: Definition, { erreurs }: Args, example: Example | undefined): Promise<void> {
  const store = new MemoryStore();
  const today = example?.today ?? TODAY;
  const draft = newDraft(definition, { id: ID, reference: {}, today });
  await store.create(example ? { ...draft, data: example.data, documents: example.documents } : draft);
  Object.assign(element, { definition, store, dossier: ID, today });
  while (!element.draft) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  if (erreurs) element.reportValidity();
  await element.updateComplete;
}
