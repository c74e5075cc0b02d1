import { RefusedError, SignedOutError, UnreachableError, type Problem } from './failures.js';
import type { Reach } from './reach.js';

export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

const PATIENCE = 60_000;
/** What browsers still send of a page that is being left. */
const LEAVING = 60_000;

const SILENT = 'Le serveur ne répond pas. Vérifiez votre connexion à internet.';
const FOREIGN = 'Ce n’est pas le serveur qui répond : ce réseau demande peut-être de s’identifier. Ouvrez une autre page pour le faire.';

const NOT_FOUND: Problem = { code: 'introuvable', detail: 'Le serveur ne connaît pas, ou plus, cette adresse.' };

/** Told to the window when the server says that nobody is signed in any more. */
export const signedOut = 'akto-signed-out';

/** Asks the server, and tells what it refuses from what it could not answer. */
export class Requests {
  readonly #endpoint: string;
  readonly #reach: Reach;
  /** Sent with each request. */
  readonly headers: Readonly<Record<string, string>>;

  /** @param owner for whom this speaks: the server answers nobody else, even when somebody else signed in meanwhile */
  constructor(endpoint: string, reach: Reach, owner?: string) {
    this.#endpoint = endpoint;
    this.#reach = reach;
    this.headers = owner === undefined ? {} : { 'akto-account': owner };
  }

  address(path: string): string {
    return `${this.#endpoint}${path}`;
  }

  async json<Answer>(method: string, path: string, options?: RequestOptions): Promise<Answer> {
    const response = await this.send(method, path, options);
    // A page of whoever owns the network looks like success.
    if (!isJson(response)) throw this.unreachable(new UnreachableError(FOREIGN));
    return (await response.json().catch((cause: unknown) => {
      throw this.unreachable(new UnreachableError(SILENT, { cause }));
    })) as Answer;
  }

  /** @throws UnreachableError, SignedOutError, RefusedError */
  async send(method: string, path: string, { headers = {}, body }: RequestOptions = {}): Promise<Response> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(this.address(path), {
      method,
      headers: { ...this.headers, ...headers, ...(text !== undefined && { 'content-type': 'application/json' }) },
      body: text ?? null,
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
      keepalive: document.visibilityState === 'hidden' && (text?.length ?? 0) < LEAVING,
    }).catch((cause: unknown) => {
      throw this.unreachable(new UnreachableError(SILENT, { cause }));
    });
    if (!response.ok) throw await this.refusal(response.status, response.headers.get('retry-after'), await response.text().catch(() => ''));
    if (method !== 'GET' && method !== 'HEAD' && response.status === 200 && !isJson(response)) throw this.unreachable(new UnreachableError(FOREIGN));
    this.#reach.answered();
    return response;
  }

  /** The error for an answer that is no success. */
  async refusal(status: number, retryAfter: string | null, body: string): Promise<UnreachableError | RefusedError> {
    // The answer to HEAD has no words.
    const problem = problemIn(body) ?? (status === 404 && body === '' ? NOT_FOUND : undefined);
    if (status === 401) dispatchEvent(new Event(signedOut));
    if (status === 401) return this.unreachable(new SignedOutError(problem?.detail ?? 'Votre session est terminée. Reconnectez-vous.', problem?.signIn));
    if (status >= 500 || status === 429 || status === 408 || !problem) return this.unreachable(new UnreachableError(problem?.detail ?? (status >= 500 ? SILENT : FOREIGN), { least: seconds(retryAfter) }));
    this.#reach.answered();
    return new RefusedError(status, problem);
  }

  unreachable<Failure extends UnreachableError>(error: Failure): Failure {
    this.#reach.failed(error);
    return error;
  }
}

const isJson = (response: Response): boolean => /^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '');

function problemIn(body: string): Problem | undefined {
  try {
    const value = JSON.parse(body) as Partial<Problem> | null;
    return typeof value?.code === 'string' && typeof value.detail === 'string' ? (value as Problem) : undefined;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds: seconds, or a date. */
function seconds(text: string | null): number {
  if (text === null) return 0;
  const asked = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isFinite(asked) ? Math.max(0, asked) : 0;
}
