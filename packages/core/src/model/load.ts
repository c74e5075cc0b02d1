import { language, type Language } from '../language/language.js';
import type { Definition } from './definition.js';

/** The module was compiled for another version of the schema language. The message is for the person who deploys. */
export class LanguageError extends Error {
  override readonly name = 'LanguageError';
  readonly code = 'language-mismatch';
}

/** Gives a compiled module what it needs. Throws a LanguageError when it was compiled for another language. */
export function loadDispositif(factory: (language: Language) => Definition): Definition {
  const definition = factory(language);
  if (definition.language !== language.version) {
    throw new LanguageError(
      `Le dispositif « ${definition.code} » a été compilé pour la version ${definition.language} du langage, cette application connaît la version ${language.version} : recompilez-le avec « akto build ».`,
    );
  }
  return definition;
}
