import { expect } from '@esm-bundle/chai';
import * as exported from '@akto/design-system/elements.js';
import { defaultConverter, LitElement, type PropertyDeclaration } from 'lit';
import { place, rendered } from './elements/page.js';

type ElementClass = (new () => LitElement) & Pick<typeof LitElement, 'elementProperties'> & { readonly version: string };

/** Every element that `elements.js` defines. */
const elements = Object.values(exported).flatMap((value) => {
  const tag = typeof value === 'function' && value.prototype instanceof LitElement ? customElements.getName(value as unknown as ElementClass) : null;
  return tag ? [{ tag, element: value as unknown as ElementClass }] : [];
});

/** As a page has it while its markup is there and its script is not: without a class yet. */
const beforeItsScript = (tag: string): LitElement => document.implementation.createHTMLDocument('').createElement(tag) as LitElement;

const get = (element: LitElement, name: string): unknown => element[name as keyof LitElement];
const set = (element: LitElement, name: string, value: unknown): unknown => Object.assign(element, { [name]: value });

/** What a page's own sheet may do to every tag that an element renders. */
const HOSTILE = 'button, input, textarea, select, a, label, h2, h3, p, div, span, svg, dialog, nav { background: red !important; color: lime !important; position: fixed !important; }';

it('elements.js définit chacun des éléments', () => {
  expect(elements.length).to.equal(Object.values(exported).filter((value) => typeof value === 'function' && value.prototype instanceof LitElement).length);
  expect(elements.length).to.be.above(30);
});

for (const { tag, element } of elements) {
  describe(`<${tag}> : ce que tout élément promet`, () => {
    it('la première définition l’emporte, et la seconde avertit en nommant les deux versions', async () => {
      const { define } = await import('../../packages/design-system/src/define.js');
      const said = warnings(() => define(tag, class extends HTMLElement {}));
      expect(customElements.get(tag) === element).to.equal(true);
      expect(said).to.deep.equal([`<${tag}> ${element.version} : la page a déjà défini <${tag}> ${element.version}, qui est gardé.`]);
    });

    it('il se crée par new, par createElement, par du balisage, par un clone, et de balisage plus ancien que lui', async () => {
      const parsed = await place(`<div><${tag}></${tag}></div>`);
      const inert = Object.assign(document.createElement('template'), { innerHTML: `<${tag}></${tag}>` }).content;
      parsed.append(
        new element(),
        document.createElement(tag),
        parsed.firstElementChild?.cloneNode(true) as Node,
        document.importNode(inert, true),
        beforeItsScript(tag),
      );
      await rendered();
      expect([...parsed.children].map((each) => each instanceof element && (each as LitElement).hasUpdated)).to.deep.equal(Array(6).fill(true));
    });

    it('il n’écrit de lui-même ni attribut ni enfant', async () => {
      for (const each of [new element(), await place(`<${tag}></${tag}>`)]) expect([each.getAttributeNames(), each.childNodes.length]).to.deep.equal([[], 0]);
    });

    it('une propriété donnée avant sa définition est gardée', async () => {
      const home = await place('<div></div>');
      for (const name of properties(element)) {
        const early = beforeItsScript(tag);
        const late = new element();
        const given = sampleFor(get(late, name));
        set(early, name, given);
        home.replaceChildren(early, late);
        set(late, name, given);
        await rendered();
        expect([name, get(early, name), Object.hasOwn(early, name)]).to.deep.equal([name, get(late, name), false]);
      }
    });

    it('un attribut donne sa propriété, et la propriété qui se reflète donne l’attribut', async () => {
      for (const [name, { attribute, type, reflect }] of attributes(element)) {
        const shown = await place<LitElement>(`<${tag} ${attribute}="3"></${tag}>`);
        expect([name, get(shown, name)]).to.deep.equal([name, type === Boolean ? true : type === Number ? 3 : '3']);
        if (!reflect) continue;
        const other = await place<LitElement>(`<${tag}></${tag}>`);
        set(other, name, get(shown, name));
        await rendered();
        expect([name, other.getAttribute(attribute)]).to.deep.equal([name, type === Boolean ? '' : '3']);
      }
    });

    it('rien de ce que fait la page ne tire d’événement', async () => {
      const shown = await place<LitElement>(`<${tag}></${tag}>`);
      const fired: string[] = [];
      shown.dispatchEvent = ({ type }) => fired.push(type) > 0;
      for (const name of properties(element)) {
        set(shown, name, sampleFor(get(shown, name)));
        await rendered();
      }
      shown.remove();
      expect(fired).to.deep.equal([]);
    });

    it('déplacé dans la page, il reste le même', async () => {
      const shown = await place<LitElement>(`<${tag}>Texte</${tag}>`);
      const before = shown.shadowRoot?.textContent;
      shown.parentElement?.append(document.createElement('hr'), shown);
      await rendered();
      expect(shown.shadowRoot?.textContent).to.equal(before);
    });

    it('caché, il ne tient pas de place', async () => {
      expect(getComputedStyle(await place(`<${tag} hidden></${tag}>`)).display).to.equal('none');
    });

    it('ses feuilles ne touchent pas la page', async () => {
      const sheets = [...document.adoptedStyleSheets];
      const shown = await place(`<div><button class="akto-button akto-input">Page</button></div>`);
      const before = looks(shown);
      shown.append(document.createElement(tag));
      await rendered();
      shown.lastElementChild?.remove();
      expect([looks(shown), document.adoptedStyleSheets.length]).to.deep.equal([before, sheets.length]);
    });

    it('celles de la page ne touchent pas ce qu’il rend', async () => {
      const shown = await place(`<${tag}></${tag}>`);
      const before = looks(shown.shadowRoot!);
      const hostile = Object.assign(document.createElement('style'), { textContent: HOSTILE });
      document.head.append(hostile);
      const attacked = looks(shown.shadowRoot!);
      hostile.remove();
      expect(attacked).to.deep.equal(before);
    });
  });
}

const looks = (root: Element | ShadowRoot): readonly string[] =>
  [...root.querySelectorAll('*')].map((each) => `${each.localName} ${getComputedStyle(each).position} ${getComputedStyle(each).backgroundColor} ${getComputedStyle(each).color}`);

function warnings(work: () => void): readonly string[] {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    work();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** Of the base of form controls: its elements alone read and give it, as `value` or `checked`. */
const PROTECTED = 'answer';

/** What a page may set: every accessor of the class and of those it extends, Lit's own and private states left out. */
function properties(element: ElementClass): readonly string[] {
  const names: string[] = [];
  for (let type = element.prototype as object; type !== LitElement.prototype; type = Object.getPrototypeOf(type) as object) {
    names.push(...Object.entries(Object.getOwnPropertyDescriptors(type)).flatMap(([name, { set: setter }]) => (setter && !name.startsWith('_') ? [name] : [])));
  }
  return [...new Set(names)].filter((name) => name !== PROTECTED);
}

/** By property, those whose attribute is read as it is; an element that reads it otherwise shows it in its own test. */
function attributes(element: ElementClass): readonly (readonly [name: string, PropertyDeclaration & { readonly attribute: string }])[] {
  return [...element.elementProperties].flatMap(([key, declaration]) => {
    const { attribute, state, converter, type } = declaration;
    const name = String(key);
    if (state || attribute === false || converter !== defaultConverter || type === Array) return [];
    return [[name, { ...declaration, attribute: typeof attribute === 'string' ? attribute : name.toLowerCase() }] as const];
  });
}

/** A value of the same kind as the one that a property begins with, and another one. */
function sampleFor(initial: unknown): unknown {
  if (typeof initial === 'boolean') return !initial;
  if (typeof initial === 'number') return initial + 1;
  return Array.isArray(initial) ? [] : '3';
}
