/** The guard on a forge: what it tells, what it merges, and that it never does more than that. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openForge } from '../../src/lib/adapters/forge/forgeClient.ts';
import { reportSweep } from '../../src/lib/adapters/forge/reportSweep.ts';
import { type SweepRequest, sweepProposals } from '../../src/lib/adapters/forge/sweepProposals.ts';
import { commentMarker } from '../../src/lib/ownership/stickyComment.ts';
import { changedText, people, recordFile } from '../support/guardFixture.ts';
import { GuardForge } from '../support/guardForge.ts';

const usage = 'content/organisaties/gemeente-aa/gebruik/soft--zaken.yaml';
const good = { [usage]: changedText(usage, 'in-productie', 'uit-te-faseren') };
const wrong = { [usage]: changedText(usage, 'in-productie', 'onbekend') };
let forge: GuardForge;
let checkout = '';

beforeEach(async () => {
  forge = new GuardForge();
  await forge.start();
  checkout = join(forge.fixture.folder, 'checkout');
  execFileSync('git', ['clone', '--quiet', forge.fixture.folder, checkout]);
});
afterEach(() => forge.close());

const commit = (files: Parameters<GuardForge['fixture']['commit']>[0], parent = forge.fixture.main) =>
  forge.fixture.commit(files, { parents: [parent] });

function sweep(more: Partial<SweepRequest> = {}) {
  return sweepProposals({
    forge: openForge({ api: forge.api, repository: 'eigenaar/catalogus', token: 'geheim' }),
    repository: checkout,
    remote: 'origin',
    token: undefined,
    branch: 'main',
    isMerging: true,
    isDryRun: false,
    publication: 'publiceren.yml',
    today: '2026-11-24',
    ...more,
  });
}
const ends = async (more?: Partial<SweepRequest>) => (await sweep(more)).proposals.map(({ end }) => end);
const comment = (number: number) => forge.comments.get(number)?.map(({ body }) => body) ?? [];

describe('a good voorstel', () => {
  test('is merged on the checked commit, and the publication is dispatched once', async () => {
    const one = forge.open(commit(good));
    const dienst = 'content/organisaties/gemeente-aa/gebruik/soft--burger.yaml';
    const two = forge.open(commit({ [dienst]: changedText(dienst, 'in-productie', 'gepland') }));
    expect(await ends()).toEqual(['overgenomen', 'overgenomen']);
    expect(forge.calls.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
      { sha: one.head, merge_method: 'merge' },
      { sha: two.head, merge_method: 'merge' },
    ]);
    expect(forge.fixture.git(['show', `main:${usage}`])).toContain('uit-te-faseren');
    expect(forge.dispatched).toEqual(['main']);
    expect(forge.status(one.head)).toMatchObject({
      state: 'success',
      context: 'voorstel',
      description: 'Akkoord: dit voorstel kan erbij.',
    });
    expect(comment(1)[0]).toContain(
      '- Gemeente Aa: gebruik van applicatie Zaken verandert: status van In productie naar Uit te faseren.',
    );
  });

  test.each([
    ['the label handmatig', { labels: ['handmatig'] }, 'Een functioneel beheerder neemt'],
    ['a draft', { draft: true }, 'Dit voorstel is nog een concept.'],
  ])('%s stops it, not its verdict', async (_name, more, reason) => {
    const pull = forge.open(commit(good), more);
    expect(await ends()).toEqual(['akkoord']);
    expect(forge.status(pull.head)).toMatchObject({ state: 'success' });
    expect(forge.status(pull.head)?.description).toContain(reason);
    expect([forge.main, forge.dispatched]).toEqual([forge.fixture.main, []]);
  });

  test('a change of the platform waits for a hand, whoever proposed it', async () => {
    const pull = forge.open(commit({ 'package.json': '{"a":1}\n' }), { authorId: people.steward });
    expect(await ends()).toEqual(['akkoord']);
    expect([pull.labels, forge.main]).toEqual([['handmatig', 'platform'], forge.fixture.main]);
  });

  test('is told as taken over when the forge did it and its answer was lost', async () => {
    forge.open(commit(good));
    forge.after = ({ method }) => (method === 'PUT' ? [502, { message: 'Bad Gateway' }] : undefined);
    expect(await ends()).toEqual(['overgenomen']);
    expect(forge.dispatched).toEqual(['main']);
  });

  test('the twin: not taken over where the forge did not do it', async () => {
    const pull = forge.open(commit(good));
    forge.before = ({ method }) => (method === 'PUT' ? [502, 'Bad Gateway'] : undefined);
    expect(await ends()).toEqual(['mislukt']);
    expect(forge.status(pull.head)).toMatchObject({ state: 'error' });
    expect(forge.dispatched).toEqual([]);
  });

  test('is only judged when merging is not asked for', async () => {
    forge.open(commit(good));
    expect(await ends({ isMerging: false })).toEqual(['akkoord']);
    expect(forge.main).toBe(forge.fixture.main);
  });
});

describe('a voorstel that may not land', () => {
  test('is told so: status on the head, faults beside their lines, one comment, no merge', async () => {
    const pull = forge.open(commit(wrong));
    expect(await ends()).toEqual(['fouten']);
    expect(forge.status(pull.head)).toMatchObject({
      state: 'failure',
      description: 'Nog niet: er zijn fouten om te herstellen. (1 punt)',
    });
    expect(forge.checkRuns).toEqual([
      expect.objectContaining({
        head_sha: pull.head,
        conclusion: 'neutral',
        output: expect.objectContaining({
          annotations: [expect.objectContaining({ path: usage, annotation_level: 'failure', start_line: 3 })],
        }),
      }),
    ]);
    expect(comment(1)).toHaveLength(1);
    expect(forge.main).toBe(forge.fixture.main);
  });

  test('of somebody without rights is refused, and accepted after the approval of this very version', async () => {
    const pull = forge.open(commit(good), { authorId: people.outsider });
    const review = (id: number, state: string, commit_id: string) => ({ user: { id }, state, commit_id });
    expect(await ends()).toEqual(['niet-bevoegd']);
    forge.reviews.set(1, [review(people.adminAa, 'APPROVED', forge.fixture.main)]);
    expect(await ends()).toEqual(['niet-bevoegd']);
    forge.reviews.set(1, [
      review(people.adminAa, 'APPROVED', pull.head),
      review(people.adminAa, 'CHANGES_REQUESTED', pull.head),
    ]);
    expect(await ends()).toEqual(['niet-bevoegd']);
    forge.reviews.set(1, [
      review(people.adminAa, 'APPROVED', pull.head),
      review(people.adminAa, 'COMMENTED', pull.head),
    ]);
    expect(await ends()).toEqual(['overgenomen']);
    // The same comment all along.
    expect(comment(1)).toHaveLength(1);
  });

  test('from the copy of somebody else: who offers it does not answer for what that one writes later', async () => {
    const pull = forge.open(commit(good), { copyOf: people.outsider });
    expect(await ends()).toEqual(['niet-bevoegd']);
    expect(comment(1)[0]).toContain(
      'dit voorstel staat in een kopie van de catalogus die niet van de indiener is.',
    );
    pull.copyOf = null;
    expect(await ends()).toEqual(['niet-bevoegd']);
    const review = { user: { id: people.adminAa }, state: 'APPROVED', commit_id: pull.head };
    forge.reviews.set(1, [review]);
    expect(await ends()).toEqual(['overgenomen']);
  });

  test('the twin: from one’s own copy', async () => {
    forge.open(commit(good), { copyOf: people.usageAa });
    expect(await ends()).toEqual(['overgenomen']);
  });

  test('shows at most ten faults beside the lines, and all of them in the comment', async () => {
    const files = Object.assign(
      {},
      ...Array.from({ length: 12 }, (_, i) => {
        const path = `content/organisaties/gemeente-aa/applicaties/a${i}.yaml`;
        return recordFile('applicatie', path, { naam: `A${i}`, status: 'bestaat-niet', soort: 'applicatie' });
      }),
    );
    forge.open(commit(files), { authorId: people.adminAa });
    await sweep();
    expect(forge.checkRuns[0]?.output).toMatchObject({ annotations: { length: 10 } });
    expect(comment(1)[0]?.match(/SWC\d+/g)?.length).toBeGreaterThanOrEqual(12);
  });
});

describe('doing it again', () => {
  test('writes nothing when nothing changed', async () => {
    forge.open(commit(wrong));
    forge.open(commit(good), { labels: ['handmatig'] });
    forge.open(commit({ 'package.json': '{"a":1}\n' }), { authorId: people.steward });
    await sweep();
    expect(forge.writes.length).toBeGreaterThan(5);
    forge.calls = [];
    await sweep();
    expect(forge.writes).toEqual([]);
  });

  test('a dry run writes nothing at all', async () => {
    forge.open(commit(good));
    expect(await ends({ isDryRun: true })).toEqual(['akkoord']);
    expect([forge.writes, forge.main]).toEqual([[], forge.fixture.main]);
  });

  test('the comment of somebody else with our mark is not ours', async () => {
    forge.open(commit(wrong));
    const forged = { id: 7, user: { id: people.outsider }, body: `${commentMarker}\n### Akkoord` };
    forge.comments.set(1, [forged]);
    await sweep();
    expect(comment(1)).toEqual([forged.body, expect.stringContaining('### Nog niet')]);
  });
});

describe('something moves during the check', () => {
  test('a new version: the old one is not merged, and the new one is judged by itself', async () => {
    const pull = forge.open(commit(good));
    const [first, second] = [pull.head, commit({ 'package.json': '{"evil":1}\n' }, pull.head)];
    forge.before = ({ method, path }) => {
      if (method === 'PUT' && path.endsWith('/merge')) forge.push(pull, second);
      return undefined;
    };
    expect(await ends()).toEqual(['veranderd']);
    expect([forge.main, forge.dispatched]).toEqual([forge.fixture.main, []]);
    forge.before = () => undefined;
    expect(await ends()).toEqual(['niet-bevoegd']);
    expect([forge.status(first)?.state, forge.status(second)?.state]).toEqual(['success', 'failure']);
  });

  test('a version that Git has and the list not yet is not judged', async () => {
    const pull = forge.open(commit(good));
    forge.fixture.git(['update-ref', 'refs/pull/1/head', commit(wrong)]);
    expect(await ends()).toEqual(['veranderd']);
    expect(forge.status(pull.head)).toBeUndefined();
  });

  test('the catalogue moves on: rights are looked at again before anything lands', async () => {
    forge.open(commit(good));
    const left = commit({ 'content/organisaties/gemeente-aa/collegas/jan-aa.yaml': null });
    forge.before = ({ method, path }) => {
      if (method === 'POST' && path.startsWith('/statuses/'))
        forge.fixture.git(['update-ref', 'refs/heads/main', left]);
      return undefined;
    };
    expect(await ends()).toEqual(['veranderd']);
    expect(forge.main).toBe(left);
    expect(await ends()).toEqual(['niet-bevoegd']);
  });
});

describe('a check that fails is a refusal', () => {
  test.each([
    ['the reviews cannot be read', 'GET /pulls/1/reviews'],
    ['the comment cannot be written', 'POST /issues/1/comments'],
  ])('%s: status error, nothing merged, the next goes on', async (_name, broken) => {
    const pull = forge.open(commit(good));
    const other = 'content/organisaties/gemeente-aa/gebruik/soft--burger.yaml';
    forge.open(commit({ [other]: changedText(other, 'in-productie', 'gepland') }));
    forge.before = ({ method, path }) => (`${method} ${path}` === broken ? [500, 'kapot'] : undefined);
    expect(await ends()).toEqual(['mislukt', 'overgenomen']);
    expect(forge.status(pull.head)).toMatchObject({
      state: 'error',
      description: 'De controle is niet gelukt; er wordt niets overgenomen.',
    });
    expect(forge.fixture.git(['show', `main:${usage}`])).toContain('in-productie');
  });

  test('a status that cannot be written stops the merge', async () => {
    forge.open(commit(good));
    forge.before = ({ method, path }) =>
      method === 'POST' && path.startsWith('/statuses/') ? [403, 'mag niet'] : undefined;
    expect(await ends()).toEqual(['mislukt']);
    expect(forge.main).toBe(forge.fixture.main);
  });

  test('a publication that cannot be started does not hide what was merged', async () => {
    forge.open(commit(good));
    forge.before = ({ path }) => (path.endsWith('/dispatches') ? [403, 'mag niet'] : undefined);
    const result = await sweep();
    expect(result).toMatchObject({
      proposals: [{ number: 1, end: 'overgenomen' }],
      isPublished: false,
      publicationFault: 'POST 403 mag niet',
    });
    const { text, json, markdown } = reportSweep(result);
    const told =
      'Er is overgenomen, maar het maken van de site kon niet gestart worden: POST 403 mag niet. Start de publicatie met de hand.';
    expect(text).toBe(`#1 Een voorstel: overgenomen\n1 voorstel bekeken.\n${told}\n`);
    expect(JSON.parse(json)).toMatchObject({ publicatie: false, publicatiefout: told });
    expect(markdown).toContain('maar het maken van de site kon niet gestart worden');
  });

  test('no access to the list is no sweep', async () => {
    forge.before = () => [401, 'Bad credentials'];
    await expect(sweep()).rejects.toThrow('GET 401 Bad credentials');
  });
});
