import { expect } from '@esm-bundle/chai';
import { html, nothing, render } from 'lit';
import { definition, field, tab } from '../core/builder.js';
import { byTurns, Turns, type Piece } from '../../packages/dossier/src/rendering/by-turns.js';
import { show } from './page.js';

const pieces = (count: number, size: number): Piece[] => Array.from({ length: count }, (_, index) => ({ size, template: () => html`<i>${index}</i>` }));
const shownIn = (host: Element): number => host.querySelectorAll('i').length;

describe('byTurns', () => {
  it('shows a hundred fields at once, and each hundred that follows in a task of its own', async () => {
    const turns = new Turns();
    const host = document.createElement('div');
    render(html`<b>${byTurns(turns, pieces(15, 20))}</b>`, host);
    const counts = [shownIn(host)];
    new MutationObserver(() => counts.push(shownIn(host))).observe(host, { childList: true, subtree: true });
    await turns.over;
    expect(counts).to.deep.equal([5, 10, 15]);
    expect(host.textContent).to.equal('01234567891011121314');
  });

  it('rendered again in between, shows what it is then given, once', async () => {
    const turns = new Turns();
    const host = document.createElement('div');
    render(byTurns(turns, pieces(15, 20)), host);
    render(byTurns(turns, pieces(12, 20)), host);
    await turns.over;
    expect(shownIn(host)).to.equal(12);
    render(byTurns(turns, pieces(2, 20)), host);
    expect([shownIn(host), host.textContent]).to.deep.equal([2, '01']);
  });

  it('taken away in between, shows nothing more', async () => {
    const turns = new Turns();
    const host = document.createElement('div');
    render(html`${byTurns(turns, pieces(15, 20))}`, host);
    render(nothing, host);
    await turns.over;
    expect(host.textContent).to.equal('');
  });

  it('of the dossier: a link leads to the last field of a long tab that is not open yet', async () => {
    const fields = Array.from({ length: 320 }, (_, index) => field(`f${index}`, { required: index === 319 }));
    const shown = await show({ definition: definition([tab('un', [field('a')]), tab('deux', fields)]) });
    await shown.element.transmit();
    await shown.settle();
    shown.find('a[href="#deux.f319"]').click();
    await shown.settle();
    expect(shown.root.activeElement?.id).to.equal('deux.f319');
    expect(shown.root.querySelectorAll('input').length).to.equal(320);
  });
});
