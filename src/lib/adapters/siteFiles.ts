import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file of the site, ready to send. */
export interface SiteFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly encoding: Encoding;
  /** Strong tag of these bytes in this encoding. */
  readonly etag: string;
}

export type Found =
  | { readonly kind: 'bestand'; readonly file: SiteFile }
  /** A folder was asked for without its closing slash. */
  | { readonly kind: 'map' }
  | { readonly kind: 'niets' };

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Below this size compression saves nothing on the wire. */
const smallest = 1024;
/** Bytes of compressed files kept for the next request. */
const cacheLimit = 64 * 1024 * 1024;

/**
 * Gives the files of a built site. Compressed files are kept while the file on disk stays the same.
 *
 * @param folder  the site; it may be replaced while this is in use
 * @returns       a reader: path inside the site (decoded, starting with `/`) and encodings that the client accepts
 */
export function openSiteFiles(
  folder: string,
): (path: string, accepted: ReadonlySet<Encoding>) => Promise<Found> {
  const cache = new Map<string, SiteFile>();
  let cached = 0;

  const find = async (path: string, accepted: ReadonlySet<Encoding>): Promise<Found> => {
    const inside = safePath(path);
    if (inside === undefined) return { kind: 'niets' };
    const name = join(folder, path.endsWith('/') ? join(inside, 'index.html') : inside);
    const found = await stat(name).catch(() => undefined);
    if (found?.isDirectory()) {
      return { kind: (await stat(join(name, 'index.html')).catch(() => undefined)) ? 'map' : 'niets' };
    }
    if (!found?.isFile()) return { kind: 'niets' };
    const type = types[extname(name)] ?? 'application/octet-stream';
    const encoding = found.size < smallest || !isText(type) ? 'identity' : chooseEncoding(accepted);
    const key = `${encoding} ${found.mtimeMs} ${found.size} ${name}`;
    const known = cache.get(key);
    if (known !== undefined) return { kind: 'bestand', file: known };
    const content = await readFile(name).catch(() => undefined);
    if (content === undefined) return { kind: 'niets' };
    const bytes = encode(content, encoding);
    const file: SiteFile = { bytes, type, encoding, etag: tagOf(bytes) };
    if (cached + bytes.length > cacheLimit) {
      cache.clear();
      cached = 0;
    }
    cache.set(key, file);
    cached += bytes.length;
    return { kind: 'bestand', file };
  };

  return async (path, accepted) => {
    for (let turn = 0; ; turn += 1) {
      const before = await identityOf(folder);
      const found = await find(path, accepted);
      if (found.kind !== 'niets' || turn === turns) return found;
      if (before !== undefined && before === (await identityOf(folder))) return found;
      await setTimeout(turnLength);
    }
  };
}

/** A new site takes the place of the old one in two moves: a page asked for in between is waited for, this many turns. */
const turns = 40;
/** Milliseconds. */
const turnLength = 25;

/** Tells one site in this place from the next; undefined while there is none. */
async function identityOf(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found === undefined ? undefined : `${found.dev} ${found.ino}`;
}

/** The path below the folder, or undefined when it could lead out of it or names no file of a site. */
function safePath(path: string): string | undefined {
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return undefined;
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part === '.' || part === '..' || part.includes(':'))) return undefined;
  return parts.join(sep);
}

function isText(type: string): boolean {
  return /^text\/|json|xml|yaml|wasm/.test(type);
}

function chooseEncoding(accepted: ReadonlySet<Encoding>): Encoding {
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : 'identity';
}

function encode(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding === 'identity') return bytes;
  if (encoding === 'gzip') return gzipSync(bytes);
  // Quality 5: as small as gzip 9 and fast enough to do while the reader waits.
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

function tagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
}
