import type { Language } from '../language/language.js';
import type { Definition } from './definition.js';

/** What a compiled module exports by default. */
export type Factory = (language: Language) => Definition;

/** The module was compiled for another version of the schema language. The message is for the person who deploys. */
export class LanguageError extends Error {
  override readonly name = 'LanguageError';
  readonly code = 'language-mismatch';
}

/**
 * Gives a compiled module what it needs: the language, or a part of it that holds all it uses. Throws a LanguageError when it was
 * compiled for another one.
 */
export function loadWith(language: Pick<Language, 'version'>, factory: Factory): Definition {
  const definition = factory(language as Language);
  if (definition.language !== language.version) {
    throw new LanguageError(
      `Le dispositif « ${definition.code} » a été compilé pour la version ${definition.language} du langage, cette application connaît la version ${language.version} : recompilez-le avec « akto build ».`,
    );
  }
  return definition;
}
