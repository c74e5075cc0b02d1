/**
 * What a page says in place of the words of the interface, each by the words it replaces. Read whenever something renders: fill it
 * before that.
 */
export const words: Record<string, string> = Object.create(null) as Record<string, string>;

/** The words to show: those of the page, or the ones given. What is more than text is left as it is. */
export const word = <Text>(text: Text): Text => (typeof text === 'string' ? ((words[text] ?? text) as Text) : text);

/** The same for words with names between braces, such as « {file} est enregistré. ». */
export const phrase = (text: string, values: Readonly<Record<string, string>>): string => word(text).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
