import { button, selectField, textField } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import { changed, isNarrowed, sorts, widened, type Query, type Sort } from './query.js';
import type { Line } from './select.js';

const sortWords: Readonly<Record<Sort, string>> = {
  recent: 'Les plus récents',
  ancien: 'Les plus anciens',
  dispositif: 'Dispositif',
  entreprise: 'Entreprise',
};

/** Search, filters and order, above a list. A filter with a single choice is not shown: it would tell nothing apart. */
export function filters(lines: readonly Line[], query: Query, onChange: (query: Query) => void): TemplateResult {
  const choices = (key: 'entreprise' | 'state'): { code: string; title: string }[] =>
    [...new Set(lines.map((line) => line[key]).filter(Boolean))].sort().map((code) => ({ code, title: code }));
  const dispositifs = [...new Map(lines.filter(({ dispositif }) => dispositif).map(({ dispositif, title }) => [dispositif, { code: dispositif, title }])).values()];
  const filter = (id: 'dispositif' | 'entreprise' | 'etat', label: string, placeholder: string, options: { code: string; title: string }[]): unknown =>
    options.length < 2 && query[id] === ''
      ? nothing
      : selectField<string>({
          id,
          label,
          placeholder,
          width: 4,
          options,
          value: query[id] || undefined,
          onInput: (code) => onChange(changed(query, { [id]: code ?? '' })),
        });
  return html`<search class="filters" aria-label="Rechercher dans la liste">
    <div class="akto-grid">
      ${textField({
        id: 'recherche',
        label: 'Rechercher',
        hint: 'Dispositif, entreprise, référence',
        width: 8,
        value: query.recherche,
        onInput: (recherche) => onChange(changed(query, { recherche })),
      })}
      ${selectField<Sort>({
        id: 'tri',
        label: 'Trier par',
        required: false,
        width: 4,
        options: sorts.map((code) => ({ code, title: sortWords[code] })),
        value: query.tri,
        onInput: (tri) => onChange(changed(query, { tri: tri ?? 'recent' })),
      })}
      ${filter('dispositif', 'Dispositif', 'Tous les dispositifs', dispositifs)}
      ${filter('entreprise', 'Entreprise', 'Toutes les entreprises', choices('entreprise'))}
      ${filter('etat', 'État', 'Tous les états', choices('state'))}
    </div>
    ${isNarrowed(query)
      ? button({ label: 'Effacer la recherche et les filtres', variant: 'plain', icon: 'close', onClick: () => onChange(widened(query)) })
      : nothing}
  </search>`;
}
