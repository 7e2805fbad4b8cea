/**
 * A forge on this computer for tests of the token door: GitHub's REST calls over real bare repositories. Every request
 * and answer is held against the extract of GitHub's own description (`shapes.ts`); a request of another shape is
 * answered with 500 and stands in `faults`.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Forge } from '../../../src/lib/proposals/forge.ts';
import { answerCall } from './forgeAnswers.ts';
import { ForgeRepository } from './forgeRepository.ts';
import { answerOf, operationOf, requestFaults } from './shapes.ts';

export interface ForgeUser {
  readonly login: string;
  readonly id: number;
  /** May write in the catalogue itself. */
  readonly canPush: boolean;
  /** May ask for a copy of it. */
  readonly canFork: boolean;
  /** May open a voorstel there; a token for the own copy may not. */
  readonly canPull: boolean;
}

export interface ForgePull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** `owner:branch`. */
  readonly head: string;
  readonly sha: string;
}

export interface ForgeCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a test has happen to a call: another answer, or a connection that breaks before or after it was carried out. */
export type Accident =
  | { readonly status: number; readonly message: string; readonly headers?: Readonly<Record<string, string>> }
  | 'lost before'
  | 'lost after'
  | undefined;

export class LocalForge {
  readonly catalogue = new ForgeRepository('eigenaar', 'catalogus');
  readonly repositories = [this.catalogue];
  readonly pulls: ForgePull[] = [];
  readonly users = new Map<string, ForgeUser>();
  /** Requests of another shape than the description says; a test expects none. */
  readonly faults: string[] = [];
  calls: ForgeCall[] = [];
  /** A new copy answers 404 so many times before it is ready. */
  forkDelay = 0;
  accident: (call: ForgeCall) => Accident = () => undefined;
  origin = '';
  #server: Server | undefined;

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      this.#receive(request, response).catch((error: unknown) => {
        this.faults.push(String(error));
        send(response, 500, { message: String(error) });
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    this.origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    this.#server = server;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
    for (const repository of this.repositories) repository.close();
  }

  get forge(): Forge {
    return {
      kind: 'github',
      repository: `${this.origin}/eigenaar/catalogus`,
      branch: 'main',
      api: this.origin,
      mail: '',
    };
  }

  /** Adds an account; gives its token. */
  login(login: string, rights: Partial<Omit<ForgeUser, 'login' | 'id'>> = {}): string {
    const token = `sleutel-${login}`;
    const id = 100 + this.users.size;
    this.users.set(token, { login, id, canPush: false, canFork: true, canPull: true, ...rights });
    return token;
  }

  find(owner: string, name: string): ForgeRepository | undefined {
    return this.repositories.find((one) => one.owner === owner && one.name === name);
  }

  /** Everything that was asked and not only read. */
  get writes(): readonly string[] {
    return this.calls.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'OPTIONS') return send(response, 204, undefined);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(Buffer.from(part));
    const text = Buffer.concat(parts).toString('utf8');
    const url = new URL(request.url ?? '/', 'http://forge');
    const method = request.method ?? '';
    const call = {
      method,
      path: url.pathname,
      query: url.searchParams,
      body: text === '' ? {} : JSON.parse(text),
    };
    this.calls.push(call);
    const faults = requestFaults(method, call.path, call.query, text === '' ? undefined : call.body);
    this.faults.push(...faults);
    const accident = this.accident(call);
    if (accident === 'lost before') return void request.socket.destroy();
    if (typeof accident === 'object') {
      return send(response, accident.status, { message: accident.message }, accident.headers);
    }
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const user = this.users.get(token);
    const operation = operationOf(method, call.path);
    if (operation === undefined || faults.length > 0) return send(response, 500, { message: faults.join() });
    const [status, said] =
      user === undefined
        ? [401, { message: 'Bad credentials' }]
        : answerCall(this, user, { ...call, ...operation });
    // The description names 401 for the user only; a forge gives it for every call.
    const answer = status === 401 ? said : answerOf(method, operation.template, status, said);
    if (accident === 'lost after') return void request.socket.destroy();
    send(response, status, answer);
  }
}

function send(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'Authorization, Content-Type, X-GitHub-Api-Version',
    'access-control-expose-headers': 'X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After',
    ...headers,
  });
  response.end(value === undefined ? '' : JSON.stringify(value));
}
