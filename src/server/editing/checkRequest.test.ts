import { describe, expect, it } from 'vitest';
import { addGebruik, ask, get, git, own, port, post, token } from '../../../tests/support/localDoor.ts';

describe('who may ask', () => {
  it('gives pages of its own the token', async () => {
    const stand = await get('/-/stand.json');
    expect(stand.json.token).toBe(token);
  });

  it.each([
    ['another host name', () => ({ ...own(), host: 'kwaad.example' }), 421],
    ['another origin', () => ({ ...own(), origin: 'https://kwaad.example' }), 403],
    ['the same host at another port', () => ({ ...own(), origin: `http://127.0.0.1:${port + 1}` }), 403],
    ['no origin', () => without(own(), 'origin'), 403],
    ['a sandboxed frame', () => ({ ...own(), origin: 'null' }), 403],
    ['another site, by fetch metadata', () => ({ ...own(), 'sec-fetch-site': 'cross-site' }), 403],
    ['no token', () => without(own(), 'x-token'), 403],
    ['an old token', () => ({ ...own(), 'x-token': 'proef-tokem' }), 403],
    ['a form', () => ({ ...own(), 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['plain text, which needs no preflight', () => ({ ...own(), 'content-type': 'text/plain' }), 415],
  ])('refuses %s, and makes no branch', async (_name, headers, status) => {
    const answer = await ask(
      'POST',
      '/-/voorstellen',
      headers(),
      JSON.stringify({ wijzigingen: [addGebruik] }),
    );
    expect(answer.status).toBe(status);
    expect(git('branch', '--list', 'voorstel/*')).toBe('');
  });

  it('tells another site nothing', async () => {
    const headers = { host: `127.0.0.1:${port}`, origin: 'https://kwaad.example' };
    const answer = await ask('GET', '/-/stand.json', headers);
    expect([answer.status, answer.json.token]).toEqual([403, undefined]);
  });

  it('refuses a body above 1 MB and one that is no JSON', async () => {
    const long = await ask('POST', '/-/voorstellen', own(), ' '.repeat(1024 * 1024 + 1));
    expect(long.status).toBe(413);
    expect((await ask('POST', '/-/voorstellen', own(), '{')).status).toBe(400);
  });

  it.each([
    { ...addGebruik, organisatie: '../../../elders' },
    { ...addGebruik, kind: 'stewards' },
    { action: 'remove', kind: 'gebruik', organisatie: 'soft', name: '../x' },
    { action: 'anders' },
  ])('refuses an edit that no form makes: %j', async (edit) => {
    expect((await post('/-/voorstellen', { wijzigingen: [edit] })).status).toBe(400);
  });
});

function without(headers: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}
