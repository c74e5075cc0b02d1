import { expect } from '@esm-bundle/chai';
import { Listeners } from '@akto/core';
import { html, nothing, render } from 'lit';
import { keyed } from '../../packages/dossier/src/rendering/keyed.js';
import { observe, observeEach, type Observable } from '../../packages/dossier/src/rendering/observe.js';

function source(): { readonly observable: Observable; readonly listeners: Listeners } {
  const listeners = new Listeners();
  return { listeners, observable: { subscribe: (paths, listener) => listeners.add([paths].flat(), listener) } };
}

describe('observe', () => {
  it('renders again what one path shows, and nothing of the others', () => {
    const { observable, listeners } = source();
    const rendered: number[] = [];
    const item = (index: number): unknown => {
      rendered.push(index);
      return html`<i>${rendered.length}</i>`;
    };
    const host = document.createElement('div');
    const show = (paths: readonly string[], version: string): unknown => render(html`<b>${observeEach(observable, paths, item, version)}</b>`, host);
    show(['a', 'b'], '1');
    show(['a', 'b'], '1');
    expect(rendered).to.deep.equal([0, 1]);
    const [first] = host.querySelectorAll('i');
    listeners.tell(['b']);
    expect([rendered, host.textContent, host.querySelector('i') === first]).to.deep.equal([[0, 1, 1], '13', true]);
    show(['a', 'b'], '2');
    expect(host.textContent).to.equal('45');
  });

  it('follows the paths that it is given next, and no others', () => {
    const { observable, listeners } = source();
    const host = document.createElement('div');
    const show = (paths: readonly string[]): unknown => render(observeEach(observable, paths, (index) => paths[index], 1), host);
    show(['a', 'b', 'c']);
    show(['b', 'd']);
    expect([host.textContent, listeners.paths()]).to.deep.equal(['bd', ['b', 'd']]);
  });

  it('goes, and follows nothing more, when something else or nothing takes its place', () => {
    const { observable, listeners } = source();
    const host = document.createElement('div');
    for (const other of [nothing, 'autre', html`<u>autre</u>`]) {
      render(html`<b>${observe(observable, 'a', () => html`<i>${observe(observable, 'b', () => 'dedans', 1)}</i>`, 1)}</b>`, host);
      expect(listeners.paths()).to.deep.equal(['a', 'b']);
      render(html`<b>${other}</b>`, host);
      expect([host.textContent, listeners.paths()]).to.deep.equal([other === nothing ? '' : 'autre', []]);
      render(nothing, host);
    }
  });

  it('nothing is left of what one path showed when it shows nothing any more', () => {
    const { observable, listeners } = source();
    const host = document.createElement('div');
    let inner: unknown = observe(observable, 'b', () => html`<i>dedans</i>`, 1);
    render(observe(observable, 'a', () => inner, 1), host);
    inner = nothing;
    listeners.tell(['a']);
    expect([host.textContent, listeners.paths()]).to.deep.equal(['', ['a']]);
  });

  it('follows nothing more once what it stood in has another key', () => {
    const { observable, listeners } = source();
    const host = document.createElement('div');
    const show = (key: string): unknown => render(keyed(key, html`<b>${observe(observable, key, () => key, 1)}</b>`), host);
    show('a');
    const [first] = host.children;
    show('a');
    expect(host.firstElementChild === first).to.equal(true);
    show('b');
    expect([host.textContent, listeners.paths(), host.firstElementChild === first]).to.deep.equal(['b', ['b'], false]);
  });

  it('follows while it is on the page: again from what is true then', () => {
    const { observable, listeners } = source();
    const host = document.createElement('div');
    let value = 'avant';
    const root = render(observe(observable, 'a', () => value, 1), host);
    root.setConnected(false);
    value = 'après';
    listeners.tell(['a']);
    expect([host.textContent, listeners.paths()]).to.deep.equal(['avant', []]);
    root.setConnected(true);
    expect([host.textContent, listeners.paths()]).to.deep.equal(['après', ['a']]);
  });
});
