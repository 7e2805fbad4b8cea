import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  base,
  loadFixture,
  smallFiles,
  sourceFiles,
  testSources,
} from '../../../../tests/support/editSources.ts';
import { applyEdit } from '../../../lib/proposals/applyEdit.ts';
import { readEdits } from '../../../lib/proposals/readEdits.ts';
import { pickFilesOf } from '../../../site/form/pickLists.ts';
import { publicDoorFacts, publicRecordsOf, redirectsOf } from '../../../site/form/publicDoor.ts';
import { setBase } from '../api.ts';
import type { Values } from '../values.ts';
import { publicDoor } from './publicDoor.ts';
import { readFacts } from './readFacts.ts';

const files = {
  ...smallFiles,
  'beheer/omleidingen.yaml': { organisaties: {}, applicaties: { 'soft/oud': 'soft/zaken' } },
};
const sources = sourceFiles(files);
const { catalogue } = loadFixture(sources);
const forge = { kind: 'github' as const, repository: '', branch: 'main', api: '', mail: '' };
const facts = publicDoorFacts(catalogue, { forge, commit: base, root: 'content' });

/** The files of a published site, as the routes make them; with the addresses that were asked for. */
function serveSite(from = catalogue): string[] {
  setBase('/');
  const asked: string[] = [];
  const texts = new Map(sources.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
  const site = new Map<string, unknown>([
    ['/bewerken/omleidingen.json', redirectsOf(from.redirects)],
    ...pickFilesOf(from).map(({ name, text }) => [`/keuzes/${name}.json`, JSON.parse(text)] as const),
    ...[...from.organisaties.keys()].map(
      (id) =>
        [`/bewerken/gegevens/${id}.json`, publicRecordsOf(from, id, ({ file }) => texts.get(file))] as const,
    ),
  ]);
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(JSON.stringify(site.get(address) ?? null), { status: site.has(address) ? 200 : 404 });
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

const edits: Readonly<Record<string, readonly Values[]>> = {
  'new usage by an old id': [
    {
      action: 'create',
      kind: 'gebruik',
      organisatie: 'gemeente-bee',
      value: { applicatie: 'soft/oud', status: 'gepland' },
    },
  ],
  'usage that is there': [
    {
      action: 'create',
      kind: 'gebruik',
      organisatie: 'gemeente-aa',
      value: { applicatie: 'soft/zaken', status: 'gepland' },
    },
  ],
  'usage that ends, with its link': [
    { action: 'end-gebruik', organisatie: 'gemeente-aa', applicatie: 'soft/zaken', datum: '2026-11-01' },
  ],
  'a changed field': [
    {
      action: 'fields',
      kind: 'organisatie',
      organisatie: 'gemeente-aa',
      name: 'organisatie',
      fields: [{ path: ['website'], value: 'https://www.aa.example/' }],
    },
  ],
  'a link taken away': [
    { action: 'remove', kind: 'koppeling', organisatie: 'gemeente-aa', name: 'zaken--burger' },
  ],
  'a concept of a known supplier': [
    {
      action: 'report-concept',
      melder: 'gemeente-aa',
      leverancier: { id: 'soft' },
      value: { naam: 'Iets nieuws' },
    },
  ],
  'a concept of a new supplier, and its use': [
    {
      action: 'report-concept',
      melder: 'gemeente-aa',
      leverancier: { naam: 'Vers BV' },
      value: { naam: 'Fris' },
    },
    {
      action: 'create',
      kind: 'gebruik',
      organisatie: 'gemeente-aa',
      value: { applicatie: 'vers-bv/fris', status: 'gepland' },
    },
  ],
  'a concept that is there': [
    {
      action: 'report-concept',
      melder: 'gemeente-aa',
      leverancier: { id: 'soft' },
      value: { naam: 'Zaken' },
    },
  ],
  'an application that is not there': [
    {
      action: 'create',
      kind: 'gebruik',
      organisatie: 'gemeente-aa',
      value: { applicatie: 'soft/niets', status: 'gepland' },
    },
  ],
  'somebody who takes no part': [
    {
      action: 'create',
      kind: 'gebruik',
      organisatie: 'regio-ce',
      value: { applicatie: 'soft/zaken', status: 'gepland', deelnemers: ['gemeente-bee'] },
    },
  ],
};

describe('a voorstel made in the browser is the one that the server would make', () => {
  it.each(Object.entries(edits))('%s', async (_name, asked) => {
    serveSite();
    const { answer, changeSet } = await publicDoor(facts).preview(asked);
    const today = new Date().toISOString().slice(0, 10);
    const expected = applyEdit(readEdits(asked) ?? expect.fail(), { ...testSources(files), today });
    if (expected.ok) {
      expect(answer.json.zinnen).toEqual(expected.proposal.sentences);
      expect(changeSet).toEqual(expected.proposal.changeSet);
    } else {
      expect(changeSet).toBeUndefined();
      expect(answer.json.meldingen).toMatchObject(expected.diagnostics.map(({ code }) => ({ code })));
    }
  });
});

describe('publicDoor', () => {
  it('asks only for files of this site, and not before they are needed', async () => {
    const asked = serveSite();
    const door = publicDoor(facts);
    expect(asked).toEqual([]);
    await door.landscape('gemeente-aa');
    expect(asked).toEqual(['/bewerken/gegevens/gemeente-aa.json']);
    await door.preview(edits['a changed field'] ?? []);
    expect(asked.every((address) => address.startsWith('/'))).toBe(true);
  });

  it('makes the next voorstel on what is newer at the forge', async () => {
    serveSite();
    const door = publicDoor(facts);
    const path = 'content/organisaties/gemeente-aa/organisatie.yaml';
    const before = sources.find(({ file }) => file === path) ?? expect.fail();
    const text = `${new TextDecoder().decode(before.bytes)}telefoon: "14 030"\n`;
    const [commit, oid] = ['c'.repeat(40), 'd'.repeat(40)];
    await door.learn(commit, [{ path, text, oid }]);
    const { json } = await door.landscape('gemeente-aa');
    expect(json.organisatie).toMatchObject({ versie: oid, waarde: { telefoon: '14 030' } });
    const stale = (edits['a changed field'] ?? []).map((edit) => ({ ...edit, baseOid: before.blob }));
    expect((await door.preview(stale)).answer.json.meldingen).toMatchObject([{ code: 'SWC708' }]);
    const { changeSet } = await door.preview(edits['a changed field'] ?? []);
    expect(changeSet).toMatchObject({ base: commit, changes: [{ path, baseOid: oid }] });
    expect(changeSet?.changes[0]?.content).toContain('14 030');
  });

  it('says so when the files of the site do not come', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('weg')));
    const { status, json } = await publicDoor(facts).landscape('gemeente-aa');
    expect(status).toBe(404);
    expect(json.fout).toContain('Wat u invulde, is bewaard.');
  });

  it.each([
    ['/keuzes/applicatie', 'een lijst met namen'],
    ['/bewerken/omleidingen', 'de lijst met oude namen'],
  ])('does not take a list that did not come (%s) for an empty one', async (missing, what) => {
    serveSite();
    const whole = fetch;
    const isGone = (address: unknown) => String(address).startsWith(missing);
    vi.stubGlobal('fetch', async (address: string) =>
      isGone(address) ? new Response('', { status: 503 }) : whole(address),
    );
    const { answer, changeSet } = await publicDoor(facts).preview(edits['new usage by an old id'] ?? []);
    expect(changeSet).toBeUndefined();
    expect(answer.json.fout).toBe(
      `Het voorstel kan nu niet gemaakt worden (${what} van deze site kon niet worden opgehaald). Laad de pagina opnieuw en probeer het nog eens. Wat u invulde, is bewaard.`,
    );
  });
});

describe('what a published site gives away', () => {
  it('is nothing of a private root', () => {
    const path = 'organisaties/gemeente-aa/gebruik/soft--burger.yaml';
    const hidden = sources.map((source) => ({ ...source, isPrivate: source.path === path }));
    const { landscape, files: given } = publicRecordsOf(
      loadFixture(hidden).catalogue,
      'gemeente-aa',
      () => 'x',
    );
    expect(landscape?.gebruik.map(({ bestandsnaam }) => bestandsnaam)).toEqual([
      'soft--nieuw',
      'soft--zaken',
    ]);
    expect(given.map((file) => file.path)).not.toContain(path);
    expect(given).toHaveLength(5);
  });

  it('is read back as it was written, and nothing else is taken for it', () => {
    expect(readFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
    expect(readFacts(undefined)).toBeUndefined();
    expect(readFacts({ forge: 1 })).toBeUndefined();
  });
});
