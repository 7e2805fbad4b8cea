import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRoots } from '../../src/lib/adapters/disk.ts';
import { readRecordHistory } from '../../src/lib/adapters/history/readRecordHistory.ts';
import type { Catalogue } from '../../src/lib/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/lib/catalogue/loadCatalogue.ts';
import type { History } from '../../src/lib/history/change.ts';

/** Who commits, as a forge and as a machine at home write it. */
const authors = {
  jansen: 'Jan Jansen <9001+jjansen@users.noreply.github.com>',
  steward: 'Sanne Steward <9009+ssteward@users.noreply.github.com>',
  stranger: 'Vreemde Vogel <9666+vogel@users.noreply.github.com>',
  developer: 'Dev Eloper <dev.eloper@thuis.example>',
} as const;

/** A repository that writes and commits records. */
export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'geschiedenis-'));
  #minute = 0;

  constructor() {
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: readonly string[]): string {
    const date = new Date(Date.UTC(2026, 0, 1, 8, this.#minute)).toISOString();
    const env = {
      ...process.env,
      GIT_COMMITTER_NAME: 'Dev Eloper',
      GIT_COMMITTER_EMAIL: 'dev.eloper@thuis.example',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    };
    return execFileSync('git', args, { cwd: this.folder, env, encoding: 'utf8' });
  }

  /** Writes files (undefined takes one away) and commits them. */
  commit(
    author: keyof typeof authors,
    message: string,
    files: Readonly<Record<string, string | undefined>>,
    days = 1,
  ): string {
    this.#minute += days * 24 * 60;
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
    this.git('add', '-A');
    this.git(
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@x',
      'commit',
      '-q',
      `--author=${authors[author]}`,
      '-m',
      message,
    );
    return this.git('rev-parse', 'HEAD').trim();
  }

  async read(): Promise<{ readonly history: History; readonly catalogue: Catalogue }> {
    const root = { name: 'content', folder: join(this.folder, 'content'), isPrivate: false };
    const { catalogue } = loadCatalogue(await readRoots([root]));
    return { history: await readRecordHistory(this.folder, catalogue, ['content']), catalogue };
  }
}

/** A record below the organisations. */
export const at = (path: string) => `content/organisaties/${path}.yaml`;
const gemeente = (naam: string, code: number, more = '') =>
  `naam: ${naam}\ntype: gemeente\nstatus: actief\ncbsCode: GM${code}\n${more}`;

/** A past of every kind: an import, a proposal that was merged, a colleague, a sharing, form only, software, another's. */
export function makePast(): Repository {
  const repository = new Repository();
  repository.commit('developer', 'Import dev.eloper@thuis.example everything', {
    'content/beheer/stewards.yaml': 'stewards:\n  - login: ssteward\n    id: 9009\n',
    [at('lev/organisatie')]: 'naam: Lev\ntype: leverancier\nstatus: actief\n',
    [at('lev/applicaties/app')]: 'naam: App\nstatus: actief\nsoort: applicatie\n',
    ...Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [
        at(`gemeente-${index}/organisatie`),
        gemeente(`G${index}`, 1000 + index, 'bron:\n  soort: openbare-bron\n  naam: CBS\n'),
      ]),
    ),
  });
  repository.commit('steward', 'Eerste collega jjansen', {
    [at('gemeente-1/collegas/jjansen')]:
      'github:\n  login: jjansen\n  id: 9001\nrollen:\n  - gebruik-beheerder\n',
  });
  repository.git('checkout', '-q', '-b', 'voorstel/jjansen/app');
  repository.commit('jansen', 'Gemeente G1: gebruik van applicatie App toevoegen', {
    [at('gemeente-1/gebruik/lev--app')]: 'applicatie: lev/app\nstatus: gepland\n',
  });
  repository.git('checkout', '-q', 'main');
  repository.git(
    '-c',
    'user.name=Dev Eloper',
    '-c',
    'user.email=dev.eloper@thuis.example',
    'merge',
    '-q',
    '--no-ff',
    '-m',
    'Voorstel samengevoegd: iets',
    'voorstel/jjansen/app',
  );
  repository.commit('jansen', 'Live, vraag @jjansen of mail jan@gemeente.example', {
    [at('gemeente-1/gebruik/lev--app')]: 'applicatie: lev/app\nstatus: in-productie\n',
  });
  repository.commit('developer', 'Reformat and refactor', {
    [at('gemeente-1/gebruik/lev--app')]: 'applicatie: "lev/app"\nstatus: in-productie\n',
  });
  repository.commit(
    'developer',
    'Change the software with its data',
    {
      'src/a.ts': 'export {};\n',
      [at('gemeente-2/organisatie')]: gemeente('G2', 1002, 'website: https://g2.example/\n'),
    },
    40,
  );
  repository.commit('stranger', 'Andermans naam', {
    [at('gemeente-3/organisatie')]: gemeente('G3', 1003, 'website: https://g3.example/\n'),
  });
  return repository;
}
