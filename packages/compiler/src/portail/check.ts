import { checkShape } from '../keywords/shape.js';
import { checkAddress } from '../model/links.js';
import { suggestion } from '../nearest.js';
import { get, itemsAt, memberOf, numberAt, objectAt, textAt, textOf, type JsonNode } from '../source/json.js';
import { positionOf, type Report } from '../source/position.js';
import { spanInString } from '../source/string-span.js';
import { ROOT } from './keywords.js';

/** Pages to which the portal itself leads, wherever one is. */
export const LINKED_PAGES = ['contact', 'donnees-personnelles'] as const;
/** What a paragraph may leave to the settings. */
const DURATIONS = ['conservation', 'preavis'] as const;

/** Reports what is wrong in the settings of the portal. @param links addresses of `catalogue.json`, by key */
export function checkPortail(document: JsonNode, links: ReadonlyMap<string, string>, report: Report): void {
  checkShape(document, ROOT, 'portail.json', report);
  checkDurations(objectAt(document, 'brouillons'), report);
  const pages = itemsAt(document, 'pages');
  checkLinkedPages(pages, memberOf(document, 'pages')?.at ?? document, report);
  checkTwins(pages, 'chemin', 'Deux pages ont la même adresse', 'la sienne', report);
  checkTwins(pages, 'titre', 'Deux pages ont le même titre', 'le sien', report);
  for (const section of pages.flatMap((page) => itemsAt(page, 'sections'))) {
    for (const paragraph of itemsAt(section, 'paragraphes')) checkNames(paragraph, report);
    for (const link of itemsAt(section, 'liens')) checkLink(get(link, 'href'), links, report);
  }
}

/** A draft is announced as ending before it ends, and not from the first day. */
function checkDurations(drafts: JsonNode | undefined, report: Report): void {
  const [kept = 0, notice = 0, at] = [numberAt(drafts, 'conservationJours'), numberAt(drafts, 'preavisJours'), get(drafts, 'preavisJours')];
  if (at && kept >= 1 && notice >= kept) {
    report(at, 'limites', `Le rappel s’afficherait dès le premier jour : « preavisJours » (${notice}) doit être plus petit que « conservationJours » (${kept})`);
  }
}

function checkLinkedPages(pages: readonly JsonNode[], at: Parameters<Report>[0], report: Report): void {
  const paths = pages.flatMap((page) => textAt(page, 'chemin') ?? []);
  const missing = LINKED_PAGES.filter((path) => !paths.includes(path));
  if (missing.length > 0) report(at, 'page-manquante', `Le portail mène à ${missing.map((path) => `« ${path} »`).join(' et à ')}, qui n’est le « chemin » d’aucune page : écrivez-la`);
}

function checkTwins(pages: readonly JsonNode[], key: string, what: string, own: string, report: Report): void {
  const seen = new Map<string, JsonNode>();
  for (const page of pages) {
    const at = get(page, key);
    const text = textOf(at)?.trim();
    if (!at || !text) continue;
    const earlier = seen.get(text);
    if (earlier) report(at, `${key}-double`, `${what}, « ${text} » (ligne ${positionOf(earlier.source, earlier.offset).line}) : donnez à chacune ${own}`);
    else seen.set(text, at);
  }
}

function checkNames(paragraph: JsonNode, report: Report): void {
  for (const { 0: whole, 1: name = '', index } of (textOf(paragraph) ?? '').matchAll(/\{([^{}]*)\}/g)) {
    if (DURATIONS.some((known) => known === name)) continue;
    report(spanInString(paragraph, index, whole.length), 'nom-inconnu', `« ${whole} » s’affichera tel quel : un paragraphe connaît ${DURATIONS.map((known) => `« {${known}} »`).join(' et ')}${suggestion(name, DURATIONS)}`);
  }
}

function checkLink(at: JsonNode | undefined, links: ReadonlyMap<string, string>, report: Report): void {
  const href = textOf(at);
  if (!at || href === undefined || href.trim() === '') return;
  const address = href.startsWith('ref:') ? links.get(href.slice('ref:'.length)) : undefined;
  if (address !== undefined) report(at, 'lien', `Une page d’information écrit l’adresse elle-même : remplacez « ${href} » par ${address}`);
  else checkAddress(href, at, 'https://…, mailto:… ou tel:…', report);
}
