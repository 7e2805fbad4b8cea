/** Bench: a proposal commit and the guard on a repository of 70,000 files. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { blobId, readRoots } from '../../src/lib/adapters/disk.ts';
import { openWorkspace } from '../../src/lib/adapters/editing/workspace.ts';
import { writeProposal } from '../../src/lib/adapters/gitWrite.ts';
import { applyEdit } from '../../src/lib/proposals/applyEdit.ts';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import { type Bench, limited, medians } from './bench.ts';
import { inTemporaryFolder } from './inTemporaryFolder.ts';

const organisations = 350;
const usages = 200;
/** The bounds of issue 3 are absolute: a person waits for them. */
const commitBound = 50;
const guardBound = 2_000;

const path = (organisatie: number, usage: number) =>
  `content/organisaties/gemeente-${organisatie}/gebruik/leverancier--pakket-${usage}.yaml`;

function content(usage: number, status: string): string {
  const value = { applicatie: `leverancier/pakket-${usage}`, status };
  return canonicalYaml('gebruik', path(0, usage).slice('content/'.length), value);
}

/** A clone with one commit of 70,000 records and a bit; gives the commit. */
function makeRepository(folder: string): string {
  const lines: string[] = [
    'commit refs/heads/main\ncommitter bench <bench@example.nl> 1700000000 +0000\ndata 5\nbench\n',
  ];
  const add = (file: string, text: string) =>
    lines.push(`M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  const record = (kind: 'organisatie' | 'collega' | 'applicatie', file: string, value: object) =>
    add(`content/${file}`, canonicalYaml(kind, file, value));
  record('organisatie', 'organisaties/leverancier/organisatie.yaml', {
    naam: 'Leverancier',
    type: 'leverancier',
    status: 'actief',
  });
  for (let usage = 0; usage < usages; usage += 1) {
    record('applicatie', `organisaties/leverancier/applicaties/pakket-${usage}.yaml`, {
      naam: `Pakket ${usage}`,
      status: 'actief',
      soort: 'applicatie',
    });
  }
  for (let number = 0; number < organisations; number += 1) {
    const folderOf = `organisaties/gemeente-${number}`;
    record('organisatie', `${folderOf}/organisatie.yaml`, {
      naam: `Gemeente ${number}`,
      type: 'gemeente',
      status: 'actief',
      cbsCode: `GM${String(number + 1000)}`,
      landschapOpenbaar: true,
    });
    record('collega', `${folderOf}/collegas/collega-${number}.yaml`, {
      github: { login: `collega-${number}`, id: number + 1 },
      rollen: ['organisatie-beheerder'],
    });
    for (let usage = 0; usage < usages; usage += 1) add(path(number, usage), content(usage, 'in-productie'));
  }
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], { input: lines.join('') });
  execFileSync('git', ['-C', folder, 'reset', '--quiet', '--hard', 'main']);
  return execFileSync('git', ['-C', folder, 'rev-parse', 'main'], { encoding: 'utf8' }).trim();
}

export const proposals: Bench = {
  name: 'voorstellen',
  run: (log) =>
    inTemporaryFolder(async (folder) => {
      log(`${organisations * usages} gebruiken klaarzetten`);
      const base = makeRepository(folder);
      const cache = {};
      let serial = 0;
      const commit = async () => {
        serial += 1;
        const baseOid = blobId(new TextEncoder().encode(content(7, 'in-productie')));
        const outcome = await writeProposal({
          gitDir: join(folder, '.git'),
          changeSet: {
            base,
            message: 'Voorstel\n\nZin.\n',
            changes: [{ path: path(serial, 7), content: content(7, 'uit-te-faseren'), baseOid }],
          },
          branch: `voorstel/lokaal/bench-${serial}`,
          author: { name: 'bench', email: 'bench@example.nl' },
          cache,
        });
        if (!outcome.ok) throw new Error('the bench could not commit');
      };
      const guard = () => {
        const args = [
          '--repo',
          folder,
          '--kop',
          'voorstel/lokaal/bench-1',
          '--auteur-id',
          '2',
          '--peildatum',
          '2026-11-24',
        ];
        execFileSync(process.execPath, [resolve('scripts/run.mjs'), 'voorstel-controle', ...args]);
      };
      const workspace = openWorkspace({ folder, root: 'content' });
      /** As the local server does it, from the form's edit to the branch. */
      const propose = async () => {
        serial += 1;
        const opened = await workspace.open();
        if (typeof opened === 'string') throw new Error(opened);
        const edit = {
          action: 'fields' as const,
          kind: 'gebruik' as const,
          organisatie: `gemeente-${serial}`,
          name: 'leverancier--pakket-9',
          fields: [{ path: ['status'], value: 'uit-te-faseren' }],
        };
        const outcome = applyEdit([edit], opened.sources, `Bench ${serial}`);
        if (!outcome.ok) throw new Error('the bench could not make a voorstel');
        const { changeSet, branch } = outcome.proposal;
        const author = { name: 'lokaal', email: 'lokaal@example.nl' };
        const written = await workspace.write(workspace.repository, { changeSet, branch, author });
        if (!written.ok) throw new Error('the bench could not write a voorstel');
      };
      /** What each request cost before the server kept the catalogue: the reading alone. */
      const read = () => readRoots([{ name: 'content', folder: join(folder, 'content'), isPrivate: false }]);
      log('vastleggen en controleren');
      await commit();
      const times = await medians(7, { commit, guard, propose, read });
      workspace.close();
      return [
        limited('een voorstel vastleggen', times.commit, commitBound),
        limited('een voorstel via de server, van formulier tot voorstel', times.propose, commitBound),
        {
          name: 'een voorstel via de server',
          value: times.propose,
          yardstickName: 'alle bestanden lezen',
          yardstick: times.read,
          bound: 0.1,
        },
        limited('een voorstel controleren, met opstarten', times.guard, guardBound),
      ];
    }),
};
