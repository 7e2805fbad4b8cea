import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import { makeServer } from './server.ts';
import { siteRoute } from './siteRoute.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const site = join(folder, 'site');
const page = `<!doctype html><title>Gemeenten</title>${'<p>tekst</p>'.repeat(200)}`;
mkdirSync(join(site, 'organisaties', 'gemeente-utrecht'), { recursive: true });
mkdirSync(join(site, 'bestanden'));
writeFileSync(join(folder, 'geheim.txt'), 'mag niet gelezen worden');
writeFileSync(join(site, 'index.html'), page);
writeFileSync(join(site, '404.html'), '<title>Niet gevonden</title>');
writeFileSync(join(site, 'organisaties', 'gemeente-utrecht', 'index.html'), 'Utrecht');
writeFileSync(join(site, 'bestanden', 'a.Xy12.css'), 'a{}');
writeFileSync(join(site, 'organisaties', 'lijst.csv'), 'naam\r\n');

const errors: unknown[] = [];
const plain = makeServer({
  routes: [siteRoute(site)],
  base: '/',
  reportError: (error) => errors.push(error),
});
const below = makeServer({
  routes: [siteRoute(site)],
  base: '/catalogus/',
  reportError: (error) => errors.push(error),
});
const broken = makeServer({
  routes: [() => Promise.reject(new Error('stuk: geheim pad'))],
  base: '/',
  reportError: (error) => errors.push(error),
});
const ports = { plain: 0, below: 0, broken: 0 };

beforeAll(async () => {
  ports.plain = await listen(plain, 43_210);
  ports.below = await listen(below, 43_210);
  ports.broken = await listen(broken, 43_210);
});
afterAll(() => {
  for (const server of [plain, below, broken]) server.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Real HTTP with the path as it is: `fetch` would tidy `..` away. */
function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the local server', () => {
  it('gives pages and files with their type', async () => {
    const start = await ask(ports.plain, '/');
    expect(start.status).toBe(200);
    expect(start.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(start.body.toString()).toBe(page);
    const list = await ask(ports.plain, '/organisaties/lijst.csv?x=1');
    expect(list.headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  it('gives the 404 page with status 404', async () => {
    const answer = await ask(ports.plain, '/bestaat/niet/');
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('Niet gevonden');
  });

  it('sends a folder without slash to its page, and keeps the query', async () => {
    const answer = await ask(ports.plain, '/organisaties/gemeente-utrecht?tab=2');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe('/organisaties/gemeente-utrecht/?tab=2');
    expect((await ask(ports.plain, '/organisaties')).status).toBe(404);
  });

  it('compresses what the client can read', async () => {
    const brotli = await ask(ports.plain, '/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const gzip = await ask(ports.plain, '/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    expect(gzip.headers.etag).not.toBe(brotli.headers.etag);
    expect(gzip.headers.vary).toBe('accept-encoding');
  });

  it('answers 304 for what the client has, and 200 after a change', async () => {
    const etag = String((await ask(ports.plain, '/organisaties/gemeente-utrecht/')).headers.etag);
    const again = await ask(ports.plain, '/organisaties/gemeente-utrecht/', { 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    writeFileSync(join(site, 'organisaties', 'gemeente-utrecht', 'index.html'), 'Utrecht, gewijzigd');
    const changed = await ask(ports.plain, '/organisaties/gemeente-utrecht/', { 'if-none-match': etag });
    expect([changed.status, changed.body.toString()]).toEqual([200, 'Utrecht, gewijzigd']);
  });

  it('lets browsers keep only files with a hash in their name', async () => {
    expect((await ask(ports.plain, '/bestanden/a.Xy12.css')).headers['cache-control']).toContain('immutable');
    expect((await ask(ports.plain, '/')).headers['cache-control']).toBe('no-cache');
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    const head = await ask(ports.plain, '/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(page.length),
    ]);
    const post = await ask(ports.plain, '/', {}, 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    '/../geheim.txt',
    '/%2e%2e/geheim.txt',
    '/organisaties/../../geheim.txt',
    '/..%2fgeheim.txt',
    '/..\\geheim.txt',
    '/%5c..%5cgeheim.txt',
    '/geheim.txt%00.html',
    '//../geheim.txt',
    '/./../geheim.txt',
  ])('never leaves the folder: %s', async (path) => {
    const answer = await ask(ports.plain, path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('mag niet');
  });

  it('refuses a path that is no UTF-8', async () => {
    expect((await ask(ports.plain, '/%ff')).status).toBe(400);
  });

  it.each(['catalogus.example', 'catalogus.example:4321', '127.0.0.1.nip.example', '0.0.0.0'])(
    'refuses another host name (DNS rebinding): %s',
    async (host) => {
      expect((await ask(ports.plain, '/', { host })).status).toBe(421);
    },
  );

  it.each(['localhost', 'LOCALHOST:4321', '127.0.0.1:80'])('accepts its own name: %s', async (host) => {
    expect((await ask(ports.plain, '/', { host })).status).toBe(200);
  });

  it('serves below a base path', async () => {
    expect((await ask(ports.below, '/catalogus/')).body.toString()).toBe(page);
    expect((await ask(ports.below, '/')).headers.location).toBe('/catalogus/');
    expect((await ask(ports.below, '/catalogus')).headers.location).toBe('/catalogus/');
    expect((await ask(ports.below, '/organisaties/lijst.csv')).status).toBe(404);
    expect((await ask(ports.below, '/catalogus/organisaties/gemeente-utrecht')).headers.location).toBe(
      '/catalogus/organisaties/gemeente-utrecht/',
    );
    expect((await ask(ports.below, '/catalogus/bestanden/a.Xy12.css')).headers['cache-control']).toContain(
      'immutable',
    );
  });

  it('tells nothing of a fault of its own', async () => {
    const answer = await ask(ports.broken, '/');
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).not.toContain('geheim');
    expect(errors).toHaveLength(1);
  });
});

describe('listen', () => {
  it('takes the next port when one is taken, and says so when it may not', async () => {
    const second = makeServer({ routes: [], base: '/', reportError: () => undefined });
    await expect(listen(second, ports.plain, true)).rejects.toThrow(`Poort ${ports.plain} is bezet`);
    expect(await listen(second, ports.plain)).toBeGreaterThan(ports.plain);
    second.close();
  });
});
