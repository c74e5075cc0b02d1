/**
 * Style sheets and templates without the white space that only their authors read. Nothing is understood: what is inside quotes
 * is kept, and so is any space that may count.
 */

/** Spaces of the source, not the no-break ones that a sentence may hold. */
const SPACES = /[ \t\r\n]+/g;
/** Quoted text, which is kept; else blanks. */
const BLANKS = /("[^"]*"|'[^']*')|(?:[ \t\r\n]|\/\*(?:[^*]|\*(?!\/))*\*\/)+/g;
/** Quoted text; else a sign with the spaces around it, or a colon with the one after it. */
const SIGNS = /("[^"]*"|'[^']*')| ?([{};,>]) ?|(:) /g;

/**
 * A space before « : » or around « + » counts (`a :hover`, `calc(1px + 2px)`); after « : » it does not.
 * @param {string} text of a style sheet, or a part of it
 */
export function minifyCss(text) {
  return text
    .replace(BLANKS, (_, quoted) => quoted ?? ' ')
    .replace(SIGNS, (_, quoted, sign, colon) => quoted ?? sign ?? colon)
    .replaceAll(';}', '}');
}

/**
 * Between two tags, one space is worth as much as many.
 * @param {string} text of a template, or a part of it
 */
export function minifyHtml(text) {
  return text.replace(SPACES, ' ');
}
