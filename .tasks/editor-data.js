/**
 * `node ../../.tasks/editor-data.js`, in a package whose `dist/custom-elements.json` was just written: the same, as editors read it.
 * `dist/vscode.html-custom-data.json` is for `html.customData` of VS Code, `dist/web-types.json` for the JetBrains editors.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {import('custom-elements-manifest/schema.d.ts').Package} Manifest
 * @typedef {import('custom-elements-manifest/schema.d.ts').CustomElement & { name: string, description?: string }} Element
 * @typedef {{ name: string, description?: string, type?: { text: string } }} Named
 */

/** @type {Manifest} */
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

const declarations = manifest.modules.flatMap((module) => /** @type {Element[]} */ (module.declarations ?? []).filter((each) => 'customElement' in each));
const definitions = manifest.modules.flatMap((module) => module.exports ?? []).filter(({ kind }) => kind === 'custom-element-definition');
const elements = definitions.flatMap((definition) => {
  const element = declarations.find((each) => each.name === definition.declaration.name);
  return element ? [{ ...element, tag: definition.name }] : [];
});

/** `'info' | 'error'` → info, error. @param {Named} attribute */
const valuesOf = ({ type }) => [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => ({ name: value ?? '' }));

write('vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements.map(({ tag, description, attributes = [] }) => ({
    name: tag,
    description,
    attributes: attributes.map((attribute) => ({ name: attribute.name, description: attribute.description, ...(valuesOf(attribute).length > 0 && { values: valuesOf(attribute) }) })),
  })),
});

write('web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({ tag, description, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] }) => ({
        name: tag,
        description,
        attributes: attributes.map(({ name, description, type }) => ({ name, description, value: { type: type?.text } })),
        slots: slots.map(({ name, description }) => ({ name, description })),
        js: {
          properties: members.filter((member) => member.kind === 'field' && !member.static).map(({ name, description }) => ({ name, description })),
          events: events.map(({ name, description }) => ({ name, description })),
        },
        css: {
          parts: cssParts.map(({ name, description }) => ({ name, description })),
          properties: cssProperties.map(({ name, description }) => ({ name, description })),
        },
      })),
    },
  },
});

/**
 * @param {string} file
 * @param {unknown} content
 */
function write(file, content) {
  writeFileSync(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`);
}
