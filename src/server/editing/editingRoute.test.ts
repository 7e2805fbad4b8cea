import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  addGebruik,
  builds,
  files,
  folder,
  gebruikFile,
  get,
  git,
  post,
  proposeGebruik,
  write,
} from '../../../tests/support/localDoor.ts';

describe('a voorstel', () => {
  it('is shown before it is made, without making anything', async () => {
    const shown = await post('/-/bekijken', { wijzigingen: [addGebruik] });
    expect(shown.json.zinnen).toEqual(['Gemeente Voorbeeldstad gebruikt applicatie Zaken.']);
    expect(git('branch', '--list', 'voorstel/*')).toBe('');
  });

  it('becomes a branch; index and working tree stay; another of that name answers 409', async () => {
    const { tak } = await proposeGebruik();
    expect(git('show', `${tak}:${gebruikFile}`)).toContain('applicatie: soft/zaken');
    expect(git('status', '--porcelain')).toBe('');
    // The same once more is no fault: the answer to the first may have got lost.
    const again = await post('/-/voorstellen', { wijzigingen: [addGebruik] });
    expect(again.status).toBe(201);
    expect(again.json.commit).toBe(git('rev-parse', tak));
    const titel = String(again.json.titel);
    const other = { ...addGebruik, value: { ...addGebruik.value, afdeling: 'Post' } };
    expect((await post('/-/voorstellen', { wijzigingen: [other], titel })).status).toBe(409);
  });

  it('is listed with difference and verdict for who one is', async () => {
    const { tak } = await proposeGebruik();
    const list = await get('/-/voorstellen');
    expect(list.json.voorstellen).toMatchObject([{ tak }]);
    const colleague = await get(`/-/voorstel?tak=${tak}&ik=9000000000000002`);
    expect(colleague.json.oordeel, JSON.stringify(colleague.json)).toBe('akkoord');
    const stranger = await get(`/-/voorstel?tak=${tak}&ik=12`);
    expect(stranger.json.oordeel).toBe('niet-bevoegd');
  });

  it('is merged: files, index and commit agree, the branch is gone, the site is made anew', async () => {
    const asked = { ...(await proposeGebruik()), ik: 9_000_000_000_000_002 };
    const merged = await post('/-/samenvoegen', asked);
    expect(merged.status, JSON.stringify(merged.json)).toBe(200);
    expect(readFileSync(join(folder, gebruikFile), 'utf8')).toBe(`${git('show', `HEAD:${gebruikFile}`)}\n`);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('branch', '--list', 'voorstel/*')).toBe('');
    expect(builds).toBe(1);
  });

  it('is merged for somebody without rights only when the owner of the clone says so', async () => {
    const asked = { ...(await proposeGebruik()), ik: 12 };
    expect((await post('/-/samenvoegen', asked)).status).toBe(403);
    expect((await post('/-/samenvoegen', { ...asked, alsEigenaar: true })).status).toBe(200);
  });

  it('merges with what landed meanwhile, and leaves other work in the folder alone', async () => {
    const asked = { ...(await proposeGebruik()), alsEigenaar: true };
    write(
      'content/organisaties/soft/applicaties/archief.yaml',
      files['content/organisaties/soft/applicaties/zaken.yaml'].replace('Zaken', 'Archief'),
    );
    git('add', '.');
    git('commit', '--quiet', '-m', 'intussen');
    write('lees-mij.txt', 'nog bezig\n');
    expect((await post('/-/samenvoegen', asked)).status).toBe(200);
    expect(git('status', '--porcelain')).toBe('M lees-mij.txt');
    expect(git('show', 'HEAD:content/organisaties/soft/applicaties/archief.yaml')).toContain('Archief');
  });

  it('is refused by name where a touched file has changes that were not committed', async () => {
    const asked = { ...(await proposeGebruik()), alsEigenaar: true };
    write(gebruikFile, 'applicatie: soft/zaken\n');
    const answer = await post('/-/samenvoegen', asked);
    expect(answer.status).toBe(409);
    expect(JSON.stringify(answer.json.meldingen)).toContain(gebruikFile);
    expect(readFileSync(join(folder, gebruikFile), 'utf8')).toBe('applicatie: soft/zaken\n');
  });

  it('shows what both sides changed, and changes nothing', async () => {
    await mergeFirst();
    const edit = fieldsEdit('status', 'uit-te-faseren');
    const made = await post('/-/voorstellen', { wijzigingen: [edit] });
    const asked = { tak: made.json.tak, kop: made.json.commit, alsEigenaar: true };
    write(gebruikFile, readFileSync(join(folder, gebruikFile), 'utf8').replace('in-productie', 'gepland'));
    git('commit', '--quiet', '-am', 'ander');
    const before = git('rev-parse', 'HEAD');
    const answer = await post('/-/samenvoegen', asked);
    expect(answer.status).toBe(409);
    expect(answer.json.conflicten).toMatchObject([
      {
        pad: gebruikFile,
        origineel: expect.stringContaining('in-productie'),
        anders: expect.stringContaining('gepland'),
        voorstel: expect.stringContaining('uit-te-faseren'),
      },
    ]);
    expect(git('rev-parse', 'HEAD')).toBe(before);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('tells what stands there now when the record changed since the form was opened', async () => {
    await mergeFirst();
    const edit = { ...fieldsEdit('status', 'gepland'), baseOid: '0'.repeat(40) };
    const answer = await post('/-/voorstellen', { wijzigingen: [edit] });
    expect(answer.status).toBe(409);
    expect(answer.json.nu).toMatchObject([
      { pad: gebruikFile, tekst: expect.stringContaining('in-productie') },
    ]);
  });

  it('is withdrawn, but not when it is no longer what the user saw', async () => {
    const { tak, kop } = await proposeGebruik();
    expect((await post('/-/intrekken', { tak, kop: 'a'.repeat(40) })).status).toBe(409);
    expect((await post('/-/intrekken', { tak, kop })).status).toBe(200);
    expect(git('branch', '--list', 'voorstel/*')).toBe('');
  });

  it('is taken back by another voorstel', async () => {
    const commit = await mergeFirst();
    const undone = await post('/-/terugdraaien', { commit });
    expect(undone.status, JSON.stringify(undone.json)).toBe(201);
    const tak = String(undone.json.tak);
    const kop = git('rev-parse', tak);
    expect((await post('/-/samenvoegen', { tak, kop, alsEigenaar: true })).status).toBe(200);
    expect(git('ls-files', gebruikFile)).toBe('');
  });

  it('never lands outside the records, whoever made the branch', async () => {
    git('checkout', '--quiet', '-b', 'voorstel/lokaal/kwaad');
    write('lees-mij.txt', 'veranderd\n');
    git('commit', '--quiet', '-am', 'kwaad');
    const kop = git('rev-parse', 'HEAD');
    git('checkout', '--quiet', 'main');
    const answer = await post('/-/samenvoegen', { tak: 'voorstel/lokaal/kwaad', kop, alsEigenaar: true });
    expect(answer.status).not.toBe(200);
    expect(readFileSync(join(folder, 'lees-mij.txt'), 'utf8')).toBe('geen record\n');
  });
});

async function mergeFirst(): Promise<string> {
  const merged = await post('/-/samenvoegen', { ...(await proposeGebruik()), alsEigenaar: true });
  return String(merged.json.commit);
}

function fieldsEdit(field: string, value: string) {
  return {
    action: 'fields',
    kind: 'gebruik',
    organisatie: 'gemeente-voorbeeldstad',
    name: 'soft--zaken',
    fields: [{ path: [field], value }],
  };
}
