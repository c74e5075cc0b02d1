/**
 * What a page says in place of the words of the interface, each by the words it replaces. Read whenever something renders: fill it
 * before that.
 */
export const words: Record<string, string> = Object.create(null) as Record<string, string>;

/** The words to show: those of the page, or the ones given. What is more than text is left as it is. */
export const word = <Text>(text: Text): Text => (typeof text === 'string' ? ((words[text] ?? text) as Text) : text);

type Values = Readonly<Record<string, string | number>>;

/** The same for words with names between braces, such as « {file} est enregistré. ». */
export const phrase = (text: string, values: Values): string => word(text).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The same, for a number of things: {count} is that number, and French counts none as one. */
export const counted = (count: number, one: string, many: string, values?: Values): string => phrase(count > 1 ? many : one, { ...values, count });
