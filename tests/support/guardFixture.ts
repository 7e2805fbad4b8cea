import { runGuard } from '../../src/lib/adapters/gitGuard.ts';
import type { Approval, Decision } from '../../src/lib/ownership/guardInput.ts';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import { gemeente, smallFiles, sourceFiles } from './editSources.ts';
import { type CommitOptions, type FixtureFiles, GitFixture } from './gitFixture.ts';

/** Account ids of the people in the fixture. */
export const people = {
  steward: 1,
  usageAa: 101,
  adminAa: 102,
  readerAa: 103,
  leftAa: 104,
  adminBee: 201,
  offerSoft: 301,
  adminCe: 401,
  fictional: 9000000000000001,
  outsider: 666,
} as const;

function colleague(login: string, id: number, rol: string, more = {}) {
  return { github: { login, id }, rollen: [rol], ...more };
}

const isOpen = { landschapOpenbaar: true };

/** The small catalogue with colleagues, a steward, a fictional gemeente and some files of the platform. */
export const guardFiles = {
  ...smallFiles,
  'organisaties/gemeente-aa/organisatie.yaml': { ...gemeente('Aa', 'GM1001'), ...isOpen },
  'organisaties/gemeente-bee/organisatie.yaml': { ...gemeente('Bee', 'GM1002'), ...isOpen },
  'organisaties/regio-ce/organisatie.yaml': {
    naam: 'Regio Ce',
    type: 'samenwerking',
    status: 'actief',
    samenwerkingstype: 'ict-samenwerking',
    deelnemers: ['gemeente-aa'],
    ...isOpen,
  },
  'organisaties/gemeente-droom/organisatie.yaml': {
    ...gemeente('Droom', 'GM9999'),
    ...isOpen,
    voorbeeld: true,
  },
  'organisaties/gemeente-aa/collegas/admin-aa.yaml': colleague('admin-aa', 102, 'organisatie-beheerder'),
  'organisaties/gemeente-aa/collegas/lezer-aa.yaml': colleague('lezer-aa', 103, 'raadpleger'),
  'organisaties/gemeente-aa/collegas/oud-aa.yaml': colleague('oud-aa', 104, 'organisatie-beheerder', {
    actiefTot: '2026-01-31',
  }),
  'organisaties/gemeente-bee/collegas/admin-bee.yaml': colleague('admin-bee', 201, 'organisatie-beheerder'),
  'organisaties/soft/collegas/aanbod-soft.yaml': colleague('aanbod-soft', 301, 'aanbod-beheerder'),
  'organisaties/regio-ce/collegas/admin-ce.yaml': colleague('admin-ce', 401, 'organisatie-beheerder'),
  'organisaties/gemeente-droom/collegas/voorbeeld-admin.yaml': colleague(
    'voorbeeld-admin',
    people.fictional,
    'organisatie-beheerder',
  ),
  'beheer/stewards.yaml': { stewards: [{ login: 'steward', id: 1 }] },
};

/** Texts of the fixture by path in the repository. */
export const guardTexts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    sourceFiles(guardFiles).map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]),
  ),
  'package.json': '{}\n',
  '.github/workflows/controle.yml': 'on: push\n',
  'schemas/gebruik.schema.json': '{}\n',
};

export interface Attempt {
  readonly files: FixtureFiles;
  readonly by?: number;
  readonly approvals?: readonly (number | Approval)[];
  readonly isLocal?: boolean;
  readonly commit?: CommitOptions;
}

/** A repository with the fixture as main. */
export class GuardFixture extends GitFixture {
  readonly main: string;

  constructor() {
    super();
    this.main = this.commit(guardTexts);
    this.git(['update-ref', 'refs/heads/main', this.main]);
  }

  async attempt({ files, by = people.usageAa, approvals = [], isLocal, commit }: Attempt): Promise<Decision> {
    return this.judge(this.commit(files, { parents: [this.main], ...commit }), by, approvals, isLocal);
  }

  async judge(
    head: string,
    by: number = people.usageAa,
    approvals: readonly (number | Approval)[] = [],
    isLocal = false,
  ): Promise<Decision> {
    const { decision } = await runGuard({
      repository: this.folder,
      base: 'main',
      head,
      authorId: by,
      approvals: approvals.map((approval) =>
        typeof approval === 'number' ? { id: approval, commit: undefined } : approval,
      ),
      today: '2026-11-24',
      isLocal,
    });
    return decision;
  }
}

/** Verdict and reasons, as an author reads them. */
export function told({ verdict, diagnostics }: Decision): readonly string[] {
  return [verdict, ...diagnostics.map(({ file, message }) => `${file}: ${message}`)];
}

/** The text of a file of the fixture with one piece replaced; throws when it has no such piece. */
export function changedText(path: string, from: string, to: string): string {
  const text = guardTexts[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return text.replace(from, to);
}

/** A record in its canonical form, at a path of the repository. */
export function recordFile(
  kind: 'gebruik' | 'collega' | 'applicatie' | 'organisatie',
  path: string,
  value: object,
): FixtureFiles {
  return { [path]: canonicalYaml(kind, path.replace(/^content\//, ''), value) };
}

/** A colleague in the folder of an organisation. */
export function colleagueFile(folder: string, login: string, id: number, rol: string): FixtureFiles {
  return recordFile('collega', `${folder}/collegas/${login}.yaml`, colleague(login, id, rol));
}

/** An attack with what its author is told, and the same thing done rightly. */
export interface AttackCase {
  readonly name: string;
  readonly attack: Attempt;
  readonly reasons: readonly string[];
  readonly twin: Attempt;
}
