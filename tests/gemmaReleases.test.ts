import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentRoots, readRoots } from '../src/lib/adapters/disk.ts';
import { readAmeff } from '../src/lib/archimate/read.ts';
import { importOver, type Texts } from './support/gemmaRelease.ts';

const newer = process.env.GEMMA_BASIS ?? '';
const older = process.env.GEMMA_VORIGE ?? '';
const why =
  newer && older ? '' : ' (overgeslagen: GEMMA_VORIGE en GEMMA_BASIS noemen geen twee GEMMA-releases)';

describe.skipIf(!(newer && older))(`GEMMA 2025-10-11, then 2026-07-01${why}`, { timeout: 120_000 }, () => {
  const read = (path: string) => (path === '' ? '' : readFileSync(path, 'utf8'));
  const first = newer && older ? importOver({}, read(older)) : undefined;
  const second = first && importOver(first.texts, read(newer));

  test('holds what the release has', () => {
    const count = (soort: string) =>
      [...(second?.gemma.elementen.values() ?? [])].filter(
        (element) => element.soort === soort && element.vervallen === undefined,
      ).length;
    expect(
      [
        'referentiecomponent',
        'standaard',
        'standaardversie',
        'voorziening',
        'technologiecomponent',
        'cloudmodel',
      ].map(count),
    ).toEqual([171, 202, 320, 52, 48, 4]);
    expect(count('domein')).toBe(7);
    const roles = (rol: string) =>
      (second?.gemma.perSoort.get('referentiecomponent') ?? []).flatMap(({ standaarden }) =>
        standaarden.filter((one) => one.rol === rol),
      ).length;
    expect([roles('verplicht'), roles('aanbevolen')]).toEqual([313, 426]);
    expect(second?.gemma.views.size).toBe(19);
    expect(second?.diagnostics).toEqual([]);
  });

  test('keeps every Object ID of the older release', () => {
    const lost = [...(first?.gemma.elementen.values() ?? [])].filter(
      ({ id }) => second?.gemma.elementen.has(id) !== true,
    );
    expect(lost).toEqual([]);
    const { vanished, added, returned } = second?.plan?.changes ?? {};
    expect(vanished?.map(({ naam }) => naam)).toEqual(['Verwerkingenlogging API-standaard RC2']);
    expect(added?.filter(({ soort }) => soort === 'referentiecomponent').map(({ naam }) => naam)).toEqual([
      'Anonimiseringscomponent',
      'Openbare informatieportaalcomponent',
    ]);
    expect(returned).toEqual([]);
  });

  test('is what the repository has', async () => {
    const sources = await readRoots(contentRoots('content'));
    const committed: Texts = Object.fromEntries(
      sources
        .filter(({ path }) => path.startsWith('gemma/') && path !== 'gemma/release.yaml')
        .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
    );
    const { 'gemma/release.yaml': release = '', ...made } = second?.texts ?? {};
    expect(made).toEqual(committed);
    const own = sources.find(({ path }) => path === 'gemma/release.yaml');
    const sha256 = createHash('sha256').update(readFileSync(newer)).digest('hex');
    expect(release.replace(/^sha256: .*$/m, `sha256: ${sha256}`)).toBe(new TextDecoder().decode(own?.bytes));
  });

  test('has no sentence of GEMMA: no documentation and no note', () => {
    const { model } = readAmeff(read(newer), 'gemma.xml');
    const made = Object.values(second?.texts ?? {}).join('\n');
    const sentences = (model?.elements ?? [])
      .flatMap(({ documentation, properties }) =>
        [documentation, ...properties.map(({ values }) => values)].flat(),
      )
      .map(({ text }) => text.trim())
      // Names, addresses and lists of classifications are shorter or have no full stop.
      .filter((text) => text.length > 60 && /[a-z]\. |\.$/.test(text));
    expect(sentences.length).toBeGreaterThan(1000);
    expect(sentences.filter((text) => made.includes(text))).toEqual([]);
  });
});
