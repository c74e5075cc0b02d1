import { SetupError } from '../failure.js';

export type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * An address at which a password, a cookie or somebody's data may travel: nobody listens on the way.
 * @throws SetupError when it is not one
 */
export function secureAddress(environment: Environment, name: string, example: string): URL {
  const text = environment[name] ?? '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname))) return url;
  throw new SetupError(`${name}=${text} n’est pas une adresse en https:// (http:// ne va qu’à cette machine) : par exemple ${name}=${example}.`);
}
