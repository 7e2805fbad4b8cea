import { describe, expect, test } from 'vitest';
import {
  accepted,
  contents,
  paths,
  refused,
  schemaHeader as schema,
} from '../../../tests/support/editOutcome.ts';
import { filesAfter, loadFixture, smallFiles, testSources } from '../../../tests/support/editSources.ts';
import { applyEdit } from './applyEdit.ts';
import { moveConcept } from './moveConcept.ts';

const sources = testSources();

describe('concepts', () => {
  test('a missing application is reported with its new supplier, and used at once', () => {
    const proposal = accepted(
      applyEdit(
        [
          {
            action: 'report-concept',
            leverancier: { naam: 'Verse Software B.V.' },
            melder: 'gemeente-aa',
            value: { naam: 'Vers' },
          },
          {
            action: 'create',
            kind: 'gebruik',
            organisatie: 'gemeente-aa',
            value: { applicatie: 'verse-software-b-v/vers', status: 'in-productie' },
          },
        ],
        sources,
      ),
    );
    expect(paths(proposal)).toEqual([
      'content/organisaties/gemeente-aa/gebruik/verse-software-b-v--vers.yaml',
      'content/organisaties/verse-software-b-v/applicaties/vers.yaml',
      'content/organisaties/verse-software-b-v/organisatie.yaml',
    ]);
    expect(proposal.title).toBe('Gemeente Aa: gebruik van applicatie Vers toevoegen en 2 meer');
    expect(proposal.sentences[1]).toBe('Verse Software B.V.: applicatie Vers (concept) komt erbij.');
    loadFixture(filesAfter(smallFiles, proposal.changeSet));
  });

  test('adoption in place keeps everything', () => {
    const proposal = accepted(applyEdit({ action: 'adopt-concept', applicatie: 'soft/nieuw' }, sources));
    expect(contents(proposal)).toEqual([
      `${schema('applicatie')}naam: Nieuw\nstatus: actief\nsoort: applicatie\n`,
    ]);
  });

  test('adoption by another supplier moves it, its usage and its links', () => {
    const proposal = accepted(
      applyEdit({ action: 'adopt-concept', applicatie: 'soft/nieuw', leverancier: 'ander' }, sources),
    );
    expect(paths(proposal)).toEqual([
      'content/beheer/omleidingen.yaml',
      'content/organisaties/ander/applicaties/nieuw.yaml',
      'content/organisaties/gemeente-aa/gebruik/ander--nieuw.yaml',
      'content/organisaties/gemeente-aa/gebruik/soft--nieuw.yaml',
      'content/organisaties/soft/applicaties/nieuw.yaml',
    ]);
    const { catalogue } = loadFixture(filesAfter(smallFiles, proposal.changeSet));
    expect(catalogue.gebruikVanApplicatie('ander/nieuw')).toHaveLength(1);
    expect(catalogue.applicatie('soft/nieuw')?.id).toBe('ander/nieuw');
    expect(catalogue.applicatie('ander/nieuw')?.value.status).toBe('actief');
  });

  test('a merge makes one usage of two and leaves a redirect', () => {
    const proposal = accepted(
      applyEdit({ action: 'merge-concept', applicatie: 'soft/nieuw', into: 'soft/zaken' }, sources),
    );
    const { catalogue } = loadFixture(filesAfter(smallFiles, proposal.changeSet));
    expect(catalogue.gebruikVanApplicatie('soft/zaken').map(({ id }) => id)).toEqual([
      'gemeente-aa/soft--zaken',
    ]);
    expect(catalogue.gebruik.get('gemeente-aa/soft--zaken')?.value.status).toBe('in-productie');
    expect(catalogue.applicatie('soft/nieuw')?.id).toBe('soft/zaken');
  });

  test('moving counts what refers to it: before is after plus doubles', () => {
    const total = (counts: object) => Object.values(counts).reduce((sum: number, n: number) => sum + n, 0);
    const cases = [
      [{ action: 'adopt-concept', applicatie: 'soft/nieuw' }, 1, 1],
      [{ action: 'adopt-concept', applicatie: 'soft/nieuw', leverancier: 'ander' }, 1, 1],
      [{ action: 'merge-concept', applicatie: 'soft/nieuw', into: 'soft/zaken' }, 3, 2],
      [{ action: 'merge-concept', applicatie: 'soft/nieuw', into: 'ander/zaken' }, 1, 1],
    ] as const;
    for (const [edit, before, after] of cases) {
      const { outcome, report } = moveConcept(edit, sources);
      accepted(outcome);
      expect([total(report?.before ?? {}), total(report?.after ?? {})]).toEqual([before, after]);
      expect(before - after).toBe(report?.doubles.length);
    }
  });

  test('moving follows older ids, and sees a link from either end', () => {
    const link = { status: 'in-productie', transport: 'api' };
    const files = {
      ...smallFiles,
      'beheer/omleidingen.yaml': {
        applicaties: { 'soft/ouder': 'soft/nieuw', 'soft/vroeger': 'soft/zaken' },
      },
      'organisaties/gemeente-aa/gebruik/soft--zaken.yaml': {
        applicatie: 'soft/vroeger',
        status: 'in-productie',
      },
      'organisaties/gemeente-aa/koppelingen/burger--nieuw.yaml': {
        ...link,
        van: 'soft/burger',
        naar: 'soft/ouder',
        richting: 'terug',
      },
      'organisaties/gemeente-bee/gebruik/soft--ouder.yaml': { applicatie: 'soft/ouder', status: 'gepland' },
    };
    const { outcome, report } = moveConcept(
      { action: 'merge-concept', applicatie: 'soft/nieuw', into: 'soft/zaken' },
      testSources(files),
    );
    const { changeSet } = accepted(outcome);
    const { catalogue } = loadFixture(filesAfter(files, changeSet));
    expect(catalogue.gebruikVanApplicatie('soft/zaken').map(({ id }) => id)).toEqual([
      'gemeente-aa/soft--zaken',
      'gemeente-bee/soft--zaken',
    ]);
    expect(catalogue.of('gemeente-aa').koppelingen.map(({ id }) => id)).toEqual([
      'gemeente-aa/zaken--burger',
    ]);
    expect(report?.doubles.map(({ gone, lost }) => [gone.split('/').at(-1), lost])).toEqual([
      ['soft--nieuw.yaml', ['status']],
      ['burger--nieuw.yaml', []],
    ]);
    expect(report?.before).toMatchObject({ gebruik: 3, koppeling: 2 });
    expect(report?.after).toMatchObject({ gebruik: 2, koppeling: 1 });
  });

  test('only a concept can be adopted', () => {
    expect(refused(applyEdit({ action: 'adopt-concept', applicatie: 'soft/zaken' }, sources))).toEqual([
      "SWC710 applicatie 'soft/zaken' is geen concept.",
    ]);
  });
});
