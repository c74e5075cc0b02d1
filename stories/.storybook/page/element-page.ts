/**
 * The documentation page of every element. Nothing is written per page: a story file gives what no machine can deduce,
 * and the rest is read from the manifest, from the stories and from the bundle. How to document an element:
 *
 *   1. One file, `stories/elements/<nom>.stories.ts`, titled `Éléments/<Nom>`; the theme, the scheme and a root are already there.
 *   2. `component: 'akto-text-field'` binds the page to the manifest: controls, anatomy, size, import.
 *   3. `parameters: { akto: {…} satisfies ElementDocs }` says what it is, what to do, what to avoid, its keyboard. In French.
 *      `template: 'textField'` names the function that renders it inside another root, when there is one.
 *   4. The first story is the live example; make it answer to its controls. The others are its states, one fact each:
 *      `export const EnErreur: Story = { name: 'En erreur', args: {…} }`. A docstring above a story is shown with it.
 *   5. A story is the same at each rendering: no clock, no random id, `today: '2025-01-22'` where a date counts. It must pass
 *      axe in light, dark and forced colours, and fit in 320 px; a new or changed one needs `npm run screenshots`.
 */
import { Canvas, Controls, Description, DocsContext, Heading, Subheading, useOf } from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, useContext, type ReactElement } from 'react';
import { anatomy } from './anatomy.js';
import type { ElementDocs } from './element-docs.js';
import { guidance, keyboard } from './guidance.js';
import { header } from './header.js';
import { block } from './lit-block.js';
import { declarationOf } from './manifest.js';

export function ElementPage(): ReactElement {
  const { preparedMeta: meta } = useOf('meta', ['meta']);
  const [example, ...states] = useContext(DocsContext).componentStories();
  const docs = meta.parameters['akto'] as ElementDocs | undefined;
  const element = declarationOf(meta.component as string | undefined);
  const parts = [
    block(header({ title: meta.title, docs, element })),
    example && h(Canvas, { of: example.moduleExport }),
    example && h(Controls, { of: example.moduleExport, include: Object.keys(example.initialArgs) }),
    states.length > 0 && section('États', ...states.map(({ id, name, moduleExport }) => state(id, name, moduleExport))),
    docs && section('Bien l’employer', block(guidance(docs))),
    docs?.keyboard && section('Au clavier', block(keyboard(docs.keyboard))),
    element && section('Anatomie', block(anatomy(element))),
  ];
  return h(Fragment, {}, ...parts);
}

const section = (title: string, ...content: ReactElement[]): ReactElement => h(Fragment, {}, h(Heading, {}, title), ...content);

const state = (key: string, name: string, story: unknown): ReactElement =>
  h(Fragment, { key }, h(Subheading, {}, name), h(Description, { of: story as never }), h(Canvas, { of: story as never, withToolbar: false }));
