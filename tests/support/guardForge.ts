/** A small forge for tests of the guard: GitHub's REST calls over a real bare repository, on a local port. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { GuardFixture } from './guardFixture.ts';

export interface ForgePull {
  readonly number: number;
  title: string;
  head: string;
  readonly authorId: number;
  branch: string;
  draft: boolean;
  labels: string[];
  merged: boolean;
  /** Account that owns the copy with the branch; the catalogue itself when undefined, null when it is gone. */
  copyOf: number | null | undefined;
}

interface Comment {
  readonly id: number;
  readonly user: { readonly id: number };
  body: string;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const actionsBot = 41_898_282;

/** Open it, `await start()`, and close it. `calls` holds what was asked; `before` may change something first. */
export class GuardForge {
  readonly fixture = new GuardFixture();
  readonly pulls: ForgePull[] = [];
  readonly reviews = new Map<number, object[]>();
  readonly comments = new Map<number, Comment[]>();
  readonly statuses = new Map<string, Readonly<Record<string, unknown>>[]>();
  readonly checkRuns: Readonly<Record<string, unknown>>[] = [];
  readonly dispatched: string[] = [];
  calls: Call[] = [];
  /** Called before each answer; gives a status and message to answer with instead. */
  before: (call: Call) => readonly [status: number, message: string] | undefined = () => undefined;
  /** Called when all is done; gives an answer to send instead, as when that gets lost. */
  after: (call: Call) => readonly [status: number, body: unknown] | undefined = () => undefined;
  api = '';
  #server: Server | undefined;

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      void this.#receive(request).then(([status, value]) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(value === undefined ? '' : JSON.stringify(value));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    this.api = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    this.#server = server;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
    this.fixture.close();
  }

  /** Opens a voorstel at a commit; the forge keeps it as `refs/pull/N/head`. */
  open(head: string, more: Partial<Omit<ForgePull, 'number' | 'head' | 'merged'>> = {}): ForgePull {
    const number = this.pulls.length + 1;
    const pull: ForgePull = {
      number,
      head,
      title: 'Een voorstel',
      authorId: 101,
      branch: `voorstel/${number}`,
      draft: false,
      labels: [],
      merged: false,
      copyOf: undefined,
      ...more,
    };
    this.pulls.push(pull);
    this.push(pull, head);
    return pull;
  }

  push(pull: ForgePull, head: string): void {
    pull.head = head;
    this.fixture.git(['update-ref', `refs/pull/${pull.number}/head`, head]);
  }

  get main(): string {
    return this.fixture.git(['rev-parse', 'refs/heads/main']);
  }

  /** Everything that was asked and not only read. */
  get writes(): readonly string[] {
    return this.calls.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
  }

  status(head: string): Readonly<Record<string, unknown>> | undefined {
    return this.statuses.get(head)?.[0];
  }

  async #receive(request: IncomingMessage): Promise<readonly [number, unknown]> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(Buffer.from(part));
    const text = Buffer.concat(parts).toString('utf8');
    const url = new URL(request.url ?? '/', 'http://forge');
    const body: Record<string, unknown> = text === '' ? {} : JSON.parse(text);
    const call: Call = {
      method: request.method ?? '',
      path: url.pathname.replace('/repos/eigenaar/catalogus', ''),
      body,
    };
    this.calls.push(call);
    const forced = this.before(call);
    if (forced !== undefined) return [forced[0], { message: forced[1] }];
    const answer = this.#answer(call, url.searchParams);
    return this.after(call) ?? answer;
  }

  #answer({ method, path, body }: Call, query: URLSearchParams): readonly [number, unknown] {
    const page = <T>(items: readonly T[]) => {
      const size = Number(query.get('per_page') ?? 30);
      const start = (Number(query.get('page') ?? 1) - 1) * size;
      return items.slice(start, start + size);
    };
    const number = Number(/^\/(?:pulls|issues)\/(\d+)/.exec(path)?.[1] ?? 0);
    const pull = this.pulls.find((one) => one.number === number);
    const sha = /^\/(?:commits|statuses)\/([0-9a-f]{40})/.exec(path)?.[1] ?? '';
    const route = `${method} ${path.replace(/[0-9a-f]{40}/, 'SHA').replace(/(?<=\/)\d{1,9}(?=\/|$)/, 'N')}`;
    switch (route) {
      case 'GET /user':
        return [403, { message: 'Resource not accessible by integration' }];
      case 'GET /pulls':
        return [200, page(this.pulls.filter(({ merged }) => !merged)).map((one) => shapeOf(one))];
      case 'GET /pulls/N':
        return pull === undefined
          ? [404, { message: 'Not Found' }]
          : [200, { ...shapeOf(pull), merged: pull.merged }];
      case 'GET /pulls/N/reviews':
        return [200, page(this.reviews.get(number) ?? [])];
      case 'GET /issues/N/comments':
        return [200, page(this.comments.get(number) ?? [])];
      case 'POST /issues/N/comments': {
        const list = this.comments.get(number) ?? [];
        const id = 1000 * number + list.length;
        this.comments.set(number, [...list, { id, user: { id: actionsBot }, body: String(body.body) }]);
        return [201, { id }];
      }
      case 'PATCH /issues/comments/N': {
        const id = Number(path.split('/').at(-1));
        const comment = [...this.comments.values()].flat().find((one) => one.id === id);
        if (comment === undefined) return [404, { message: 'Not Found' }];
        comment.body = String(body.body);
        return [200, comment];
      }
      case 'POST /issues/N/labels':
        pull?.labels.push(...(Array.isArray(body.labels) ? body.labels.map(String) : []));
        return [200, []];
      case 'GET /commits/SHA/statuses':
        return [200, page(this.statuses.get(sha) ?? [])];
      case 'POST /statuses/SHA':
        this.statuses.set(sha, [body, ...(this.statuses.get(sha) ?? [])]);
        return [201, body];
      case 'GET /commits/SHA/check-runs': {
        const runs = this.checkRuns.filter(({ head_sha }) => head_sha === sha);
        return [200, { total_count: runs.length, check_runs: page(runs) }];
      }
      case 'POST /check-runs':
        this.checkRuns.push(body);
        return [201, body];
      case 'GET /git/ref/heads/main':
        return [200, { ref: 'refs/heads/main', object: { type: 'commit', sha: this.main } }];
      case 'PUT /pulls/N/merge':
        return pull === undefined ? [404, { message: 'Not Found' }] : this.#merge(pull, String(body.sha));
      case 'POST /actions/workflows/publiceren.yml/dispatches':
        this.dispatched.push(String(body.ref));
        return [204, undefined];
      default:
        return [404, { message: `Not Found: ${route}` }];
    }
  }

  #merge(pull: ForgePull, sha: string): readonly [number, unknown] {
    if (sha !== pull.head)
      return [409, { message: 'Head branch was modified. Review and try the merge again.' }];
    const { fixture } = this;
    const tree = fixture.git(['merge-tree', '--write-tree', this.main, sha]);
    const commit = fixture.commitTree(tree, [this.main, sha]);
    fixture.git(['update-ref', 'refs/heads/main', commit]);
    pull.merged = true;
    return [200, { merged: true, sha: commit }];
  }
}

function shapeOf({ number, title, head, authorId, branch, draft, labels, copyOf }: ForgePull) {
  const own = { id: 1, owner: { id: 5000 } };
  const repo = copyOf === undefined ? own : copyOf === null ? null : { id: 2, owner: { id: copyOf } };
  return {
    number,
    title,
    draft,
    state: 'open',
    user: { id: authorId, login: 'iemand' },
    head: { sha: head, ref: branch, repo },
    base: { ref: 'main', repo: own },
    labels: labels.map((name) => ({ name })),
  };
}
