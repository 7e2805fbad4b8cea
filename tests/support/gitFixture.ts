import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file of a commit; null removes it, `mode` makes it a symlink, submodule or program. */
export type FixtureFile = string | Uint8Array | null | { readonly mode: string; readonly content: string };
export type FixtureFiles = Readonly<Record<string, FixtureFile>>;

export interface CommitOptions {
  readonly parents?: readonly string[];
  readonly author?: string;
}

/** A real bare repository in a temporary folder, made with Git's own plumbing. Close it after use. */
export class GitFixture {
  readonly folder = mkdtempSync(join(tmpdir(), 'softwarecatalogus-test-'));
  #serial = 0;

  constructor() {
    this.git(['init', '--quiet', '--bare', '--initial-branch=main']);
  }

  git(args: readonly string[], input?: string | Uint8Array): string {
    const env = {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      ...identity,
    };
    return execFileSync('git', [...args], { cwd: this.folder, env, input, stdio: ['pipe', 'pipe', 'pipe'] })
      .toString()
      .trim();
  }

  /** A commit with these files changed from its first parent; several parents make a merge of exactly this content. */
  commit(
    files: FixtureFiles,
    { parents = [], author = 'Test <test@example.nl>' }: CommitOptions = {},
  ): string {
    this.#serial += 1;
    const branch = `refs/heads/fixture-${this.#serial}`;
    const lines: (string | Uint8Array)[] = [
      `commit ${branch}\nauthor ${author} 1700000000 +0000\ncommitter ${author} 1700000000 +0000\ndata 4\ntest\n`,
    ];
    parents.forEach((parent, index) => {
      lines.push(`${index === 0 ? 'from' : 'merge'} ${parent}\n`);
    });
    for (const [path, file] of Object.entries(files)) {
      const quoted = JSON.stringify(path);
      if (file === null) lines.push(`D ${quoted}\n`);
      else {
        const isPlain = typeof file === 'string' || file instanceof Uint8Array;
        const mode = isPlain ? '100644' : file.mode;
        const content = isPlain ? file : file.content;
        if (mode === '160000') lines.push(`M ${mode} ${content} ${quoted}\n`);
        else {
          const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
          lines.push(`M ${mode} inline ${quoted}\ndata ${bytes.length}\n`, bytes, '\n');
        }
      }
    }
    this.git(['fast-import', '--quiet', '--force'], Buffer.concat(lines.map((part) => Buffer.from(part))));
    return this.git(['rev-parse', branch]);
  }

  /** A commit of a tree made by hand, also one that Git would never make. */
  commitTree(tree: string, parents: readonly string[]): string {
    return this.git(['commit-tree', tree, '-m', 'test', ...parents.flatMap((parent) => ['-p', parent])]);
  }

  /** Writes a tree object from raw entries, unchecked. */
  rawTree(entries: readonly (readonly [mode: string, name: string, oid: string])[]): string {
    const bytes = Buffer.concat(
      entries.map(([mode, name, oid]) =>
        Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]),
      ),
    );
    return this.git(['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], bytes);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const identity = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.nl',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.nl',
  GIT_AUTHOR_DATE: '1700000000 +0000',
  GIT_COMMITTER_DATE: '1700000000 +0000',
};
