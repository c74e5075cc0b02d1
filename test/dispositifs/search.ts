/** Looks for a valid dossier that holds a given answer: what no search and no example finds is probably impossible. */
import { isEmpty, nodeAt, toTemplate, type Definition, type Dossier, type Expression, type Field, type NodeState } from '@akto/core';
import type { Random } from '../core/property-generator.js';
import { answer, isOpen, momentOf } from './random-dossier.js';

export interface Wanted {
  /** Template path. */
  readonly path: string;
  readonly value: string | number | boolean;
}

/** Every answer that a list, a choice of several or a yes / no question offers. */
export const answersOf = (fields: readonly Field[]): readonly Wanted[] => fields.flatMap((field) => valuesOf(field).map((value) => ({ path: field.path, value })));

function valuesOf(field: Field): readonly (string | number | boolean)[] {
  if (field.source !== undefined || field.value) return [];
  if (field.type === 'boolean' && field.widget !== 'checkbox') return [true, false];
  return (field.options ?? []).map(({ code }) => code);
}

/** Whether the dossier is valid and holds the answer, where it counts. */
export const holds = (dossier: Dossier, wanted: Wanted): boolean =>
  dossier.evaluation().valid && placesOf(dossier, wanted.path).some((state) => state.visible && has(state.value, wanted.value));

const has = (value: unknown, wanted: unknown): boolean => (Array.isArray(value) ? value.includes(wanted) : value === wanted);

const placesOf = (dossier: Dossier, template: string): readonly NodeState[] =>
  [...dossier.evaluation().nodes.values()].filter(({ path }) => (toTemplate(dossier.definition, path) ?? '') === template);

const STEPS = 400;

/** Gives the answer, then mends what it breaks, by trial and error. */
export function reach(dossier: Dossier, wanted: Wanted, random: Random, today: string): boolean {
  for (let step = 0; step < STEPS; step += 1) {
    const place = placesOf(dossier, wanted.path).find((state) => state.visible && !state.readonly);
    const isOffered = place && (place.options?.includes(wanted.value as string) ?? true);
    if (!place || !isOffered) change(dossier, opening(dossier.definition, wanted), random, today);
    else if (!has(place.value, wanted.value)) dossier.set(place.path, nodeAt(dossier.definition, place.path)?.kind === 'field' && isMany(dossier, place.path) ? [wanted.value] : wanted.value);
    else {
      const errors = dossier.evaluation().problems.filter(({ level }) => level === 'error');
      if (errors.length === 0) return true;
      const { path, rule } = random.pick(errors);
      const templates = rule === undefined ? [toTemplate(dossier.definition, path) ?? ''] : readBy(dossier.definition, rule);
      change(dossier, templates.filter((template) => template !== wanted.path), random, today, errors.length);
    }
  }
  return false;
}

const isMany = (dossier: Dossier, path: string): boolean => (nodeAt(dossier.definition, path) as Field).type === 'codes';

/** Answers again at one of these places; what makes things worse is mostly taken back. */
function change(dossier: Dossier, templates: readonly string[], random: Random, today: string, before = Infinity): void {
  const open = templates.flatMap((template) => placesOf(dossier, template)).filter((state) => isOpen(dossier, state));
  if (open.length === 0) return;
  const { path, value } = random.pick(open);
  answer(dossier, path, momentOf(dossier, random, today));
  const after = dossier.evaluation().problems.filter(({ level }) => level === 'error').length;
  if (after > before && random.chance(0.8) && nodeAt(dossier.definition, path)?.kind === 'field') dossier.set(path, isEmpty(value) ? undefined : value);
}

const readsOf = (expression: Expression | boolean | undefined): readonly string[] => (typeof expression === 'object' ? expression.reads : []);

function readBy({ rules }: Definition, id: string): readonly string[] {
  const rule = rules.find((each) => each.id === id);
  return rule ? [...rule.must.reads, ...readsOf(rule.when), ...rule.on] : [];
}

/** What decides whether the answer is offered: the conditions of the option, of its field and of all that holds them; the rows too. */
function opening(definition: Definition, { path, value }: Wanted): readonly string[] {
  const keys = path.split('.');
  const lineage = keys.map((_, index) => keys.slice(0, index + 1).join('.'));
  const nodes = lineage.flatMap((each) => nodeAt(definition, each.replaceAll('*', 'x')) ?? []);
  const option = nodes.flatMap((node) => (node.kind === 'field' ? (node.options ?? []) : [])).find(({ code }) => code === value);
  const direct = [...nodes.map(({ visible }) => visible), option?.visible].flatMap(readsOf);
  const rows = nodes.flatMap((node) => (node.kind === 'rows' ? [node.path] : []));
  const further = direct.flatMap((read) => readsOf(nodeAt(definition, read.replaceAll('*', 'x'))?.visible));
  return [...rows, ...direct, ...further];
}

