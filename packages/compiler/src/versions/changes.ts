import { followPaths, walk, type Condition, type Definition, type Expression, type Node, type Rule, type Tab } from '@akto/core';

import { typeOf } from './breaks.js';

type Any = Tab | Node;

/** What a person who compares two versions wants to know, under its heading. */
export interface Change {
  readonly heading: (typeof HEADINGS)[number];
  readonly line: string;
}

export const HEADINGS = ['Ajouté', 'Retiré', 'Déplacé ou renommé', 'Obligatoire ou non', 'Affichage', 'Libellés', 'Choix', 'Limites et formats', 'Calculs et données de référence', 'Règles'] as const;

/** All that differs between two versions, in the order of the file under each heading. */
export function changesBetween(before: Definition, after: Definition): readonly Change[] {
  const now = new Map([...walk(after)].map(({ path, node }) => [path, node]));
  const came = new Set<string>();
  const changes: Change[] = [];
  for (const { path, node } of walk(before)) {
    const targets = followPaths(after, before.version, [path]).filter((target) => now.has(target));
    for (const target of targets) came.add(target);
    const [target] = targets;
    if (target === undefined) changes.push({ heading: 'Retiré', line: named(node) });
    else changes.push(...(target === path ? [] : [{ heading: 'Déplacé ou renommé' as const, line: `${named(node)} → ${targets.join(', ')}` }]), ...nodeChanges(node, now.get(target) as Any));
  }
  for (const [path, node] of now) if (!came.has(path)) changes.push({ heading: 'Ajouté', line: `${named(node)}${'required' in node && node.required === true ? ', obligatoire' : ''}` });
  return [...changes, ...ruleChanges(before.rules, after.rules)];
}

const named = ({ title, path }: Any): string => `« ${title || path} » (${path})`;

function nodeChanges(old: Any, now: Any): readonly Change[] {
  const changes: Change[] = [];
  const add = (heading: Change['heading'], line: string): void => void changes.push({ heading, line: `${named(now)} : ${line}` });
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
  if (old.title !== now.title) changes.push({ heading: 'Libellés', line: `« ${old.title} » devient « ${now.title} » (${now.path})` });
  if (differs(old.description, now.description)) add('Libellés', 'texte d’aide changé');
  if (codeOf(old.visible) !== codeOf(now.visible)) add('Affichage', now.visible ? (old.visible ? 'condition d’affichage changée' : 'affiché sous condition') : 'affiché toujours');
  if ('required' in old && 'required' in now && conditionOf(old.required) !== conditionOf(now.required)) add('Obligatoire ou non', requiredWords(now.required));
  if ('limits' in old && 'limits' in now && differs(old.limits, now.limits)) add('Limites et formats', `${limitWords(old.limits)} → ${limitWords(now.limits)}`);
  if (old.kind === 'documents' && now.kind === 'documents' && differs(old.document, now.document)) add('Limites et formats', `${documentWords(old.document)} → ${documentWords(now.document)}`);
  if (old.kind !== 'field' || now.kind !== 'field') return changes;
  if (old.type !== now.type || old.format !== now.format) add('Limites et formats', `${old.format ?? typeOf(old)} → ${now.format ?? typeOf(now)}`);
  if (codeOf(old.value) !== codeOf(now.value) || old.source !== now.source) add('Calculs et données de référence', now.value ? 'calcul changé' : now.source === undefined ? 'saisi à la main' : `tiré de « ${now.source} »`);
  for (const { code, title } of old.options ?? []) {
    const same = now.options?.find((option) => option.code === code);
    if (!same) add('Choix', `« ${code} - ${title} » retiré`);
    else if (same.title !== title) add('Choix', `« ${code} - ${title} » devient « ${same.title} »`);
  }
  for (const { code, title } of now.options ?? []) if (!old.options?.some((option) => option.code === code)) add('Choix', `« ${code} - ${title} » ajouté`);
  return changes;
}

const codeOf = (expression: Expression | undefined): string => (expression ? `${expression.reads.join()} ${String(expression.run)}` : '');
const conditionOf = (condition: Condition): string => (typeof condition === 'boolean' ? String(condition) : codeOf(condition));
const requiredWords = (condition: Condition): string => (condition === true ? 'devient obligatoire' : condition === false ? 'devient facultatif' : 'obligatoire sous condition');
const limitWords = (limits: object): string => Object.entries(limits).map(([name, limit]) => `${name} ${limit}`).join(', ') || 'sans limite';
const documentWords = ({ code, maxSize, formats, removable }: Extract<Any, { kind: 'documents' }>['document']): string =>
  `code ${code}, ${Math.round(maxSize / 1_048_576)} Mo, ${formats.join(' ')}${removable ? ', retirable de la liste' : ''}`;

function ruleChanges(old: readonly Rule[], now: readonly Rule[]): readonly Change[] {
  const written = (rule: Rule): string => [codeOf(rule.when), codeOf(rule.must), rule.message, rule.level].join('\n');
  const told = ({ id, message }: Rule, what: string): Change => ({ heading: 'Règles', line: `« ${id} » ${what} : ${message}` });
  const gone = old.filter(({ id }) => !now.some((rule) => rule.id === id));
  const others = now.flatMap((rule): readonly Change[] => {
    const before = old.find(({ id }) => id === rule.id);
    if (!before) return [told(rule, 'ajoutée')];
    return written(before) === written(rule) ? [] : [told(rule, 'changée')];
  });
  return [...gone.map((rule) => told(rule, 'retirée')), ...others];
}
