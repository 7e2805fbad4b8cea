/** Attacks through Git itself (editing.md): history, sizes, the machine; each with an accepted twin. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runGuard } from '../../src/lib/adapters/gitGuard.ts';
import { checkGitVersion } from '../../src/lib/adapters/gitSandbox.ts';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import { GuardFixture, guardTexts, people, told } from '../support/guardFixture.ts';

const fixture = new GuardFixture();
afterAll(() => fixture.close());

const aa = 'content/organisaties/gemeente-aa';
const usage = `${aa}/gebruik/soft--zaken.yaml`;
const text = (guardTexts[usage] ?? '').replace('in-productie', 'uit-te-faseren');
const good = { [usage]: text };
const dienst = (naam: string) =>
  canonicalYaml('dienst', `organisaties/gemeente-aa/diensten/x.yaml`, { naam, soorten: ['advies'] });

describe('history', () => {
  test('an evil merge: what slipped into the merge commit counts', async () => {
    const side = fixture.commit(good, { parents: [fixture.main] });
    const honest = fixture.commit({}, { parents: [side, fixture.main] });
    expect(told(await fixture.judge(honest))).toEqual(['akkoord']);
    const evil = fixture.commit({ 'package.json': '{"evil":1}\n' }, { parents: [side, fixture.main] });
    expect(told(await fixture.judge(evil))).toEqual([
      'niet-bevoegd',
      'package.json: de programma’s van de catalogus wijzigen kan alleen een functioneel beheerder.',
    ]);
  });

  test('a change that a later commit hides still cannot land, and one that was taken back does not count', async () => {
    const first = fixture.commit({ ...good, 'package.json': '{"evil":1}\n' }, { parents: [fixture.main] });
    const back = fixture.commit({ 'package.json': '{}\n' }, { parents: [first] });
    expect((await fixture.judge(first)).verdict).toBe('niet-bevoegd');
    expect(told(await fixture.judge(back))).toEqual(['akkoord']);
  });

  test('an empty change', async () => {
    expect(told(await fixture.judge(fixture.commit({}, { parents: [fixture.main] })))).toEqual([
      'fouten',
      '-: dit voorstel verandert niets aan de catalogus.',
    ]);
    expect(told(await fixture.judge(fixture.main))).toEqual([
      'fouten',
      '-: dit voorstel verandert niets aan de catalogus.',
    ]);
  });

  test('unrelated history', async () => {
    expect(told(await fixture.judge(fixture.commit({ ...guardTexts, ...good })))).toEqual([
      'fouten',
      '-: dit voorstel heeft geen gezamenlijke geschiedenis met de catalogus.',
    ]);
  });

  test('both sides changed the same line; other lines go together', async () => {
    const own = new GuardFixture();
    const head = own.commit(good, { parents: [own.main] });
    const moved = (content: string) => {
      const next = own.commit({ [usage]: content }, { parents: [own.main] });
      own.git(['update-ref', 'refs/heads/main', next]);
    };
    moved((guardTexts[usage] ?? '').replace('in-productie', 'gepland'));
    expect(told(await own.judge(head))).toEqual([
      'fouten',
      `${usage}: dit bestand is intussen ook door een ander gewijzigd.`,
    ]);
    moved(`${guardTexts[usage]}afdeling: ICT\n`);
    expect(told(await own.judge(head))).toEqual(['akkoord']);
    own.close();
  });

  test('rights count at the base of now, not at the commit that the proposal began with', async () => {
    const own = new GuardFixture();
    const head = own.commit(good, { parents: [own.main] });
    expect(told(await own.judge(head))).toEqual(['akkoord']);
    const left = own.commit({ [`${aa}/collegas/jan-aa.yaml`]: null }, { parents: [own.main] });
    own.git(['update-ref', 'refs/heads/main', left]);
    expect((await own.judge(head)).verdict).toBe('niet-bevoegd');
    own.close();
  });
});

describe('numbers and sizes', () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`${aa}/diensten/d${i}.yaml`, dienst(`D${i}`)]),
    );

  test('more than 500 files, but for a steward', async () => {
    const files = many(501);
    expect(told(await fixture.attempt({ files, by: people.adminAa }))).toEqual([
      'fouten',
      '-: dit voorstel wijzigt 501 bestanden; ten hoogste 500 mag.',
    ]);
    expect(told(await fixture.attempt({ files, by: people.adminAa, approvals: [people.steward] }))).toEqual([
      'akkoord',
    ]);
    expect(told(await fixture.attempt({ files: many(500), by: people.adminAa }))).toEqual(['akkoord']);
  }, 30_000);

  test('a huge file is refused by its size, unread', async () => {
    const big = `${text}toelichting: ${'x'.repeat(5_000_000)}\n`;
    expect(told(await fixture.attempt({ files: { [usage]: big } }))).toContain(
      `${usage}: dit bestand is ${big.length} bytes; ten hoogste 65536 mag.`,
    );
    const fits = `${text}toelichting: ${'x'.repeat(900)}\n`;
    expect(told(await fixture.attempt({ files: { [usage]: fits } }))).toEqual(['akkoord']);
  });

  test('more than 1,000 lines', async () => {
    const decision = await fixture.attempt({ files: { [usage]: text + '# x\n'.repeat(1_001) } });
    expect(told(decision)).toEqual(['fouten', `${usage}: dit bestand heeft meer dan 1000 regels.`]);
  });
});

describe('the machine of the guard', () => {
  test('a name that looks like an option is a name', async () => {
    await expect(
      runGuard({ repository: fixture.folder, base: 'main', head: '--upload-pack=touch x', authorId: 1 }),
    ).rejects.toThrow("'--upload-pack=touch x' is geen commit of tak in deze repository.");
    await expect(
      runGuard({ repository: '/does-not-exist', base: 'main', head: 'main', authorId: 1 }),
    ).rejects.toThrow("'/does-not-exist' is geen Git-repository.");
  });

  test('an old git is named with what to do', () => {
    expect(() => checkGitVersion('git version 2.37.9')).toThrow(
      'de controle heeft git 2.38 of nieuwer nodig; hier staat git version 2.37.9. Installeer een nieuwere git (https://git-scm.com).',
    );
    expect(() => checkGitVersion('git version 2.38.0')).not.toThrow();
    expect(() => checkGitVersion('git version 3.0.1')).not.toThrow();
  });

  test('hooks, drivers and settings of the repository are not run', async () => {
    const own = new GuardFixture();
    const mark = join(own.folder, 'ran');
    const script = `#!/bin/sh\ntouch ${mark}\n`;
    mkdirSync(join(own.folder, 'hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'pre-merge-commit', 'reference-transaction', 'post-index-change']) {
      writeFileSync(join(own.folder, 'hooks', hook), script, { mode: 0o755 });
    }
    writeFileSync(join(own.folder, 'evil.sh'), script, { mode: 0o755 });
    const evil = join(own.folder, 'evil.sh');
    own.git(['config', 'merge.evil.driver', `${evil} %A`]);
    own.git(['config', 'core.fsmonitor', evil]);
    own.git(['config', 'diff.external', evil]);
    own.git(['config', 'uploadpack.packObjectsHook', evil]);
    mkdirSync(join(own.folder, 'info'), { recursive: true });
    writeFileSync(join(own.folder, 'info', 'attributes'), '* merge=evil\n');
    const head = own.commit({ ...good, '.gitattributes': '* merge=evil\n' }, { parents: [own.main] });
    const next = own.commit({ [usage]: `${guardTexts[usage]}afdeling: ICT\n` }, { parents: [own.main] });
    own.git(['update-ref', 'refs/heads/main', next]);
    rmSync(mark, { force: true }); // making the fixture ran hooks too
    expect((await own.judge(head, people.steward)).verdict).toBe('akkoord');
    expect(existsSync(mark)).toBe(false);
    // The same driver does run where it is trusted: otherwise this test would prove nothing.
    own.git(['merge-tree', '--write-tree', 'main', head]);
    expect(existsSync(mark)).toBe(true);
    own.close();
  });

  test('nothing is written into the repository', async () => {
    const own = new GuardFixture();
    const head = own.commit(good, { parents: [own.main] });
    const state = () => own.git(['count-objects', '-v']) + own.git(['for-each-ref']);
    const before = state();
    await own.judge(head);
    expect(state()).toBe(before);
    own.close();
  });
});
