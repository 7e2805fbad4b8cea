import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgeOfRemote } from './forgeOfRemote.ts';
import { sendProposal } from './sendProposal.ts';

let top = '';
const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@example.nl', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
const branch = 'voorstel/lokaal/proef';

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'versturen-'));
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(top, 'ver')]);
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', join(top, 'hier')]);
  writeFileSync(join(top, 'hier', 'a'), 'a');
  git(join(top, 'hier'), 'add', 'a');
  git(join(top, 'hier'), 'commit', '--quiet', '-m', 'a');
  git(join(top, 'hier'), 'branch', branch);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(top, { recursive: true, force: true });
});

const request = (more = {}) => ({
  folder: join(top, 'hier'),
  branch,
  title: 'Proef',
  sentences: ['Gemeente Aa: <b>@vng</b> [x](y)'],
  remote: 'origin',
  upstream: 'https://github.com/vng/catalogus',
  target: 'main',
  token: undefined,
  ...more,
});

describe('sending a voorstel', () => {
  test('without a remote nothing is sent, and it says so', async () => {
    expect(await sendProposal(request())).toEqual({
      kind: 'niet-verstuurd',
      reason: "Deze kopie heeft geen plek om naar te versturen (remote 'origin').",
    });
  });

  test('without git on this computer it says that, not that there is no remote', async () => {
    git(join(top, 'hier'), 'remote', 'add', 'origin', join(top, 'ver'));
    vi.stubEnv('PATH', join(top, 'leeg'));
    expect(await sendProposal(request())).toEqual({
      kind: 'niet-verstuurd',
      reason: 'Git ontbreekt op deze computer. Installeer Git (https://git-scm.com).',
    });
  });

  test('pushes with the git of this machine, and never over what is there', async () => {
    git(join(top, 'hier'), 'remote', 'add', 'origin', join(top, 'ver'));
    expect(await sendProposal(request({ upstream: '' }))).toEqual({
      kind: 'verstuurd',
      url: undefined,
      reason: undefined,
    });
    const sent = git(join(top, 'ver'), 'rev-parse', branch);
    expect(sent).toBe(git(join(top, 'hier'), 'rev-parse', branch));
    git(join(top, 'hier'), 'checkout', '--quiet', '--orphan', 'anders');
    git(join(top, 'hier'), 'commit', '--quiet', '-m', 'iets anders');
    git(join(top, 'hier'), 'branch', '--force', branch);
    expect(await sendProposal(request())).toEqual({
      kind: 'niet-verstuurd',
      reason: 'Er is daar al een voorstel met deze naam. Geef dit voorstel een andere titel.',
    });
    expect(git(join(top, 'ver'), 'rev-parse', branch)).toBe(sent);
  });

  test('a remote that is not there leaves the voorstel here', async () => {
    git(join(top, 'hier'), 'remote', 'add', 'origin', join(top, 'weg'));
    expect(await sendProposal(request())).toMatchObject({
      kind: 'niet-verstuurd',
      reason: expect.stringContaining('Git kan de andere kant niet bereiken.'),
    });
  });

  test('without a token the link opens it; the sentences are text', async () => {
    git(join(top, 'hier'), 'remote', 'add', 'origin', join(top, 'ver'));
    expect(await sendProposal(request())).toEqual({
      kind: 'verstuurd',
      url: 'https://github.com/vng/catalogus/compare/main...voorstel/lokaal/proef?expand=1',
      reason: undefined,
    });
  });

  test('from a fork: the voorstel goes to the catalogue, and names the fork', async () => {
    git(join(top, 'hier'), 'remote', 'add', 'origin', 'https://github.com/gemeente/catalogus.git');
    git(join(top, 'hier'), 'remote', 'set-url', '--push', 'origin', join(top, 'ver'));
    expect(await sendProposal(request())).toMatchObject({
      url: 'https://github.com/vng/catalogus/compare/main...gemeente%3Avoorstel/lokaal/proef?expand=1',
    });
  });

  test.each([
    [201, { html_url: 'https://github.com/vng/catalogus/pull/7' }, { kind: 'geopend' }],
    [401, {}, { kind: 'verstuurd', reason: 'Het token klopt niet of is verlopen.' }],
    [403, {}, { kind: 'verstuurd', reason: 'Met dit token mag u hier geen voorstel openen.' }],
    [422, {}, { reason: 'Dit voorstel staat al open, of verschilt nergens van de catalogus.' }],
    [500, {}, { reason: 'De website van de catalogus gaf geen goed antwoord.' }],
  ])('with a token it is opened, or the link stays: %i', async (status, answer, outcome) => {
    git(join(top, 'hier'), 'remote', 'add', 'origin', join(top, 'ver'));
    const calls: { readonly url: string; readonly init: RequestInit | undefined }[] = [];
    const fetch = async (url: unknown, init?: RequestInit) => {
      calls.push({ url: String(url), init });
      return new Response(JSON.stringify(answer), { status });
    };
    expect(await sendProposal(request({ token: 'geheim', fetch }))).toMatchObject(outcome);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.url).toBe('https://api.github.com/repos/vng/catalogus/pulls');
    expect(JSON.parse(String(calls[0]?.init?.body))).toMatchObject({
      title: 'Proef',
      head: branch,
      base: 'main',
      body: '- Gemeente Aa: &#60;b&#62;&#64;vng&#60;/b&#62; \\[x\\](y)',
    });
  });
});

test.each([
  ['github', 'https://git.example.nl/api/v3/repos/vng/catalogus/pulls'],
  ['forgejo', 'https://git.example.nl/api/v1/repos/vng/catalogus/pulls'],
] as const)('an own host that the configuration calls %s has that API', async (kind, expected) => {
  git(join(top, 'hier'), 'remote', 'add', 'origin', join(top, 'ver'));
  const calls: string[] = [];
  const fetch = async (url: unknown) => {
    calls.push(String(url));
    return new Response('{}', { status: 201 });
  };
  const upstream = 'https://git.example.nl/vng/catalogus';
  await sendProposal(request({ upstream, kind, token: 'geheim', fetch }));
  expect(calls).toEqual([expected]);
});

test('a token is not shown to GitLab, which has no such calls: the link stays', async () => {
  git(join(top, 'hier'), 'remote', 'add', 'origin', join(top, 'ver'));
  const upstream = 'https://gitlab.example/vng/catalogus';
  const fetch = vi.fn();
  const sent = await sendProposal(request({ upstream, kind: 'gitlab', token: 'geheim', fetch }));
  expect([sent.kind, fetch.mock.calls]).toEqual(['verstuurd', []]);
});

test.each([
  ['https://github.com/a/b', ['https://github.com', 'https://api.github.com', 'a', 'b']],
  ['https://iemand:geheim@github.com/a/b.git', ['https://github.com', 'https://api.github.com', 'a', 'b']],
  ['git@github.com:a/b.git', ['https://github.com', 'https://api.github.com', 'a', 'b']],
  ['ssh://git@git.example.nl/a/b', ['https://git.example.nl', 'https://git.example.nl/api/v1', 'a', 'b']],
  ['git@git.example.nl:99999/a/b', undefined],
  ['../ergens/catalogus.git', undefined],
  ['https://github.com/../b', undefined],
  ['javascript:alert(1)', undefined],
])('the address %s', (address, expected) => {
  const found = forgeOfRemote(address);
  expect(found === undefined ? undefined : [found.web, found.api, found.owner, found.name]).toEqual(expected);
});
