/** A small public root and a private one beside it, full of canaries, as files in a folder. For tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileKind, recordKinds } from '../../src/lib/model/kinds.ts';
import { gebruikName, koppelingName, meaningOfPath, pathOfRecord } from '../../src/lib/model/paths.ts';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import { type CanaryMint, type Choice, canaryRecord } from './canaryRecord.ts';
import { importOver, miniText } from './gemmaRelease.ts';

const component = 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf';
const standaardversie = '9ee2936a-01e8-4d54-8ec6-43ae374f1313';

/** Path inside the root → text. */
type Texts = Readonly<Record<string, string>>;

/** Records of the public root: two gemeenten, one with an open landscape, and a supplier. */
export function publicTexts(): Texts {
  const { texts } = importOver({}, miniText);
  return {
    ...texts,
    ...canonical({
      'beheer/stewards.yaml': { stewards: [] },
      'organisaties/gemeente-aa/organisatie.yaml': {
        naam: 'Aa',
        type: 'gemeente',
        status: 'actief',
        cbsCode: 'GM1001',
        landschapOpenbaar: true,
      },
      'organisaties/gemeente-bee/organisatie.yaml': {
        naam: 'Bee',
        type: 'gemeente',
        status: 'actief',
        cbsCode: 'GM1002',
      },
      'organisaties/soft/organisatie.yaml': { naam: 'Soft BV', type: 'leverancier', status: 'actief' },
      'organisaties/soft/applicaties/zaken.yaml': {
        naam: 'Zaken',
        status: 'actief',
        soort: 'applicatie',
        referentiecomponenten: [component],
      },
      'organisaties/gemeente-aa/gebruik/soft--zaken.yaml': {
        applicatie: 'soft/zaken',
        status: 'in-productie',
        referentiecomponenten: [component],
      },
    }),
  };
}

/**
 * Records of the private root: of every kind that people write, with every field filled, some in the folder of a
 * public gemeente and some of organisations that are private as a whole.
 */
export function privateTexts(mint: CanaryMint): Texts {
  const [supplier, gemeente, samenwerking] = ['a', 'b', 'c'].map((name) => mint.word(`map ${name}`));
  const [app, other, dienst] = ['app', 'ander', 'dienst'].map((name) => mint.word(`bestand ${name}`));
  const [login, contract, note] = ['collega', 'contract', 'notitie'].map((name) =>
    mint.word(`bestand ${name}`),
  );
  const [first, second] = [`${supplier}/${app}`, `${supplier}/${other}`];
  const fixed = (more: Readonly<Record<string, unknown>>, ...absent: readonly string[]) => {
    const values: Readonly<Record<string, unknown>> = {
      'bron.soort': 'openbare-bron',
      'referentiecomponenten[]': component,
      'standaarden[].standaardversie': standaardversie,
      'koppelingen[].standaarden[]': standaardversie,
      ...more,
    };
    return (path: string): Choice =>
      absent.includes(path) ? 'weg' : path in values ? { value: values[path] } : undefined;
  };
  const organisatie = (more: Readonly<Record<string, unknown>>, ...absent: readonly string[]) =>
    canaryRecord(
      'organisatie',
      mint,
      fixed({ status: 'actief', ...more }, 'voorbeeld', 'gemeldDoor', ...absent),
    );
  const applicatie = () =>
    canaryRecord(
      'applicatie',
      mint,
      fixed(
        { status: 'actief', 'koppelingen[].met': second },
        'gemeldDoor',
        'onderdeelVan',
        'koppelingen[].voorziening',
      ),
    );
  const path = (
    kind: Exclude<FileKind, 'organisatie'>,
    owner: string | undefined,
    name: string | undefined,
  ) => pathOfRecord(kind as (typeof recordKinds)[number], owner ?? '', name ?? ''); // only kinds of records are asked
  return canonical({
    [`organisaties/${supplier}/organisatie.yaml`]: organisatie(
      { type: 'leverancier' },
      ...['cbsCode', 'inwoners', 'samenwerkingstype', 'deelnemers'],
    ),
    [`organisaties/${gemeente}/organisatie.yaml`]: organisatie(
      { type: 'gemeente' },
      ...['samenwerkingstype', 'deelnemers'],
    ),
    [`organisaties/${samenwerking}/organisatie.yaml`]: organisatie(
      { type: 'samenwerking', 'deelnemers[]': 'gemeente-aa' },
      ...['cbsCode', 'inwoners'],
    ),
    [path('applicatie', supplier, app)]: applicatie(),
    [path('applicatie', supplier, other)]: canaryRecord(
      'applicatie',
      mint,
      fixed({ status: 'actief', onderdeelVan: first }, 'gemeldDoor', 'koppelingen'),
    ),
    [path('dienst', supplier, dienst)]: canaryRecord('dienst', mint, fixed({ 'applicaties[]': first })),
    [path('gebruik', 'gemeente-aa', gebruikName(first))]: canaryRecord(
      'gebruik',
      mint,
      fixed(
        {
          applicatie: first,
          status: 'in-productie',
          'diensten[]': `${supplier}/${dienst}`,
          vervangenDoor: second,
        },
        'deelnemers',
      ),
    ),
    [path('gebruik', 'gemeente-aa', gebruikName(second))]: { applicatie: second, status: 'in-productie' },
    [path('gebruik', samenwerking, gebruikName(second))]: canaryRecord(
      'gebruik',
      mint,
      fixed(
        { applicatie: second, status: 'in-productie', 'deelnemers[]': 'gemeente-aa', vervangenDoor: first },
        'diensten',
      ),
    ),
    [path('koppeling', 'gemeente-aa', koppelingName(first, second, 1))]: canaryRecord(
      'koppeling',
      mint,
      fixed({ van: first, naar: second, intermediair: 'soft/zaken' }, 'voorziening', 'standaarden'),
    ),
    [path('contract', 'gemeente-aa', contract)]: canaryRecord('contract', mint, fixed({ gebruik: first })),
    [path('notitie', 'gemeente-aa', note)]: canaryRecord(
      'notitie',
      mint,
      fixed({ onderwerp: 'organisaties/gemeente-aa/organisatie' }),
    ),
    [path('collega', 'gemeente-aa', login)]: canaryRecord('collega', mint, fixed({ 'github.login': login })),
  });
}

/** Writes texts into a folder. */
export function writeRoot(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function canonical(records: Readonly<Record<string, unknown>>): Texts {
  return Object.fromEntries(
    Object.entries(records).map(([path, value]) => {
      const kind = meaningOfPath(path)?.kind;
      if (kind === undefined) throw new Error(`nothing can stand at ${path}`);
      return [path, canonicalYaml(kind, path, value)];
    }),
  );
}
