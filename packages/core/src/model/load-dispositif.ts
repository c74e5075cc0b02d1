import { language } from '../language/language.js';
import type { Definition } from './definition.js';
import { loadWith, type Factory } from './load.js';

/** Gives a compiled module the whole language. Throws a LanguageError when it was compiled for another one. */
export const loadDispositif = (factory: Factory): Definition => loadWith(language, factory);
