/** The built site as somebody publishes it who set up a forge: its facts and security policy name that forge. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Forge } from '../../src/lib/proposals/forge.ts';
import { makeServer } from '../../src/server/server.ts';
import { siteRoute } from '../../src/server/siteRoute.ts';
import { connectDirective } from '../../src/site/form/connectDirective.ts';

/** @param forge  asked at each request, so that it may be started later */
export function publishedSite(folder: string, base: string, forge: () => Forge): Server {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return makeServer({
    base,
    reportError: console.error,
    routes: [
      async ({ path }) => {
        if (path !== '/-/stand.json') return undefined;
        const facts = JSON.parse(read('-/stand.json'));
        const body = JSON.stringify({ poort: { ...facts.poort, forge: forge() } });
        return { status: 200, headers: { 'content-type': 'application/json' }, body };
      },
      async ({ path }) => {
        if (!/^\/bewerken\/[a-z]+\/$/.test(path)) return undefined;
        const policy = connectDirective(forge())?.replace('connect-src', "connect-src 'self'");
        const html = read(`${path}index.html`);
        const body = policy === undefined ? html : html.replace(/connect-src 'self'(?: [^;]*)?(?=;)/, policy);
        return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
      },
      siteRoute(folder),
    ],
  });
}
