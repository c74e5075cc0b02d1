/** Control characters, and those that turn the reading direction: `facture‮fdp.exe` shows as `factureexe.pdf`. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const LONGEST = 200;

/** A file name as it can be shown and given back: no path, nothing invisible, of a reasonable length, its extension kept. */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const shown = last.replace(INVISIBLE, '').trim();
  const dot = shown.lastIndexOf('.');
  const end = dot > 0 ? shown.slice(dot).slice(0, 20) : '';
  const start = dot > 0 ? shown.slice(0, dot) : shown;
  return `${[...start].slice(0, LONGEST - end.length).join('')}${end}` || 'fichier';
}

/** Lower-case, without the dot; '' when there is none. */
export const extensionOf = (name: string): string => (name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '');

/** `Content-Disposition` of RFC 6266: for browsers the whole name, for anything older one of plain letters. */
export function attachment(name: string): string {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
