import { randomBytes } from 'node:crypto';
import type { LocalRepository } from '../../lib/adapters/editing/repository.ts';
import { openWorkspace, type Workspace } from '../../lib/adapters/editing/workspace.ts';
import type { Reply, Route, SiteRequest } from '../reply.ts';
import { maxBody, refuseStranger } from './checkRequest.ts';
import { jsonReply } from './jsonReply.ts';
import { openLandscape } from './landscapeHandler.ts';
import {
  mergeHandler,
  proposalHandler,
  proposalsHandler,
  undoHandler,
  withdrawHandler,
} from './proposalHandlers.ts';
import { propose } from './proposeHandler.ts';
import { makeQueue } from './queue.ts';
import type { Rebuilder } from './rebuilder.ts';

/** What the editing API works on. */
export interface EditingOptions {
  readonly repository: LocalRepository;
  readonly rebuilder: Rebuilder;
}

/** What every handler gets to know. */
export interface EditingContext extends EditingOptions {
  /** Read once, and kept up to date. */
  readonly workspace: Workspace;
}

/** Answers a request of which origin and token are right. The body is parsed JSON; undefined for GET. */
export type Handler = (context: EditingContext, query: URLSearchParams, body: unknown) => Promise<Reply>;

const reading: Readonly<Record<string, Handler>> = {
  '/-/landschap': openLandscape,
  '/-/voorstellen': proposalsHandler,
  '/-/voorstel': proposalHandler,
};
const writing: Readonly<Record<string, Handler>> = {
  '/-/bekijken': (context, _query, body) => propose(context, body, true),
  '/-/voorstellen': (context, _query, body) => propose(context, body, false),
  '/-/samenvoegen': mergeHandler,
  '/-/intrekken': withdrawHandler,
  '/-/terugdraaien': undoHandler,
};

/**
 * The editing API of `npm start`, under `/-/`: for pages of this server only. One request at a time.
 *
 * @param token  made at every start; pages ask for it at `/-/stand.json`
 */
export function editingRoute(options: EditingOptions, token = randomBytes(24).toString('base64url')): Route {
  const context = { ...options, workspace: openWorkspace(options.repository) };
  const queue = makeQueue();
  return async (request) => {
    if (!request.path.startsWith('/-/')) return undefined;
    const refused = refuseStranger(request, token);
    if (refused !== undefined) return refused;
    if (request.path === '/-/stand.json' && request.method === 'GET') {
      return jsonReply(200, { token, wortel: context.repository.root, bouw: context.rebuilder.state() });
    }
    const table = request.method === 'GET' ? reading : writing;
    const handler = Object.hasOwn(table, request.path) ? table[request.path] : undefined;
    if (handler === undefined) return jsonReply(404, { fout: 'Dit adres bestaat niet.' });
    return answer(handler, context, request, queue);
  };
}

async function answer(
  handler: Handler,
  context: EditingContext,
  request: SiteRequest,
  queue: ReturnType<typeof makeQueue>,
): Promise<Reply> {
  let body: unknown;
  if (request.method === 'POST') {
    const bytes = await request.readBody(maxBody);
    if (bytes === undefined) return jsonReply(413, { fout: 'Dit is te groot: ten hoogste 1 MB.' });
    try {
      body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      return jsonReply(400, { fout: 'Dit is geen JSON.' });
    }
  }
  return queue(() => handler(context, request.url.searchParams, body));
}
