/** A local server over a real clone in a temporary folder, for each test of the file that imports this. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { isRecord } from '../../src/lib/proposals/references.ts';
import { editingRoute } from '../../src/server/editing/editingRoute.ts';
import { makeRebuilder } from '../../src/server/editing/rebuilder.ts';
import { listen } from '../../src/server/listen.ts';
import { makeServer } from '../../src/server/server.ts';

export const gebruikFile = 'content/organisaties/gemeente-voorbeeldstad/gebruik/soft--zaken.yaml';
export const files = {
  'content/organisaties/gemeente-voorbeeldstad/organisatie.yaml':
    '# yaml-language-server: $schema=../../../schemas/organisatie.schema.json\nnaam: Voorbeeldstad\ntype: gemeente\nstatus: actief\ncbsCode: GM9999\nvoorbeeld: true\n',
  'content/organisaties/gemeente-voorbeeldstad/collegas/beheer.yaml':
    '# yaml-language-server: $schema=../../../../schemas/collega.schema.json\ngithub:\n  login: beheer\n  id: 9000000000000002\nrollen:\n  - gebruik-beheerder\n',
  'content/organisaties/soft/organisatie.yaml':
    '# yaml-language-server: $schema=../../../schemas/organisatie.schema.json\nnaam: Soft\ntype: leverancier\nstatus: actief\n',
  'content/organisaties/soft/applicaties/zaken.yaml':
    '# yaml-language-server: $schema=../../../../schemas/applicatie.schema.json\nnaam: Zaken\nstatus: actief\nsoort: applicatie\n',
  'content/beheer/stewards.yaml':
    '# yaml-language-server: $schema=../../schemas/stewards.schema.json\nstewards: []\n',
  'lees-mij.txt': 'geen record\n',
};
export const token = 'proef-token';
/** The clone of this test. */
export let folder = '';
export let port = 0;
/** How often the site was made. */
export let builds = 0;
let server = makeServer({ routes: [], base: '/', reportError: () => undefined });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bewerken-'));
  git('init', '--quiet', '--initial-branch=main');
  for (const [path, text] of Object.entries(files)) write(path, text);
  git('add', '.');
  git('commit', '--quiet', '-m', 'begin');
  builds = 0;
  const rebuilder = makeRebuilder(async () => {
    builds += 1;
    return {};
  });
  const route = editingRoute({ repository: { folder, root: 'content' }, rebuilder }, token);
  server = makeServer({
    routes: [route],
    base: '/',
    reportError: (error) => {
      throw error;
    },
  });
  port = await listen(server, 43_400);
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

export function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

export function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl'];
  return execFileSync('git', ['-C', folder, ...identity, ...args], { stdio: 'pipe' })
    .toString()
    .trim();
}

interface Answer {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

export function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const json: unknown = text.startsWith('{') ? JSON.parse(text) : {};
        resolve({ status: response.statusCode ?? 0, json: isRecord(json) ? json : {} });
      });
    })
      .on('error', reject)
      .end(body);
  });
}

export const own = () => ({
  host: `127.0.0.1:${port}`,
  origin: `http://127.0.0.1:${port}`,
  'content-type': 'application/json',
  'x-token': token,
});
export const get = (path: string) => ask('GET', path, { host: `127.0.0.1:${port}` });
export const post = (path: string, body: unknown) => ask('POST', path, own(), JSON.stringify(body));

export const addGebruik = {
  action: 'create',
  kind: 'gebruik',
  organisatie: 'gemeente-voorbeeldstad',
  value: { applicatie: 'soft/zaken', status: 'in-productie' },
};

export async function proposeGebruik(): Promise<{ readonly tak: string; readonly kop: string }> {
  const made = await post('/-/voorstellen', { wijzigingen: [addGebruik] });
  expect(made.status, JSON.stringify(made.json)).toBe(201);
  return { tak: String(made.json.tak), kop: String(made.json.commit) };
}
