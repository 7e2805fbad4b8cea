import { type Forge, ownerAndName } from '../../../lib/proposals/forge.ts';
import { isMap, type Value, type Values } from '../values.ts';

/** An answer of the forge. */
export interface ForgeReply {
  readonly status: number;
  /** What it says; empty for what is no JSON object. */
  readonly json: Values;
  /** Items of a list; empty for what is no list. */
  readonly list: readonly Values[];
  /** When too many requests were made: from when they are taken again. */
  readonly limitedUntil: Date | undefined;
}

/** No answer came: whether the request arrived is not known. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export interface ForgeRestOptions {
  readonly forge: Forge;
  /** Kept in this object only; given to the configured API and nobody else. */
  readonly token: string;
  /** These are replaced in tests. */
  readonly fetch?: typeof fetch;
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly now?: () => Date;
}

/** One request may take this long, in milliseconds. */
const timeLimit = 30_000;

/** GitHub's REST API, as far as a voorstel needs it: requests and what is in their answers, no decisions. */
export class ForgeRest {
  readonly forge: Forge;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly #token: string;
  readonly #fetch: typeof fetch;
  readonly #now: () => Date;

  constructor({ forge, token, fetch: send, wait, now = () => new Date() }: ForgeRestOptions) {
    this.forge = forge;
    this.wait = wait ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds)));
    this.#token = token;
    // Called as a plain function: a browser refuses its own fetch as somebody's method.
    this.#fetch = send ?? ((input, init) => fetch(input, init));
    this.#now = now;
  }

  /** `/repos/<owner>/<name>` of the catalogue. */
  get repository(): string {
    const { owner = '', name = '' } = ownerAndName(this.forge.repository) ?? {};
    return repositoryPath(owner, name);
  }

  /**
   * One request.
   *
   * @throws NoAnswer when no answer came
   */
  async call(method: string, path: string, body?: Values): Promise<ForgeReply> {
    let response: Response;
    let text: string;
    try {
      response = await this.#fetch(`${this.forge.api}${path}`, {
        method,
        // The token goes to this one address: it does not follow the forge elsewhere.
        redirect: 'manual',
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(timeLimit),
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${this.#token}`,
          'x-github-api-version': '2022-11-28',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      text = await response.text();
    } catch (error) {
      throw new NoAnswer(error instanceof Error ? error.message : String(error));
    }
    const json = parse(text);
    return {
      // A browser hides where a redirect leads, and its status too.
      status: response.type === 'opaqueredirect' ? 301 : response.status,
      json: isMap(json) ? json : {},
      list: Array.isArray(json) ? json.filter(isMap) : [],
      limitedUntil: this.#limitedUntil(response),
    };
  }

  #limitedUntil({ status, headers }: Response): Date | undefined {
    if (status !== 403 && status !== 429) return undefined;
    const after = Number(headers.get('retry-after') ?? Number.NaN);
    if (Number.isFinite(after)) return new Date(this.#now().getTime() + after * 1000);
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    const isSpent = headers.get('x-ratelimit-remaining') === '0';
    if (isSpent && Number.isFinite(reset)) return new Date(reset * 1000);
    return status === 429 ? new Date(this.#now().getTime() + 60_000) : undefined;
  }
}

/** The path of a repository in the API. */
export function repositoryPath(owner: string, name: string): string {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}

function parse(text: string): Value {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
