import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Accident, type ForgeCall, LocalForge } from '../../../../tests/support/forge/localForge.ts';
import type { ChangeSet, FileChange } from '../../../lib/proposals/changeSet.ts';
import { ForgeRest } from './forgeRest.ts';
import { sendToForge } from './sendToForge.ts';

const folder = 'content/organisaties/gemeente-aa';
const path = `${folder}/organisatie.yaml`;
const title = 'Gemeente Aa wijzigen';
const branch = 'voorstel/jan/gemeente-aa-wijzigen';
const text = 'naam: Aa\ntype: gemeente\n# opmerking: blijft é\n';
const changed = text.replace('Aa', 'Aha');

let forge: LocalForge;
let base = '';
let reports: string[] = [];
beforeEach(async () => {
  forge = new LocalForge();
  await forge.start();
  base = forge.catalogue.commit({
    [path]: text,
    [`${folder}/oud.yaml`]: 'naam: Oud\n',
    'lees-mij.md': 'x\n',
  });
  reports = [];
});
afterEach(() => {
  const faults = [...forge.faults];
  forge.close();
  expect(faults).toEqual([]);
});

const oidOf = (file: string) => forge.catalogue.file('main', file)?.sha ?? null;
const change = (more: Partial<FileChange> = {}): FileChange => ({
  path,
  content: changed,
  baseOid: oidOf(path),
  ...more,
});
const changeSet = (changes: readonly FileChange[] = [change()]): ChangeSet => ({
  base,
  changes,
  message: `${title}\n\nGemeente Aa heet voortaan Aha.\n`,
});
const now = new Date('2026-11-24T11:00:00Z');
function send(token: string, changes?: readonly FileChange[]) {
  const rest = new ForgeRest({ forge: forge.forge, token, wait: async () => undefined, now: () => now });
  const request = { changeSet: changeSet(changes), title, sentences: ['Gemeente Aa heet voortaan Aha.'] };
  return sendToForge(rest, request, (line) => reports.push(line));
}
/** The code and the text of a fault. */
async function faultOf(token: string) {
  const outcome = await send(token);
  if (outcome.kind !== 'fout') throw new Error(`it ended as ${outcome.kind}`);
  const { code, message, hint } = outcome.diagnostic;
  return { code, text: `${message} ${hint}` };
}
/** Has an accident happen to the first call of this kind. */
function once(method: string, end: string, accident: Accident): void {
  let isDone = false;
  forge.accident = (call: ForgeCall) => {
    if (isDone || call.method !== method || !call.path.endsWith(end)) return undefined;
    isDone = true;
    return accident;
  };
}
const forkOf = (login: string) => forge.find(login, 'catalogus') ?? expect.fail('no copy');

describe('who may write in the catalogue', () => {
  it('gets one commit on what stands there now, in a branch and a voorstel; the rest stays as it is', async () => {
    const later = forge.catalogue.commit({ 'lees-mij.md': 'anders\n' });
    const changes = [
      change(),
      change({ path: `${folder}/nieuw.yaml`, content: 'naam: Nieuw\n', baseOid: null }),
      change({ path: `${folder}/oud.yaml`, content: null, baseOid: oidOf(`${folder}/oud.yaml`) }),
    ];
    const outcome = await send(forge.login('jan', { canPush: true }), changes);
    expect(outcome).toEqual({ kind: 'ingestuurd', url: `${forge.origin}/eigenaar/catalogus/pull/1` });
    const { fixture } = forge.catalogue;
    expect(fixture.git(['log', '--format=%P', '-1', branch])).toBe(later);
    expect(fixture.git(['diff', '--name-status', later, branch]).split('\n')).toEqual([
      `A\t${folder}/nieuw.yaml`,
      `M\t${path}`,
      `D\t${folder}/oud.yaml`,
    ]);
    expect(forge.catalogue.text(branch, path)).toBe(changed);
    expect(fixture.git(['log', '--format=%B', '-1', branch])).toBe(changeSet().message.trim());
    expect(forge.pulls).toMatchObject([{ title, head: `eigenaar:${branch}` }]);
    expect(forge.pulls[0]?.body).toContain('Gemeente Aa heet voortaan Aha.');
    expect(forge.catalogue.ref('heads/main')).toBe(later);
  });

  it('shows nothing before the branch exists', async () => {
    const seen: string[] = [];
    forge.accident = (call) => {
      seen.push(`${call.method} ${call.path.split('/').at(-1)}: ${forge.catalogue.branches.join()}`);
      return undefined;
    };
    await send(forge.login('jan', { canPush: true }));
    const ref = seen.findIndex((line) => line.startsWith('POST refs'));
    expect(ref).toBeGreaterThan(0);
    expect(seen.slice(0, ref + 1).filter((line) => !line.endsWith(': main'))).toEqual([]);
    expect(seen.at(-1)).toBe(`POST pulls: main,${branch}`);
  });
});

describe('who may not', () => {
  it('works in an own copy, made when there is none, and waits for it', async () => {
    forge.forkDelay = 3;
    const outcome = await send(forge.login('jan'));
    expect(outcome.kind).toBe('ingestuurd');
    expect(forge.catalogue.branches).toEqual(['main']);
    expect(forkOf('jan').text(branch, path)).toBe(changed);
    expect(forge.pulls).toMatchObject([{ head: `jan:${branch}` }]);
    expect(reports).toContain('Uw eigen kopie van de catalogus wordt klaargezet.');
  });

  it('uses the copy that is there, however old', async () => {
    const token = forge.login('jan');
    await send(token);
    forge.catalogue.commit({ 'lees-mij.md': 'veel later\n' });
    const second = change({ path: `${folder}/nieuw.yaml`, content: 'naam: Nieuw\n', baseOid: null });
    forge.calls = [];
    forge.users.set(token, { login: 'jan', id: 100, canPush: false, canFork: false, canPull: true });
    expect((await send(token, [second])).kind).toBe('ingestuurd');
    expect(forge.writes.filter((line) => line.endsWith('/forks'))).toEqual([]);
    expect(forkOf('jan').branches).toEqual(['main', branch, `${branch}-2`]);
  });

  it('brings an old copy up to date when it lacks what the catalogue has', async () => {
    const token = forge.login('jan');
    await send(token);
    once('POST', '/git/trees', { status: 422, message: 'base_tree is not a valid tree oid' });
    const later = forge.catalogue.commit({ 'lees-mij.md': 'veel later\n' });
    const second = change({ path: `${folder}/nieuw.yaml`, content: 'naam: Nieuw\n', baseOid: null });
    expect((await send(token, [second])).kind).toBe('ingestuurd');
    expect(forkOf('jan').ref('heads/main')).toBe(later);
  });

  it('ends at the page of the forge when the token may not make the voorstel itself', async () => {
    const outcome = await send(forge.login('jan', { canPull: false }));
    expect(outcome).toEqual({
      kind: 'afmaken',
      url: `${forge.origin}/eigenaar/catalogus/compare/main...jan:catalogus:${branch}?expand=1`,
    });
    expect(forkOf('jan').text(branch, path)).toBe(changed);
    expect(forge.pulls).toEqual([]);
  });

  it('is told when the copy is not ready in time, or may not be made', async () => {
    forge.forkDelay = 99;
    expect((await faultOf(forge.login('jan'))).code).toBe('SWC748');
    expect((await faultOf(forge.login('piet', { canFork: false }))).code).toBe('SWC741');
    expect(forge.pulls).toEqual([]);
  });
});

describe('a change of somebody else', () => {
  it('is a conflict with what stands there now; nothing is written', async () => {
    const mine = [change()];
    const theirs = text.replace('Aa', 'Anders');
    const later = forge.catalogue.commit({ [path]: theirs });
    const outcome = await send(forge.login('jan', { canPush: true }), mine);
    expect(outcome).toEqual({
      kind: 'conflict',
      base: later,
      files: [{ path, text: theirs, oid: oidOf(path) }],
    });
    expect(forge.writes).toEqual([]);
  });

  it('is one too where the file is gone, or stands there already', async () => {
    const token = forge.login('jan', { canPush: true });
    const mine = [change(), change({ path: `${folder}/nieuw.yaml`, baseOid: null })];
    forge.catalogue.commit({ [path]: null, [`${folder}/nieuw.yaml`]: 'naam: Al daar\n' });
    const outcome = await send(token, mine);
    expect(outcome).toMatchObject({
      kind: 'conflict',
      files: [
        { path, text: null, oid: null },
        { path: `${folder}/nieuw.yaml`, text: 'naam: Al daar\n' },
      ],
    });
    expect(forge.writes).toEqual([]);
  });

  it('in a branch of that name is left alone: the voorstel gets the next name', async () => {
    const token = forge.login('jan', { canPush: true });
    await send(token);
    const first = forge.catalogue.ref(`heads/${branch}`);
    const other = change({ content: text.replace('Aa', 'Nog anders') });
    expect((await send(token, [other])).kind).toBe('ingestuurd');
    expect(forge.catalogue.ref(`heads/${branch}`)).toBe(first);
    expect(forge.catalogue.text(`${branch}-2`, path)).toBe(other.content);
  });
});

describe('every refusal says what happened, that nothing is lost and what to do', () => {
  const answers: readonly (readonly [string, string, string, number, string, string])[] = [
    ['a token that is not right', 'GET', '/user', 401, 'SWC740', 'toegangssleutel is niet goed'],
    ['a token without rights', 'GET', '/eigenaar/catalogus', 403, 'SWC741', 'mag u de catalogus lezen niet'],
    ['a catalogue that is not found', 'GET', '/eigenaar/catalogus', 404, 'SWC742', 'niet gevonden'],
    ['no right to write', 'POST', '/git/trees', 403, 'SWC741', 'mag u bestanden schrijven niet'],
    ['a forge that is busy', 'POST', '/git/trees', 409, 'SWC743', 'kon het voorstel nu niet aannemen'],
    ['a tree that is refused', 'POST', '/git/trees', 422, 'SWC744', 'niet aangenomen'],
    ['a commit that is refused', 'POST', '/git/commits', 422, 'SWC744', 'niet aangenomen'],
    ['a branch that is refused', 'POST', '/git/refs', 422, 'SWC744', 'niet aangenomen'],
    ['a branch that clashes', 'POST', '/git/refs', 409, 'SWC743', 'nu niet'],
    ['a forge that is down', 'POST', '/git/commits', 502, 'SWC749', 'status 502'],
  ];
  it.each(answers)('%s', async (_name, method, end, status, code, words) => {
    once(method, end, { status, message: 'van de dienst' });
    const fault = await faultOf(forge.login('jan', { canPush: true }));
    expect(fault.code).toBe(code);
    expect(fault.text).toContain(words);
    expect(fault.text).toContain('Wat u invulde, is bewaard.');
    expect(forge.catalogue.branches).toEqual(['main']);
    expect(forge.pulls).toEqual([]);
  });

  it('an unknown token', async () => {
    expect((await faultOf('verzonnen')).code).toBe('SWC740');
    expect(forge.calls.map(({ path: asked }) => asked)).toEqual(['/user']);
  });

  it.each([
    [
      'reset',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now.getTime() / 1000 + 1800) },
      403,
      30,
    ],
    ['retry-after', { 'retry-after': '300' }, 429, 5],
  ] as const)(
    'a limit on requests (%s), with the time at which it ends',
    async (_name, headers, status, minutes) => {
      once('GET', '/user', { status, message: 'limit', headers });
      const { code, text: said } = await faultOf(forge.login('jan', { canPush: true }));
      expect(code).toBe('SWC745');
      const until = new Date(now.getTime() + minutes * 60_000);
      const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' }).format(until);
      expect(said).toContain(`${time} uur`);
    },
  );

  it('a forge that moved: the token does not follow it', async () => {
    once('GET', '/eigenaar/catalogus', { status: 301, message: 'Moved', headers: { location: '/elders' } });
    expect((await faultOf(forge.login('jan', { canPush: true }))).code).toBe('SWC742');
    expect(forge.calls.map(({ path: asked }) => asked)).not.toContain('/elders');
  });
});

describe('a lost connection', () => {
  const steps = [
    ['GET', '/user'],
    ['GET', '/eigenaar/catalogus'],
    ['GET', '/git/ref/heads/main'],
    ['POST', '/git/trees'],
    ['POST', '/git/commits'],
  ] as const;
  it.each(steps)('before the branch (%s %s) leaves nothing, and sending again works', async (method, end) => {
    const token = forge.login('jan', { canPush: true });
    once(method, end, 'lost after');
    expect((await faultOf(token)).code).toBe('SWC746');
    expect(forge.catalogue.branches).toEqual(['main']);
    expect((await send(token)).kind).toBe('ingestuurd');
    expect(forge.pulls).toHaveLength(1);
  });

  it.each([
    ['POST', '/git/refs', 'lost after'],
    ['POST', '/git/refs', 'lost before'],
    ['POST', '/pulls', 'lost before'],
    ['POST', '/pulls', 'lost after'],
  ] as const)(
    'at the end (%s %s, %s) is taken up again, and nothing is doubled',
    async (method, end, accident) => {
      const token = forge.login('jan');
      once(method, end, accident);
      const fault = await faultOf(token);
      expect(fault.code).toBe('SWC747');
      expect(fault.text).toContain('maakt het niet dubbel');
      const outcome = await send(token);
      expect(outcome).toEqual({ kind: 'ingestuurd', url: `${forge.origin}/eigenaar/catalogus/pull/1` });
      expect(forkOf('jan').branches).toEqual(['main', branch]);
      expect(forge.pulls).toHaveLength(1);
    },
  );

  it('with a forge that is not there at all', async () => {
    const rest = new ForgeRest({ forge: { ...forge.forge, api: 'http://127.0.0.1:9' }, token: 'x' });
    const request = { changeSet: changeSet(), title, sentences: [] };
    expect(await sendToForge(rest, request, () => undefined)).toMatchObject({
      diagnostic: { code: 'SWC746' },
    });
  });
});
