/** Attacks on who may change what (editing.md), each on a real repository and with an accepted twin. */
import { afterAll, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/lib/ownership/guardInput.ts';
import {
  type AttackCase,
  type Attempt,
  changedText,
  colleagueFile,
  GuardFixture,
  people,
  recordFile,
  told,
} from '../support/guardFixture.ts';

const fixture = new GuardFixture();
afterAll(() => fixture.close());

const aa = 'content/organisaties/gemeente-aa';
const usage = `${aa}/gebruik/soft--zaken.yaml`;
const own = { [usage]: changedText(usage, 'in-productie', 'uit-te-faseren') };

const conceptFile = 'content/organisaties/ander/applicaties/vers.yaml';
const concept = { naam: 'Vers', status: 'concept', gemeldDoor: 'gemeente', soort: 'applicatie' };
const supplierFile = 'content/organisaties/vers-bv/organisatie.yaml';
const supplier = { naam: 'Vers BV', type: 'leverancier', status: 'concept', gemeldDoor: 'gemeente' };
const ce = 'content/organisaties/regio-ce/organisatie.yaml';

const cases: readonly AttackCase[] = [
  {
    name: 'making yourself the first colleague of an organisation',
    attack: {
      files: colleagueFile('content/organisaties/ander', 'eerste', people.outsider, 'organisatie-beheerder'),
      by: people.outsider,
    },
    reasons: [
      'content/organisaties/ander/collegas/eerste.yaml: de eerste collega van een organisatie toelaten kan alleen een functioneel beheerder.',
    ],
    twin: {
      files: colleagueFile('content/organisaties/ander', 'eerste', people.outsider, 'organisatie-beheerder'),
      by: people.outsider,
      approvals: [people.steward],
    },
  },
  {
    name: 'adding an organisation that is no concept',
    attack: {
      files: recordFile('organisatie', supplierFile, {
        naam: 'Vers BV',
        type: 'leverancier',
        status: 'actief',
      }),
    },
    reasons: [`${supplierFile}: een organisatie toevoegen kan alleen een functioneel beheerder.`],
    twin: {
      files: recordFile('organisatie', supplierFile, {
        naam: 'Vers BV',
        type: 'leverancier',
        status: 'actief',
      }),
      by: people.steward,
    },
  },
  {
    name: 'an application of another supplier that is no concept',
    attack: {
      files: recordFile('applicatie', conceptFile, { ...concept, status: 'actief', gemeldDoor: undefined }),
    },
    reasons: [`${conceptFile}: de indiener mag de applicaties van Ander BV niet wijzigen.`],
    twin: { files: recordFile('applicatie', conceptFile, concept) },
  },
  {
    name: 'a concept reported by somebody without a role',
    attack: { files: recordFile('applicatie', conceptFile, concept), by: people.outsider },
    reasons: [`${conceptFile}: de indiener mag de applicaties van Ander BV niet wijzigen.`],
    twin: {
      files: {
        ...recordFile(
          'applicatie',
          supplierFile.replace('organisatie.yaml', 'applicaties/vers.yaml'),
          concept,
        ),
        ...recordFile('organisatie', supplierFile, supplier),
      },
      by: people.adminAa,
    },
  },
  {
    name: 'a concept in the name of another kind of organisation',
    attack: { files: recordFile('applicatie', conceptFile, { ...concept, gemeldDoor: 'samenwerking' }) },
    reasons: [
      `${conceptFile}: de indiener mag de applicaties van Ander BV niet wijzigen.`,
      `${conceptFile}: deze melding kan zo niet: u hebt geen rol bij een organisatie van de soort samenwerking.`,
    ],
    twin: {
      files: recordFile('applicatie', conceptFile, { ...concept, gemeldDoor: 'samenwerking' }),
      by: people.adminCe,
    },
  },
  {
    name: 'two concepts at once',
    attack: {
      files: {
        ...recordFile('applicatie', conceptFile, concept),
        ...recordFile('applicatie', 'content/organisaties/soft/applicaties/vers.yaml', concept),
      },
    },
    reasons: [
      `${conceptFile}: de indiener mag de applicaties van Ander BV niet wijzigen.`,
      'content/organisaties/soft/applicaties/vers.yaml: de indiener mag de applicaties van Soft BV niet wijzigen.',
      'content/organisaties/soft/applicaties/vers.yaml: per voorstel kunt u één ontbrekende applicatie melden.',
    ],
    twin: {
      files: {
        ...recordFile('applicatie', conceptFile, concept),
        ...recordFile('applicatie', 'content/organisaties/soft/applicaties/vers.yaml', concept),
      },
      by: people.offerSoft,
      approvals: [people.usageAa],
    },
  },
  {
    name: 'a new deelnemer that was not asked',
    attack: {
      files: { [ce]: changedText(ce, '  - gemeente-aa\n', '  - gemeente-aa\n  - gemeente-bee\n') },
      by: people.adminCe,
    },
    reasons: [`${ce}: gemeente Bee wordt deelnemer zonder akkoord van een collega van die gemeente.`],
    twin: {
      files: { [ce]: changedText(ce, '  - gemeente-aa\n', '  - gemeente-aa\n  - gemeente-bee\n') },
      by: people.adminCe,
      approvals: [people.adminBee],
    },
  },
  {
    name: 'changing a workflow',
    attack: { files: { '.github/workflows/controle.yml': 'on: pull_request_target\n' }, by: people.adminAa },
    reasons: [
      '.github/workflows/controle.yml: de werkstromen (.github) wijzigen kan alleen een functioneel beheerder.',
    ],
    twin: { files: { '.github/workflows/controle.yml': 'on: pull_request_target\n' }, by: people.steward },
  },
  {
    name: 'changing a schema',
    attack: { files: { 'schemas/gebruik.schema.json': '{"a":1}\n' }, by: people.adminAa },
    reasons: ['schemas/gebruik.schema.json: de schema’s wijzigen kan alleen een functioneel beheerder.'],
    twin: {
      files: { 'schemas/gebruik.schema.json': '{"a":1}\n' },
      by: people.outsider,
      approvals: [people.steward],
    },
  },
  {
    name: 'changing package.json',
    attack: { files: { ...own, 'package.json': '{"scripts":{"postinstall":"x"}}\n' } },
    reasons: ['package.json: de programma’s van de catalogus wijzigen kan alleen een functioneel beheerder.'],
    twin: { files: { ...own, 'package.json': '{"a":1}\n' }, approvals: [people.steward] },
  },
  {
    name: 'changing the stewards',
    attack: {
      files: {
        'content/beheer/stewards.yaml': changedText(
          'content/beheer/stewards.yaml',
          'id: 1',
          `id: ${people.adminAa}`,
        ),
      },
      by: people.adminAa,
    },
    reasons: [
      'content/beheer/stewards.yaml: de gedeelde lijsten van het beheer wijzigen kan alleen een functioneel beheerder.',
    ],
    twin: {
      files: {
        'content/beheer/stewards.yaml': changedText('content/beheer/stewards.yaml', 'id: 1', 'id: 2'),
      },
      by: people.steward,
    },
  },
];

describe('rights', () => {
  test.each(cases)('$name', async ({ attack, reasons, twin }) => {
    const decision = await fixture.attempt(attack);
    expect(told(decision)).toEqual(['niet-bevoegd', ...reasons]);
    expect(told(await fixture.attempt(twin))).toEqual(['akkoord']);
  });
});

describe('labels say what a person must still look at', () => {
  const labels = async (attempt: Attempt): Promise<Decision['labels']> =>
    (await fixture.attempt(attempt)).labels;
  test('nothing for a change of one’s own', async () => expect(await labels({ files: own })).toEqual([]));
  test('platform changes never land by themselves', async () =>
    expect(await labels({ files: { 'package.json': 'x' }, by: people.steward })).toEqual([
      'handmatig',
      'platform',
    ]));
  test('a concept', async () =>
    expect(await labels({ files: recordFile('applicatie', conceptFile, concept) })).toEqual(['concept']));
  test('a first colleague', async () =>
    expect(
      await labels({
        files: colleagueFile('content/organisaties/ander', 'x', 9, 'raadpleger'),
        by: people.steward,
      }),
    ).toEqual(['eerste-collega']));
});
