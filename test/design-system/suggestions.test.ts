import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningOf } from '../../packages/design-system/src/stateful/combobox/keys.js';
import { Suggestions } from '../../packages/design-system/src/stateful/combobox/suggestions.js';

interface Company {
  readonly code: string;
  readonly title: string;
}
const hum: Company = { code: '40101593800012', title: 'HUM' };

/** A search whose clock and answers are in the test's hands. */
function bench() {
  const asked: { text: string; signal: AbortSignal; answer: (found: Company[]) => Promise<void>; fail: () => Promise<void> }[] = [];
  let pending: (() => void) | undefined;
  const states: string[] = [];
  const search = (text: string, signal: AbortSignal) =>
    new Promise<Company[]>((resolve, reject) => {
      // What was awaited runs before the test goes on.
      asked.push({ text, signal, answer: async (found) => resolve(found), fail: async () => reject(new Error('réseau')) });
    });
  const schedule = (work: () => void) => {
    pending = work;
    return () => (pending = undefined);
  };
  const suggestions = new Suggestions<Company>(() => states.push(suggestions.state.kind));
  return {
    suggestions,
    asked,
    states,
    options: { search, schedule },
    type: (text: string) => suggestions.look(text, { search, schedule }),
    pause() {
      const work = pending;
      pending = undefined;
      work?.();
    },
  };
}

test('en dessous du nombre de caractères, rien n’est cherché, et le nombre se dit', () => {
  const { type, pause, suggestions, asked } = bench();
  type('hu');
  pause();
  assert.deepEqual([suggestions.state, asked], [{ kind: 'short', minimum: 3 }, []]);
});

test('les espaces autour ne comptent pas, et un caractère hors du plan de base en est un', () => {
  const { type, suggestions } = bench();
  type(' 😀u ');
  assert.equal(suggestions.state.kind, 'short');
});

test('la recherche attend une pause : une touche reprend l’attente, une seule question part', () => {
  const { type, pause, asked, suggestions } = bench();
  for (const text of ['hum', 'huma', 'human']) type(text);
  assert.equal(suggestions.state.kind, 'searching');
  pause();
  assert.deepEqual(asked.map(({ text }) => text), ['human']);
});

test('des résultats, aucun, un service qui ne répond pas : chacun est un état', async () => {
  const { type, pause, asked, suggestions } = bench();
  type('hum');
  pause();
  await asked[0]!.answer([hum]);
  assert.deepEqual(suggestions.state, { kind: 'found', options: [hum] });
  type('humm');
  pause();
  await asked[1]!.answer([]);
  assert.equal(suggestions.state.kind, 'none');
  type('hummm');
  pause();
  await asked[2]!.fail();
  await Promise.resolve();
  assert.equal(suggestions.state.kind, 'unavailable');
});

test('une réponse périmée est abandonnée, et sa question interrompue', async () => {
  const { type, pause, asked, suggestions } = bench();
  type('hum');
  pause();
  type('human');
  assert.equal(asked[0]!.signal.aborted, true);
  await asked[0]!.answer([hum]);
  assert.equal(suggestions.state.kind, 'searching');
  pause();
  await asked[1]!.answer([]);
  assert.equal(suggestions.state.kind, 'none');
});

test('un échec périmé ne se montre pas', async () => {
  const { type, pause, asked, suggestions } = bench();
  type('hum');
  pause();
  suggestions.stop();
  await asked[0]!.fail();
  await Promise.resolve();
  assert.equal(suggestions.state.kind, 'idle');
});

test('les mêmes mots, une espace en plus, ne relancent rien', async () => {
  const { type, pause, asked, suggestions } = bench();
  type('hum');
  pause();
  await asked[0]!.answer([hum]);
  type('hum ');
  pause();
  assert.deepEqual([asked.length, suggestions.state.kind], [1, 'found']);
});

test('réessayer repose la même question, sans attendre', async () => {
  const { type, pause, asked, suggestions, options } = bench();
  type('hum');
  pause();
  await asked[0]!.fail();
  await Promise.resolve();
  suggestions.retry(options);
  assert.deepEqual([asked.map(({ text }) => text), suggestions.state.kind], [['hum', 'hum'], 'searching']);
  await asked[1]!.answer([hum]);
  assert.equal(suggestions.state.kind, 'found');
});

test('tout effacer, ou s’arrêter, ramène au silence', () => {
  const { type, pause, asked, suggestions } = bench();
  type('hum');
  type('');
  pause();
  assert.deepEqual([suggestions.state.kind, asked], ['idle', []]);
});

test('chaque changement d’état se sait, une fois', async () => {
  const { type, pause, asked, states } = bench();
  type('h');
  type('hum');
  pause();
  await asked[0]!.answer([hum]);
  assert.deepEqual(states, ['short', 'searching', 'found']);
});

test('ARIA APG « editable combobox with list autocomplete » : ce que veut dire chaque touche', () => {
  const on = (place: { open: boolean; onOption: boolean }, ...keys: string[]) =>
    keys.map((key) => meaningOf({ key: key.replace('Alt+', ''), altKey: key.startsWith('Alt+') }, place));
  assert.deepEqual(on({ open: true, onOption: true }, 'ArrowDown', 'ArrowUp', 'Alt+ArrowDown', 'Alt+ArrowUp', 'Enter', 'Tab', 'Escape'), ['next', 'previous', 'show', 'hide', 'choose', 'choose', 'hide']);
  assert.deepEqual(on({ open: true, onOption: true }, 'Home', 'End', 'ArrowLeft', 'ArrowRight', 'a', 'PageDown'), ['text', 'text', 'text', 'text', 'nothing', 'nothing']);
  assert.deepEqual(on({ open: true, onOption: false }, 'Enter', 'Tab'), ['nothing', 'nothing']);
  assert.deepEqual(on({ open: false, onOption: false }, 'ArrowDown', 'Alt+ArrowDown', 'Enter', 'Escape'), ['next', 'show', 'nothing', 'nothing']);
});
