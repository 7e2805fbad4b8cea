import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GuardFixture, guardTexts, people } from '../../../tests/support/guardFixture.ts';
import type { ChangeSet } from '../proposals/changeSet.ts';
import { blobId } from './disk.ts';
import { type WriteOutcome, writeProposal } from './gitWrite.ts';

const fixture = new GuardFixture();
afterAll(() => fixture.close());

const author = { name: 'lokaal', email: 'lokaal@localhost', timestamp: 1_700_000_000 };
const path = 'content/organisaties/gemeente-aa/gebruik/soft--zaken.yaml';
const text = guardTexts[path] ?? '';
const oid = blobId(new TextEncoder().encode(text));
const fresh = 'content/organisaties/gemeente-aa/diensten/advies.yaml';
const changeSet: ChangeSet = {
  base: fixture.main,
  message: 'Titel\n\nZin.\n',
  changes: [
    { path, content: text.replace('in-productie', 'uit-te-faseren'), baseOid: oid },
    { path: fresh, content: 'naam: Advies\nsoorten:\n  - advies\n', baseOid: null },
  ],
};
const write = (branch: string, own: ChangeSet = changeSet, checkout?: string) =>
  writeProposal({ gitDir: fixture.folder, changeSet: own, branch, author, ...(checkout && { checkout }) });
const codes = (outcome: WriteOutcome) => (outcome.ok ? [] : outcome.diagnostics.map(({ code }) => code));

describe('writeProposal', () => {
  test('commits to a new branch what native git reads back, and nothing else', async () => {
    const outcome = await write('voorstel/lokaal/een');
    const commit = fixture.git(['rev-parse', 'voorstel/lokaal/een']);
    expect(outcome).toEqual({ ok: true, commit });
    expect(fixture.git(['diff', '--name-status', 'main', commit]).split('\n')).toEqual([
      `A\t${fresh}`,
      `M\t${path}`,
    ]);
    expect(fixture.git(['log', '-1', '--format=%B%an', commit])).toBe('Titel\n\nZin.\nlokaal');
    expect(fixture.git(['show', `${commit}:${path}`])).toBe(changeSet.changes[0]?.content?.trim());
    expect(fixture.git(['fsck', '--strict', '--no-dangling', commit])).toBe('');
    expect((await fixture.judge(commit, people.adminAa)).labels).toEqual([]);
  });

  test('removes files, and folders that run empty', async () => {
    const folder = 'content/organisaties/gemeente-aa/koppelingen';
    const link = `${folder}/zaken--burger.yaml`;
    const baseOid = blobId(new TextEncoder().encode(guardTexts[link] ?? ''));
    await write('voorstel/lokaal/weg', { ...changeSet, changes: [{ path: link, content: null, baseOid }] });
    expect(fixture.git(['ls-tree', '-r', '--name-only', 'voorstel/lokaal/weg', folder])).toBe('');
    expect(fixture.git(['fsck', '--strict', '--no-dangling', 'voorstel/lokaal/weg'])).toBe('');
  });

  test('never moves a branch', async () => {
    await write('voorstel/lokaal/twee');
    const before = fixture.git(['rev-parse', 'voorstel/lokaal/twee']);
    const other = { ...changeSet, message: 'Titel\n\nAndere zin.\n' };
    const less = { ...changeSet, changes: changeSet.changes.slice(0, 1) };
    expect(codes(await write('voorstel/lokaal/twee', other))).toEqual(['SWC714']);
    expect(codes(await write('voorstel/lokaal/twee', less))).toEqual(['SWC714']);
    fixture.git(['pack-refs', '--all']);
    expect(codes(await write('voorstel/lokaal/twee', other))).toEqual(['SWC714']);
    expect(fixture.git(['rev-parse', 'voorstel/lokaal/twee'])).toBe(before);
  });

  test('finds its own branch when it is asked again: the first answer got lost', async () => {
    const first = await write('voorstel/lokaal/nogmaals');
    expect(await write('voorstel/lokaal/nogmaals')).toEqual(first);
    expect(first.ok).toBe(true);
  });

  test('refuses a file that is not what was edited', async () => {
    const changes = [{ path, content: 'x\n', baseOid: '0'.repeat(40) }];
    expect(codes(await write('voorstel/lokaal/drie', { ...changeSet, changes }))).toEqual(['SWC708']);
    const added = [{ path, content: 'x\n', baseOid: null }];
    expect(codes(await write('voorstel/lokaal/drie', { ...changeSet, changes: added }))).toEqual(['SWC708']);
    expect(() => fixture.git(['rev-parse', 'voorstel/lokaal/drie'])).toThrow();
  });

  test('refuses a touched file with changes of its own, and leaves it alone', async () => {
    const checkout = join(fixture.folder, 'checkout');
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), `${text}# bezig\n`);
    expect(codes(await write('voorstel/lokaal/vier', changeSet, checkout))).toEqual(['SWC715']);
    writeFileSync(join(checkout, path), text);
    expect((await write('voorstel/lokaal/vier', changeSet, checkout)).ok).toBe(true);
  });

  test.each(['main', 'refs/heads/x', 'voorstel/lokaal/../main', 'voorstel/-x/y/z', 'voorstel/Lokaal/x'])(
    'refuses the branch %s',
    async (branch) => {
      await expect(write(branch)).rejects.toThrow('not the name of a voorstel');
    },
  );

  test('refuses a path that leaves the repository', async () => {
    const changes = [{ path: 'content/../../x', content: 'x', baseOid: null }];
    await expect(write('voorstel/lokaal/vijf', { ...changeSet, changes })).rejects.toThrow();
  });
});
