import { withoutLinks } from '../model/inline.js';
import { get, itemsAt, objectAt, textAt, textOf } from '../source/json.js';
import { objectOf, walk, type Part } from '../symbols/part.js';
import type { Block } from './blocks.js';
import { detailsOf, filesOf, kindOf, mandatoryOf } from './field.js';
import type { Say } from './say.js';

/** The reference sheet of a dispositif: what a reviewer reads instead of the file. */
export function sheetOf(root: Part, say: Say): readonly Block[] {
  const { schema } = root;
  const valid = objectAt(schema, 'x-valid');
  const [from, to] = [textAt(valid, 'from'), textAt(valid, 'to')];
  const documents = [...walk(root)].filter(({ role }) => role === 'documents');
  return [
    { is: 'heading', level: 1, text: titleOf(root) },
    { is: 'paragraph', text: [`Dispositif ${textAt(schema, 'x-code') ?? ''}, version ${textAt(schema, 'x-version') ?? ''}.`, from && `Ouvert à partir du ${from}.`, to && `Ouvert jusqu’au ${to}.`].filter(Boolean).join(' ') },
    ...root.children.flatMap((tab) => tabBlocks(tab, say)),
    ...rulesOf(root, say),
    ...(documents.length === 0 ? [] : [heading(2, 'Pièces à joindre'), documentTable(documents, say)]),
  ];
}

const DOCUMENTS_ALONE: Block = { is: 'paragraph', text: 'Les pièces à joindre, décrites plus bas.' };
const heading = (level: 1 | 2 | 3, text: string): Block => ({ is: 'heading', level, text });
const titleOf = (part: Part): string => withoutLinks(textAt(part.schema, 'title') ?? part.key);

function tabBlocks(tab: Part, say: Say): readonly Block[] {
  const content = [...introduction(tab, say), ...childBlocks(tab, say)];
  return [heading(2, `Onglet « ${titleOf(tab)} »`), ...(content.length > 0 ? content : [DOCUMENTS_ALONE])];
}

/** Fields of the part, then each section or group below it under its own heading. */
function childBlocks(part: Part, say: Say): readonly Block[] {
  const fields = part.children.filter(({ role }) => role === 'field');
  const table: Block = {
    is: 'table',
    head: ['Champ', 'Saisie', 'Obligatoire', 'Précisions'],
    rows: fields.map((field) => [titleOf(field), kindOf(field), mandatoryOf(field, say), [textAt(field.schema, 'description') ?? '', detailsOf(field, say)].filter(Boolean).join(' ; ')]),
  };
  const inner = part.children.filter(({ role }) => role === 'section' || role === 'rows');
  return [
    ...(fields.length > 0 ? [table] : []),
    ...rulesOf(part, say),
    ...inner.flatMap((child) => [heading(3, child.role === 'rows' ? `${titleOf(child)} (groupe répété)` : titleOf(child)), ...introduction(child, say), ...childBlocks(child, say)]),
  ];
}

function introduction(part: Part, say: Say): readonly Block[] {
  const shown = say(get(part.schema, 'x-visible'), part.parent, 'boolean');
  const texts = (textAt(part.schema, 'description') ?? '').split(/\n\s*\n/).filter((text) => text.trim() !== '');
  const group = part.role === 'rows' ? [`Obligatoire : ${mandatoryOf(part, say).toLowerCase()}. ${detailsOf(part, say)}`] : [];
  return [...(shown === undefined ? [] : [`Affiché si ${shown}.`]), ...group, ...texts.map(withoutLinks)].map((text) => ({ is: 'paragraph', text }));
}

function rulesOf(part: Part, say: Say): readonly Block[] {
  const rules = itemsAt(objectOf(part), 'x-rules').map((rule) => {
    const [when, must] = [say(get(rule, 'when'), part, 'boolean'), say(get(rule, 'must'), part, 'boolean')];
    const level = textAt(rule, 'level') === 'warning' ? ' (avertissement, ne bloque pas)' : '';
    return `${textAt(rule, 'id') ?? ''}${level} : ${when === undefined ? '' : `quand ${when}, `}il faut : ${must ?? ''}. Sinon : « ${textOf(get(rule, 'message')) ?? ''} »`;
  });
  return rules.length === 0 ? [] : [{ is: 'paragraph', text: 'Contrôles :' }, { is: 'list', items: rules }];
}

function documentTable(documents: readonly Part[], say: Say): Block {
  return {
    is: 'table',
    head: ['Pièce', 'Code', 'Obligatoire', 'Affichée', 'Fichiers'],
    rows: documents.map((part) => [titleOf(part), textAt(objectAt(part.schema, 'x-document'), 'code') ?? '', mandatoryOf(part, say), say(get(part.schema, 'x-visible'), part.parent, 'boolean') ?? 'toujours', filesOf(part)]),
  };
}
