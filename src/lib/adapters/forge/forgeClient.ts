import { GuardUsageError } from '../gitSandbox.ts';

/** An answer of the forge that is no success. The text is the forge's own and never shown as markup. */
export class ForgeError extends Error {
  override readonly name = 'ForgeError';
  /** HTTP status; 0 when there was no answer at all. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface ForgeOptions {
  /** For instance `https://api.github.com`. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Replaced in tests. */
  readonly fetch?: typeof fetch;
}

/** One call to a forge may take this long, in milliseconds. */
const timeLimit = 30_000;
/** Pages of 100 that are read of one list. */
const maxPages = 100;

/** REST calls on one repository, in the shapes of GitHub (Gitea and Forgejo answer the same). */
export interface ForgeClient {
  /** @throws ForgeError for every answer but 2xx */
  readonly call: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** Every item of a list, over all its pages. */
  readonly list: (path: string) => Promise<readonly unknown[]>;
  /** As `call`, outside the repository: `/user`. */
  readonly callTop: (method: string, path: string) => Promise<unknown>;
}

/**
 * Opens a forge. The token goes to this one address only: a redirect is an error.
 *
 * @throws GuardUsageError when repository or api are not what they should be
 */
export function openForge({ api, repository, token, fetch: send = fetch }: ForgeOptions): ForgeClient {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(^|\/)\.{1,2}(\/|$)/.test(repository))
    throw new GuardUsageError(`'${repository}' is geen naam van een repository (eigenaar/naam).`);
  if (!/^https:\/\//.test(api) && !/^http:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(api))
    throw new GuardUsageError(`'${api}' is geen veilig adres: het moet met https:// beginnen.`);
  const top = api.replace(/\/+$/, '');

  const request = async (method: string, url: string, body?: unknown): Promise<unknown> => {
    const response = await send(url, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(timeLimit),
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'softwarecatalogus',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new ForgeError(0, `geen antwoord (${error instanceof Error ? error.message : 'onbekend'})`);
    });
    const text = await response.text();
    if (!response.ok)
      throw new ForgeError(response.status, `${method} ${response.status} ${messageIn(text)}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const call = (method: string, path: string, body?: unknown) =>
    request(method, `${top}/repos/${repository}${path}`, body);
  return {
    call,
    callTop: (method, path) => request(method, `${top}${path}`),
    list: async (path) => {
      const items: unknown[] = [];
      for (let page = 1; page <= maxPages; page += 1) {
        const separator = path.includes('?') ? '&' : '?';
        const part = await call('GET', `${path}${separator}per_page=100&page=${page}`);
        const list = listIn(part);
        items.push(...list);
        if (list.length < 100) return items;
      }
      throw new ForgeError(0, `de lijst ${path} heeft geen einde`);
    },
  };
}

/** Most lists are an array; those of checks stand in an object. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const inside = typeof value === 'object' && value !== null ? Object.values(value).find(Array.isArray) : [];
  return inside ?? [];
}

function messageIn(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    const message = typeof value === 'object' && value !== null && 'message' in value ? value.message : '';
    return String(message).slice(0, 300);
  } catch {
    return '';
  }
}
