import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Reply, type Route, textReply } from './reply.ts';

export interface ServerOptions {
  /** Asked in this order; the first that answers wins. */
  readonly routes: readonly Route[];
  /** Base path of the site with a slash at both ends. */
  readonly base: string;
  /** Told of faults of our own; the reader gets a short text only. */
  readonly reportError: (error: unknown) => void;
}

/** Names under which a browser on this machine may ask: another name means DNS rebinding. */
const ownHosts = new Set(['127.0.0.1', 'localhost']);

/** Makes the local server of `npm start`; it does not listen yet. */
export function makeServer(options: ServerOptions): Server {
  return createServer((message, response) => {
    answer(message, options)
      .catch((error: unknown) => {
        options.reportError(error);
        return textReply(500, 'Er ging iets mis in de server. Kijk in het venster waarin hij draait.');
      })
      .then((reply) => send(message, response, reply));
  });
}

async function answer(message: IncomingMessage, { routes, base }: ServerOptions): Promise<Reply> {
  const host = /^(.*?)(?::\d+)?$/.exec(message.headers.host ?? '')?.[1]?.toLowerCase() ?? '';
  if (!ownHosts.has(host)) {
    return textReply(421, 'Deze server is er alleen voor deze computer: gebruik 127.0.0.1 of localhost.');
  }
  // A target such as `//elders` would otherwise be read as another host.
  const target = (message.url ?? '/').replace(/^\/{2,}/, '/');
  const url = URL.parse(target, 'http://localhost');
  const asked = decodePath(target);
  if (url === null || asked === undefined) return textReply(400, 'Dit adres is niet te lezen.');
  if (!asked.startsWith(base)) {
    return asked === '/' || `${asked}/` === base
      ? textReply(302, 'De catalogus staat in een map.', { location: `${base}${url.search}` })
      : textReply(404, `De catalogus staat op ${base}.`);
  }
  const request = {
    method: message.method ?? 'GET',
    path: asked.slice(base.length - 1),
    url,
    headers: message.headers,
    readBody: (limit: number) => readBody(message, limit),
  };
  for (const route of routes) {
    const reply = await route(request);
    if (reply !== undefined) return reply;
  }
  return textReply(404, 'Deze pagina bestaat niet.');
}

/** The path as it was asked for, decoded once: `URL` would already have taken `..` out of it. */
function decodePath(target: string): string | undefined {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
    return path.startsWith('/') ? path : undefined;
  } catch {
    return undefined;
  }
}

async function readBody(message: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of message) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    // The rest is read and dropped, so that the answer arrives; a sender that never ends is cut off.
    if (length > limit * 4) message.destroy();
    if (length <= limit) parts.push(bytes);
  }
  return length > limit ? undefined : Buffer.concat(parts);
}

function send(message: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...headers,
    ...(status === 304 ? {} : { 'content-length': String(bytes.length) }),
  });
  response.end(message.method === 'HEAD' || status === 304 ? undefined : bytes);
}
