import { get, itemsAt, membersAt, textAt, textOf, type JsonNode, type Span } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { Folder } from '../ref/load.js';
import { suggestion } from '../nearest.js';

const ALLOWED = /^(?:https:\/\/[^\s/]+\.[^\s]+|mailto:[^\s@]+@[^\s]+|tel:[+\d][\d .-]*)$/;
/** What stands in for an address until someone knows it. */
const PLACEHOLDER = /^https:\/\/(?:[^/]*\.)?(?:example\.(?:com|org|net)|localhost\.?[^/]*)(?:[/:?#]|$)|à[- ]?(?:compl[ée]ter|définir|venir)|a-(?:completer|definir|venir)|todo|xxx/i;
const REFERENCE = 'ref:';

/** Turns what an author writes as the address of a link into the address itself. */
export interface Links {
  /** Undefined when the address is refused (an error) or unresolved (a warning): the link is then plain text. */
  resolve(href: string, at: Span): string | undefined;
  /** Addresses of the catalogue that were used, by key: they are part of the content. */
  readonly used: ReadonlyMap<string, string>;
}

/** Links with the addresses of `catalogue.json`, the file beside the schema, under `liens`. */
export function openLinks(folder: Folder, report: Report): Links {
  const used = new Map<string, string>();
  let entries: ReadonlyMap<string, JsonNode> | undefined;
  const lookUp = (key: string): JsonNode | undefined => {
    entries ??= new Map(membersAt(folder.open('catalogue.json'), 'liens').map((member) => [member.key, member.value]));
    return entries.get(key);
  };
  return {
    used,
    resolve(href, at) {
      if (!href.startsWith(REFERENCE)) {
        return checkAddress(href, at, 'https://…, mailto:…, tel:… ou ref:clé (catalogue.json)', report);
      }
      const key = href.slice(REFERENCE.length);
      const entry = lookUp(key);
      if (entry) {
        const address = addressOf(key, entry, report);
        if (address !== undefined) used.set(key, address);
        return address;
      }
      if (!folder.isBroken('catalogue.json')) report(at, 'lien-inconnu', `Le lien « ${key} » n’est pas dans catalogue.json : son texte s’affiche sans lien${suggestion(key, entries?.keys() ?? [])}`, 'warning');
      return undefined;
    },
  };
}

/** The address, when it may be followed; what is wrong with it is reported. @param allowed what may be written instead */
export function checkAddress(href: string, at: Span, allowed: string, report: Report): string | undefined {
  if (!ALLOWED.test(href)) {
    report(at, 'lien', `Adresse de lien refusée « ${href} » : écrivez ${bareAddress(href) ?? allowed}`);
    return undefined;
  }
  warnOfPlaceholder(href, at, report);
  return href;
}

/** What was most probably meant by an address without its beginning, or with that of an unprotected page. */
function bareAddress(href: string): string | undefined {
  const bare = href.trim().replace(/^http:\/\//i, '');
  const meant = /^[^\s/@]+@[^\s/@]+\.[a-z]+$/i.test(bare) ? `mailto:${bare}` : /^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(bare) ? `https://${bare}` : undefined;
  return meant !== undefined && ALLOWED.test(meant) ? meant : undefined;
}

function warnOfPlaceholder(address: string, at: Span, report: Report): void {
  if (PLACEHOLDER.test(address)) report(at, 'lien-provisoire', `« ${address} » ne mène nulle part : écrivez l’adresse définitive`, 'warning');
}

/** The address of an entry of the catalogue's `liens`. One that leads nowhere is reported. */
export function addressOf(key: string, entry: JsonNode, report: Report): string | undefined {
  const address = textAt(entry, 'href');
  if (address !== undefined && ALLOWED.test(address)) {
    warnOfPlaceholder(address, get(entry, 'href') ?? entry, report);
    return address;
  }
  const meant = bareAddress(address ?? '');
  report(get(entry, 'href') ?? entry, 'lien', `Le lien « ${key} » du catalogue n’a pas d’adresse https:, mailto: ou tel: dans « href »${meant === undefined ? '' : ` : écrivez ${meant}`}`);
  return undefined;
}

/** `x-links` of a tab. A link that cannot be followed is given back as plain text. */
export function readTabLinks(schema: JsonNode, links: Links): { readonly links: { text: string; href: string }[]; readonly plain: string[] } {
  const found: { text: string; href: string }[] = [];
  const plain: string[] = [];
  for (const item of itemsAt(schema, 'x-links')) {
    const at = get(item, 'href');
    const [text, href] = [textAt(item, 'title'), textOf(at)];
    if (at === undefined || text === undefined || href === undefined) continue;
    const address = links.resolve(href, at);
    if (address === undefined) plain.push(text);
    else found.push({ text, href: address });
  }
  return { links: found, plain };
}
