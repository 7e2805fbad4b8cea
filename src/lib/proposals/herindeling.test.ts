import { describe, expect, test } from 'vitest';
import { accepted, refused } from '../../../tests/support/editOutcome.ts';
import {
  base,
  type Files,
  filesAfter,
  gemeente,
  loadFixture,
  smallFiles,
  sourceFiles,
} from '../../../tests/support/editSources.ts';
import { cuijk, former, isOpen } from '../../../tests/support/landVanCuijk.ts';
import { checkCatalogue } from '../rules/checkCatalogue.ts';
import { sourcesOfCatalogue } from './catalogueSources.ts';
import { herindeling } from './herindeling.ts';
import { overname } from './overname.ts';

function inputs(files: Files) {
  const list = sourceFiles(files);
  const { catalogue } = loadFixture(list);
  return { catalogue, sources: sourcesOfCatalogue(catalogue, list, { base, today: '2026-11-24' }) };
}

const request = {
  van: former.map(([, , code]) => code),
  naar: 'GM1982',
  naam: 'Land van Cuijk',
  datum: '2022-01-01',
};

describe('herindeling: Land van Cuijk, 2022', () => {
  const { catalogue, sources } = inputs(cuijk);
  const { outcome, report } = herindeling(request, catalogue, sources);
  const proposal = accepted(outcome);
  const after = checkCatalogue(filesAfter(cuijk, proposal.changeSet), { peildatum: '2022-01-01' });

  test('five usages become one and four doubles are reported', () => {
    expect(after.catalogue.gebruikVanApplicatie('raad-bv/raad').map(({ id }) => id)).toEqual([
      'gemeente-land-van-cuijk/raad-bv--raad',
    ]);
    const doubles = report?.doubles.filter(({ kept }) => kept.includes('/gebruik/')) ?? [];
    expect(doubles.map(({ gone }) => gone)).toEqual(
      former.slice(1).map(([id]) => `content/organisaties/${id}/gebruik/raad-bv--raad.yaml`),
    );
  });

  test('counts before are counts after minus doubles', () => {
    expect(report?.before).toEqual({ applicatie: 2, dienst: 0, gebruik: 7, koppeling: 1, collega: 2 });
    expect(report?.after).toEqual({ applicatie: 2, dienst: 0, gebruik: 3, koppeling: 1, collega: 1 });
    expect(report?.doubles).toHaveLength(5);
    const { applicaties, gebruik, koppelingen, collegas } = after.catalogue.of('gemeente-land-van-cuijk');
    expect([applicaties, gebruik, koppelingen, collegas].map(({ length }) => length)).toEqual([2, 3, 1, 1]);
  });

  test('the result has no faults, and every old id leads on', () => {
    expect(after.diagnostics.filter(({ severity }) => severity === 'fout')).toEqual([]);
    for (const [id] of former) expect(after.catalogue.organisatie(id)?.id).toBe('gemeente-land-van-cuijk');
    expect(after.catalogue.organisatie('oud-cuijk')?.id).toBe('gemeente-land-van-cuijk');
    expect(after.catalogue.applicatie('gemeente-grave/eigen')?.value.naam).toBe('Eigen');
    expect(after.catalogue.applicatie('gemeente-cuijk/eigen')?.value.naam).toBe('Ook eigen');
    expect(after.catalogue.organisaties.get('regio')?.value.deelnemers).toEqual(['gemeente-land-van-cuijk']);
    expect([...after.catalogue.collegas.values()].map(({ value }) => value.rollen)).toEqual([
      ['gebruik-beheerder', 'aanbod-beheerder'],
    ]);
  });

  test('is told in plain words, in one proposal', () => {
    expect(proposal.title).toBe('Herindeling: Land van Cuijk');
    expect(proposal.branch).toBe('voorstel/lokaal/herindeling-land-van-cuijk');
    expect(proposal.sentences.slice(0, 3)).toEqual([
      'De gemeenten Boxmeer, Cuijk, Grave, Mill en Sint Hubert en Sint Anthonis zijn vanaf 1 januari 2022 de gemeente Land van Cuijk.',
      'Vooraf 7 keer gebruik, daarna 3.',
      'Vooraf 1 koppelingen, daarna 1.',
    ]);
  });

  test('goes into a gemeente that is there already', () => {
    const id = 'gemeente-land-van-cuijk';
    const files = {
      ...cuijk,
      [`organisaties/${id}/organisatie.yaml`]: { ...gemeente('Land van Cuijk', 'GM1982'), ...isOpen },
      [`organisaties/${id}/gebruik/raad-bv--raad.yaml`]: { applicatie: 'raad-bv/raad', status: 'gepland' },
    };
    const own = inputs(files);
    const moved = herindeling(request, own.catalogue, own.sources);
    const result = loadFixture(filesAfter(files, accepted(moved.outcome).changeSet)).catalogue;
    expect(result.gebruik.get(`${id}/raad-bv--raad`)?.value.status).toBe('gepland');
    expect(moved.report?.doubles.filter(({ lost }) => lost.includes('status'))).toHaveLength(5);
  });

  test('refuses codes that do not exist', () => {
    expect(
      refused(herindeling({ ...request, van: ['GM0000', 'GM1982'] }, catalogue, sources).outcome),
    ).toEqual([
      "SWC716 'GM0000' past niet: er is geen gemeente met deze code.",
      "SWC716 'GM1982' past niet: er is geen gemeente met deze code.",
    ]);
  });
});

describe('overname', () => {
  const { catalogue, sources } = inputs(smallFiles);

  test('moves applications, rewrites references, redirects, and leaves rights behind', () => {
    const { outcome, report } = overname('soft', 'ander', catalogue, sources);
    const proposal = accepted(outcome);
    const after = loadFixture(filesAfter(smallFiles, proposal.changeSet)).catalogue;
    // `zaken` was taken at the buyer.
    expect([...after.applicaties.keys()].sort()).toEqual([
      'ander/burger',
      'ander/nieuw',
      'ander/zaken',
      'ander/zaken-2',
    ]);
    expect(report?.renamed).toEqual(new Map([['soft/zaken', 'ander/zaken-2']]));
    expect(after.applicatie('soft/zaken')?.value.naam).toBe('Zaken');
    expect(after.of('gemeente-aa').gebruik.map(({ id, value }) => [id, value.applicatie])).toEqual([
      ['gemeente-aa/ander--burger', 'ander/burger'],
      ['gemeente-aa/ander--nieuw', 'ander/nieuw'],
      ['gemeente-aa/ander--zaken-2', 'ander/zaken-2'],
    ]);
    expect(after.of('gemeente-aa').koppelingen.map(({ id }) => id)).toEqual(['gemeente-aa/zaken-2--burger']);
    expect(report?.doubles).toEqual([]);
    expect(report?.before.applicatie).toBe(4);
    expect(report?.after.applicatie).toBe(4);
  });

  test('leads an application and a service of one name each to its own new place', () => {
    const files = {
      ...smallFiles,
      'organisaties/soft/diensten/zaken.yaml': { naam: 'Zaken doen', soorten: ['advies'] },
    };
    const own = inputs(files);
    const { changeSet } = accepted(overname('soft', 'ander', own.catalogue, own.sources).outcome);
    const after = loadFixture(filesAfter(files, changeSet)).catalogue;
    expect(after.applicatie('soft/zaken')?.id).toBe('ander/zaken-2');
    expect(after.dienst('soft/zaken')?.id).toBe('ander/zaken');
  });

  test('refuses itself, a gemeente and a stranger', () => {
    const refusal = (van: string, naar: string) => refused(overname(van, naar, catalogue, sources).outcome);
    expect(refusal('soft', 'soft')).toEqual(["SWC716 'soft' past niet: dit is dezelfde organisatie."]);
    expect(refusal('gemeente-aa', 'soft')).toEqual([
      "SWC716 'gemeente-aa' past niet: een gemeente gaat over met npm run herindeling.",
    ]);
    expect(refusal('niemand', 'soft')).toEqual([
      "SWC716 'niemand' past niet: deze organisatie bestaat niet.",
    ]);
  });
});
