import { describe, expect, test } from 'vitest';
import {
  accepted,
  contents,
  paths,
  refused,
  schemaHeader as schema,
} from '../../../tests/support/editOutcome.ts';
import {
  componentId,
  filesAfter,
  loadFixture,
  smallFiles,
  testSources,
} from '../../../tests/support/editSources.ts';
import { applyEdit } from './applyEdit.ts';

const sources = testSources();

describe('gebruik', () => {
  const value = {
    applicatie: 'soft/zaken',
    status: 'in-productie',
    datums: { inProductie: '2024-03-01' },
    referentiecomponenten: [componentId],
  };

  test('a new record is canonical, named after the application, and told in plain words', () => {
    const proposal = accepted(
      applyEdit({ action: 'create', kind: 'gebruik', organisatie: 'gemeente-bee', value }, sources),
    );
    expect(proposal).toEqual({
      changeSet: {
        base: 'b'.repeat(40),
        changes: [
          {
            path: 'content/organisaties/gemeente-bee/gebruik/soft--zaken.yaml',
            content: `${schema('gebruik')}applicatie: soft/zaken
status: in-productie
datums:
  inProductie: 2024-03-01
referentiecomponenten:
  - ${componentId} # Zaakregistratiecomponent
`,
            baseOid: null,
          },
        ],
        message:
          'Gemeente Bee: gebruik van applicatie Zaken toevoegen\n\nGemeente Bee gebruikt vanaf 1 maart 2024 applicatie Zaken voor Zaakregistratiecomponent.\n',
      },
      branch: 'voorstel/lokaal/gemeente-bee-gebruik-van-applicatie-zaken-toevoegen',
      title: 'Gemeente Bee: gebruik van applicatie Zaken toevoegen',
      sentences: ['Gemeente Bee gebruikt vanaf 1 maart 2024 applicatie Zaken voor Zaakregistratiecomponent.'],
      becameEditOf: undefined,
    });
  });

  test('a second registration becomes a change of the first', () => {
    const proposal = accepted(
      applyEdit(
        {
          action: 'create',
          kind: 'gebruik',
          organisatie: 'gemeente-aa',
          value: { applicatie: 'soft/zaken', status: 'uit-te-faseren', hosting: 'saas' },
        },
        sources,
      ),
    );
    expect(proposal.becameEditOf).toBe('organisaties/gemeente-aa/gebruik/soft--zaken.yaml');
    expect(contents(proposal)).toEqual([
      `${schema('gebruik')}applicatie: soft/zaken\nstatus: uit-te-faseren\ndatums:\n  inProductie: 2020-01-01\nhosting: saas\n`,
    ]);
    expect(proposal.sentences).toEqual([
      'Gemeente Aa: gebruik van applicatie Zaken verandert: status van In productie naar Uit te faseren; hosting wordt SaaS (bij de leverancier).',
    ]);
  });

  test('an unknown application is refused', () => {
    expect(
      refused(
        applyEdit(
          {
            action: 'create',
            kind: 'gebruik',
            organisatie: 'gemeente-aa',
            value: { applicatie: '../../x', status: 'gepland' },
          },
          sources,
        ),
      ),
    ).toEqual(["SWC703 de applicatie '../../x' staat niet in de catalogus."]);
  });

  test('a samenwerking registers on behalf of its deelnemers only', () => {
    const edit = (deelnemers: readonly string[]) =>
      applyEdit(
        {
          action: 'create',
          kind: 'gebruik',
          organisatie: 'regio-ce',
          value: { applicatie: 'soft/zaken', status: 'in-productie', deelnemers },
        },
        sources,
      );
    const proposal = accepted(edit(['gemeente-aa']));
    expect(proposal.sentences).toEqual(['Regio Ce gebruikt applicatie Zaken, namens Gemeente Aa.']);
    const { catalogue } = loadFixture(filesAfter(smallFiles, proposal.changeSet));
    expect(catalogue.of('gemeente-aa').gebruikNamens.map(({ id }) => id)).toEqual(['regio-ce/soft--zaken']);
    expect(refused(edit(['gemeente-bee']))).toEqual([
      "SWC712 'gemeente-bee' is geen deelnemer van deze samenwerking.",
    ]);
  });

  test('ending keeps the record and ends its links', () => {
    const proposal = accepted(
      applyEdit(
        { action: 'end-gebruik', organisatie: 'gemeente-aa', applicatie: 'soft/zaken', datum: '2026-12-31' },
        sources,
      ),
    );
    expect(contents(proposal)).toEqual([
      `${schema('gebruik')}applicatie: soft/zaken\nstatus: uitgefaseerd\ndatums:\n  inProductie: 2020-01-01\n  uitgefaseerd: 2026-12-31\n`,
      expect.stringContaining('status: uitgefaseerd\ntot: 2026-12-31\n'),
    ]);
  });
});

describe('koppeling', () => {
  const create = (value: Record<string, unknown>) =>
    applyEdit({ action: 'create', kind: 'koppeling', organisatie: 'gemeente-aa', value }, sources);

  test('the same link from the other end becomes a change, its direction turned', () => {
    const proposal = accepted(
      create({
        van: 'soft/burger',
        naar: 'soft/zaken',
        richting: 'heen',
        status: 'in-productie',
        transport: 'api',
      }),
    );
    expect(proposal.becameEditOf).toBe('organisaties/gemeente-aa/koppelingen/zaken--burger.yaml');
    expect(contents(proposal)).toEqual([
      `${schema('koppeling')}van: soft/zaken\nnaar: soft/burger\nrichting: terug\nstatus: in-productie\ntransport: api\n`,
    ]);
  });

  test('another link between the same applications gets -2', () => {
    const proposal = accepted(
      create({
        van: 'soft/zaken',
        naar: 'soft/burger',
        richting: 'beide',
        status: 'gepland',
        gegevens: ['Zaken'],
      }),
    );
    expect(paths(proposal)).toEqual(['content/organisaties/gemeente-aa/koppelingen/zaken--burger-2.yaml']);
    expect(proposal.sentences).toEqual(['Gemeente Aa: koppeling Zaken ↔ Burger komt erbij.']);
  });

  test('a direction is required', () => {
    expect(refused(create({ van: 'soft/zaken', naar: 'ander/zaken', status: 'gepland' }))).toEqual([
      "SWC233 het veld 'richting' ontbreekt: welke kant op gaan de gegevens?",
    ]);
  });

  test('the ends decide the name and stay', () => {
    const ref = { kind: 'koppeling', organisatie: 'gemeente-aa', name: 'zaken--burger' } as const;
    const fields = [{ path: ['naar'], value: 'ander/zaken' }];
    expect(refused(applyEdit({ action: 'fields', ...ref, fields }, sources))).toEqual([
      "SWC704 'van' bepaalt hoe dit record heet en kan niet veranderen.",
    ]);
  });
});

describe('other records', () => {
  test('a colleague is added under the login and removed', () => {
    const value = { github: { login: 'piet-aa', id: 102 }, rollen: ['organisatie-beheerder', 'ciso'] };
    const added = accepted(
      applyEdit({ action: 'create', kind: 'collega', organisatie: 'gemeente-aa', value }, sources),
    );
    expect(paths(added)).toEqual(['content/organisaties/gemeente-aa/collegas/piet-aa.yaml']);
    expect(added.sentences).toEqual([
      'Gemeente Aa: collega piet-aa komt erbij, als Organisatie-beheerder en CISO.',
    ]);
    const removed = accepted(
      applyEdit({ action: 'remove', kind: 'collega', organisatie: 'gemeente-aa', name: 'jan-aa' }, sources),
    );
    expect(contents(removed)).toEqual([null]);
    expect(removed.changeSet.changes[0]?.baseOid).toMatch(/^[0-9a-f]{40}$/);
    expect(removed.sentences).toEqual(['Gemeente Aa: collega jan-aa wordt verwijderd.']);
  });

  test('fields nobody touched keep their bytes', () => {
    const path = 'organisaties/soft/applicaties/zaken.yaml';
    const original = `${schema('applicatie')}naam: Zaken # met uitleg\n# over de status\nstatus: actief\nsoort: applicatie\n`;
    const own = testSources({ ...smallFiles, [path]: original });
    const ref = { kind: 'applicatie', organisatie: 'soft', name: 'zaken' } as const;
    const fields = [{ path: ['website'], value: 'https://zaken.example.nl' }];
    expect(contents(accepted(applyEdit({ action: 'fields', ...ref, fields }, own)))).toEqual([
      `${original}website: https://zaken.example.nl\n`,
    ]);
  });

  test('a list field that is not there yet', () => {
    const ref = { kind: 'organisatie', organisatie: 'gemeente-aa', name: 'organisatie' } as const;
    const fields = [
      { path: ['links', 0, 'titel'], value: 'Site' },
      { path: ['links', 0, 'url'], value: 'https://aa.example.nl' },
    ];
    const [text] = contents(accepted(applyEdit({ action: 'fields', ...ref, fields }, sources)));
    expect(text).toContain('cbsCode: GM9001\nlinks:\n  - titel: Site\n    url: https://aa.example.nl\n');
  });

  test('an older version of the record is a conflict, never overwritten', () => {
    const ref = { kind: 'applicatie', organisatie: 'soft', name: 'zaken' } as const;
    const fields = [{ path: ['naam'], value: 'Z' }];
    expect(
      refused(applyEdit({ action: 'fields', ...ref, fields, baseOid: '0'.repeat(40) }, sources)),
    ).toEqual(["SWC708 'content/organisaties/soft/applicaties/zaken.yaml' is veranderd sinds u begon."]);
  });

  test('no change, a missing record, a taken name, a name without letters, a contract in public', () => {
    const ref = { kind: 'applicatie', organisatie: 'soft', name: 'zaken' } as const;
    const same = [{ path: ['naam'], value: 'Zaken' }];
    expect(refused(applyEdit({ action: 'fields', ...ref, fields: same }, sources))).toEqual([
      'SWC707 met dit voorstel verandert er niets.',
    ]);
    expect(refused(applyEdit({ action: 'remove', ...ref, name: 'weg' }, sources))).toEqual([
      "SWC702 'content/organisaties/soft/applicaties/weg.yaml' bestaat niet of niet meer.",
    ]);
    const create = (naam: string) =>
      applyEdit(
        {
          action: 'create',
          kind: 'applicatie',
          organisatie: 'soft',
          value: { naam, status: 'actief', soort: 'applicatie' },
        },
        sources,
      );
    expect(refused(create('zaken!'))).toEqual(["SWC701 applicatie 'zaken' bestaat al."]);
    expect(refused(create('???'))).toEqual(["SWC706 uit 'naam' is geen naam voor het bestand te maken."]);
    expect(
      refused(
        applyEdit({ action: 'create', kind: 'contract', organisatie: 'gemeente-aa', value: {} }, sources),
      ),
    ).toEqual(['SWC711 een contract mag niet in de openbare map staan.']);
  });

  test('a value that the schema refuses names its field', () => {
    const ref = { kind: 'applicatie', organisatie: 'soft', name: 'zaken' } as const;
    const fields = [{ path: ['website'], value: 'javascript:alert(1)' }];
    const outcome = applyEdit({ action: 'fields', ...ref, fields }, sources);
    expect(outcome.ok ? [] : outcome.diagnostics.map(({ field }) => field)).toEqual(['website']);
  });
});
