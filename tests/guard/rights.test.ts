/** Attacks on who may change what (editing.md), each on a real repository and with an accepted twin. */
import { afterAll, describe, expect, test } from 'vitest';
import {
  type AttackCase,
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
const bee = 'content/organisaties/gemeente-bee';
const usage = `${aa}/gebruik/soft--zaken.yaml`;
const own = { [usage]: changedText(usage, 'in-productie', 'uit-te-faseren') };
const newUsage = recordFile('gebruik', `${bee}/gebruik/soft--zaken.yaml`, {
  applicatie: 'soft/zaken',
  status: 'gepland',
});

const mine = `${usage}: de indiener mag het gebruik van gemeente Aa niet wijzigen.`;
const notTheirs = `${bee}/gebruik/soft--zaken.yaml: de indiener mag het gebruik van gemeente Bee niet wijzigen.`;

const cases: readonly AttackCase[] = [
  {
    name: 'another organisation’s record',
    attack: { files: newUsage },
    reasons: [notTheirs],
    twin: { files: newUsage, by: people.adminBee },
  },
  {
    name: 'no role at all',
    attack: { files: own, by: people.outsider },
    reasons: [mine],
    twin: { files: own },
  },
  {
    name: 'a raadpleger',
    attack: { files: own, by: people.readerAa },
    reasons: [mine],
    twin: { files: own, by: people.adminAa },
  },
  {
    name: 'a colleague who left',
    attack: { files: own, by: people.leftAa },
    reasons: [mine],
    twin: { files: own, by: people.leftAa, approvals: [people.usageAa] },
  },
  {
    name: 'adding yourself as colleague in the same change',
    attack: {
      files: { ...own, ...colleagueFile(aa, 'indringer', people.outsider, 'organisatie-beheerder') },
      by: people.outsider,
    },
    reasons: [
      `${aa}/collegas/indringer.yaml: de indiener mag de collega’s van gemeente Aa niet wijzigen.`,
      mine,
    ],
    twin: { files: { ...own, ...colleagueFile(aa, 'piet', 105, 'gebruik-beheerder') }, by: people.adminAa },
  },
  {
    name: 'raising your own role',
    attack: { files: colleagueFile(aa, 'jan-aa', people.usageAa, 'organisatie-beheerder') },
    reasons: [`${aa}/collegas/jan-aa.yaml: de indiener mag de collega’s van gemeente Aa niet wijzigen.`],
    twin: {
      files: colleagueFile(aa, 'jan-aa', people.usageAa, 'organisatie-beheerder'),
      approvals: [people.adminAa],
    },
  },
  {
    name: 'a login that somebody else registered again',
    // The forge says number 667 under the login jan-aa; only the number counts.
    attack: { files: own, by: 667, commit: { author: 'jan-aa <jan-aa@example.nl>' } },
    reasons: [mine],
    twin: { files: own, by: people.usageAa, commit: { author: 'nieuwe-naam <nieuw@example.nl>' } },
  },
  {
    name: 'a forged commit author',
    attack: {
      files: own,
      by: people.outsider,
      commit: { author: 'admin-aa <102+admin-aa@users.noreply.github.com>' },
    },
    reasons: [mine],
    twin: { files: own, by: people.adminAa, commit: { author: 'iemand <x@example.nl>' } },
  },
  {
    name: 'approval by an outsider',
    attack: { files: newUsage, approvals: [people.outsider] },
    reasons: [notTheirs],
    twin: { files: newUsage, approvals: [people.adminBee] },
  },
  {
    name: 'approval of an older head',
    attack: { files: newUsage, approvals: [{ id: people.adminBee, commit: fixture.main }] },
    reasons: [
      `-: het akkoord van account ${people.adminBee} geldt voor een eerdere versie van dit voorstel en telt niet mee.`,
      notTheirs,
    ],
    twin: { files: newUsage, approvals: [{ id: people.adminBee, commit: undefined }] },
  },
  {
    name: 'moving a record into another folder',
    attack: { files: { [usage]: null, [`${aa}/koppelingen/zaken--burger.yaml`]: null, ...newUsage } },
    reasons: [notTheirs],
    twin: {
      files: { [usage]: null, [`${aa}/koppelingen/zaken--burger.yaml`]: null, ...newUsage },
      approvals: [people.adminBee],
    },
  },
  {
    name: 'moving a record out of another folder',
    attack: {
      files: { [usage]: null, [`${aa}/koppelingen/zaken--burger.yaml`]: null, ...newUsage },
      by: people.adminBee,
    },
    reasons: [
      mine,
      `${aa}/koppelingen/zaken--burger.yaml: de indiener mag de koppelingen van gemeente Aa niet wijzigen.`,
    ],
    twin: { files: newUsage, by: people.adminBee },
  },
  {
    name: 'a colleague of a fictional organisation in public',
    attack: {
      files: colleagueFile('content/organisaties/gemeente-droom', 'x', 9000000000000005, 'raadpleger'),
      by: people.fictional,
    },
    reasons: [
      'content/organisaties/gemeente-droom/collegas/x.yaml: de indiener mag de collega’s van gemeente Droom niet wijzigen.',
    ],
    twin: {
      files: colleagueFile('content/organisaties/gemeente-droom', 'x', 9000000000000005, 'raadpleger'),
      by: people.fictional,
      isLocal: true,
    },
  },
];

describe('rights', () => {
  test.each(cases)('$name', async ({ attack, reasons, twin }) => {
    const decision = await fixture.attempt(attack);
    expect(told(decision)).toEqual(['niet-bevoegd', ...reasons]);
    expect(told(await fixture.attempt(twin))).toEqual(['akkoord']);
  });

  test('a change of the kind of organisation is refused whoever asks', async () => {
    const path = `${bee}/organisatie.yaml`;
    const attack = {
      files: { [path]: changedText(path, 'naam: Bee', 'naam: Bee\nofficieleNaam: B') },
      by: people.adminBee,
    };
    const wrong = recordFile('organisatie', path, {
      naam: 'Bee',
      type: 'leverancier',
      status: 'actief',
    });
    expect(told(await fixture.attempt({ files: wrong, by: people.steward }))).toEqual([
      'fouten',
      `${path}: de soort organisatie is veranderd.`,
    ]);
    const twin = {
      ...attack,
      files: { [path]: changedText(path, 'status: actief', 'status: actief\nofficieleNaam: B') },
    };
    expect(told(await fixture.attempt(twin))).toEqual(['akkoord']);
  });
});

test('replacement objects and grafts of the repository do not count', async () => {
  const other = new GuardFixture();
  const forged = other.commit(colleagueFile(aa, 'indringer', people.outsider, 'organisatie-beheerder'), {
    parents: [other.main],
  });
  const head = other.commit(own, { parents: [other.main] });
  other.git(['replace', other.main, forged]);
  other.git(['replace', `${other.main}^{tree}`, `${forged}^{tree}`]);
  expect(told(await other.judge(head, people.outsider))).toEqual(['niet-bevoegd', mine]);
  expect(told(await other.judge(head, people.usageAa))).toEqual(['akkoord']);
  other.close();
});
