import type { OutlinePart, OutlineRule, Spot, Told } from '@akto/compiler/text';
import { explain, nodeAt, type Definition, type Draft, type Explained, type ReadValue } from '@akto/core';
import { html, nothing, type TemplateResult } from 'lit';

export interface RulesProps {
  readonly definition: Definition | undefined;
  readonly outline: OutlinePart | undefined;
  readonly draft: Draft | undefined;
  /** ISO date. */
  readonly today: string;
  /** Concrete path of the chosen field. */
  readonly chosen: string | undefined;
  goTo(spot: Spot): void;
}

const CHOOSE = html`<p class="calm">Choisissez un champ : dans l’aperçu, dans la structure, ou en plaçant le curseur sur lui dans le fichier.</p>`;

/** Why the chosen field is shown, mandatory, locked or refused, with what each expression reads at this moment. */
export function rulesPanel({ definition, outline, draft, today, chosen, goTo }: RulesProps): TemplateResult {
  const node = definition && chosen !== undefined ? nodeAt(definition, chosen) : undefined;
  const why = definition && draft && chosen !== undefined ? explain(definition, draft.data, draft.documents, { today }, chosen) : undefined;
  if (!definition || !outline || !node || !why || chosen === undefined) return CHOOSE;
  const told = (path: string, keyword: string): Told | undefined => find(outline, nodeAt(definition, path)?.path ?? '')?.conditions[keyword];
  const titleOf = (path: string): string => nodeAt(definition, path)?.title ?? path;
  const written = (explained: Explained, source: Told | undefined, is: Words): TemplateResult => condition({ explained, told: source, is, titleOf, goTo });
  const isAlways = 'required' in node && node.required === true;
  return html`
    <h3>${node.title} <small>${chosen}</small></h3>
    ${why.visible.length === 0 ? html`<p>Toujours affiché.</p>` : why.visible.map((each) => html`<h4>${each.path === chosen ? 'Affiché si' : `« ${titleOf(each.path)} », qui le contient, est affiché si`}</h4>${written(each, told(each.path, 'x-visible'), SHOWN)}`)}
    ${why.required ? html`<h4>Obligatoire si</h4>${written(why.required, told(chosen, 'x-required'), REQUIRED)}` : html`<p>${isAlways ? 'Toujours obligatoire.' : 'Facultatif.'}</p>`}
    ${why.readonly ? html`<h4>Verrouillé si</h4>${written(why.readonly, told(chosen, 'x-readonly'), LOCKED)}` : nothing}
    ${why.value ? html`<h4>Calculé</h4>${written(why.value, told(chosen, 'x-value'), COMPUTED)}` : nothing}
    ${why.rules.length === 0
      ? html`<p>Aucune règle ne le vise.</p>`
      : why.rules.map((rule) => {
          const source = ruleOf(outline, rule.id);
          return html`<section class="rule" data-level=${rule.broken ? 'error' : 'good'}>
            <h4>Règle « ${source ? place(source, rule.id, goTo) : rule.id} » : ${rule.broken ? 'refuse' : rule.must.result === undefined ? 'se tait' : 'respectée'}</h4>
            ${rule.when ? html`<p>Quand :</p>${written(rule.when, source?.when, APPLIES)}` : nothing}
            <p>Il faut :</p>${written(rule.must, source?.must, HOLDS)}
            <p>Message : « ${source?.message ?? ''} »</p>
          </section>`;
        })}`;
}

/** What each result means, in words: true, false, unknown. */
type Words = Readonly<Record<'true' | 'false' | 'unknown', string>>;

const SHOWN: Words = { true: 'affiché', false: 'masqué', unknown: 'masqué, faute de réponse' };
const REQUIRED: Words = { true: 'obligatoire', false: 'facultatif', unknown: 'facultatif, faute de réponse' };
const LOCKED: Words = { true: 'verrouillé', false: 'modifiable', unknown: 'modifiable, faute de réponse' };
const APPLIES: Words = { true: 'la règle s’applique', false: 'la règle ne s’applique pas', unknown: 'la règle se tait, faute de réponse' };
const HOLDS: Words = { true: 'respectée', false: 'non respectée', unknown: 'la règle se tait, faute de réponse' };
const COMPUTED: Words = { true: 'oui', false: 'non', unknown: 'vide, faute de réponse' };
const RESULTS = { true: 'Vrai', false: 'Faux', unknown: 'Inconnu' } as const;

interface ConditionProps {
  readonly explained: Explained;
  readonly told: Told | undefined;
  readonly is: Words;
  titleOf(path: string): string;
  goTo(spot: Spot): void;
}

function condition({ explained: { result, reads }, told, is, titleOf, goTo }: ConditionProps): TemplateResult {
  const key = result === undefined ? 'unknown' : result === true ? 'true' : result === false ? 'false' : undefined;
  return html`<div class="condition">
    ${told ? html`<p>${told.words}</p><p>${place(told, html`<code>${told.source}</code>`, goTo)}</p>` : nothing}
    ${reads.length > 0 ? html`<dl>${reads.map((read) => html`<div><dt>${titleOf(read.path)}</dt><dd>${valueOf(read)}</dd></div>`)}</dl>` : nothing}
    <p class="result" data-result=${key ?? 'value'}>${key === undefined ? shown(result) : html`<strong>${RESULTS[key]}</strong> : ${is[key]}`}</p>
  </div>`;
}

const place = (spot: Spot, content: unknown, goTo: ConditionProps['goTo']): TemplateResult => html`<button type="button" class="link" @click=${() => goTo(spot)}>${content}</button>`;

const WHY = { hidden: 'masqué', empty: 'vide', invalid: 'mal rempli' } as const;
const valueOf = ({ value, why }: ReadValue): string => (why ? WHY[why] : shown(value));

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return `${value.length} élément${value.length > 1 ? 's' : ''}`;
  return typeof value === 'number' ? String(value).replace('.', ',') : `« ${String(value)} »`;
}

function find(part: OutlinePart, path: string): OutlinePart | undefined {
  if (part.path === path && part.role !== 'root') return part;
  for (const child of part.children) {
    const found = find(child, path);
    if (found) return found;
  }
  return undefined;
}

function ruleOf(part: OutlinePart, id: string): OutlineRule | undefined {
  return part.rules.find((rule) => rule.id === id) ?? part.children.map((child) => ruleOf(child, id)).find((rule) => rule !== undefined);
}
