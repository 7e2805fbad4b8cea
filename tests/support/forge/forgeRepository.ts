/** A bare repository of the local forge, and the Git that its REST calls stand for. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FixtureFiles, GitFixture } from '../gitFixture.ts';

export interface ForgeEntry {
  readonly sha: string;
  readonly bytes: Buffer;
}

export interface TreeItem {
  readonly path: string;
  readonly sha?: string | null;
  readonly content?: string;
}

export class ForgeRepository {
  readonly fixture = new GitFixture();
  readonly owner: string;
  readonly name: string;
  readonly parent: ForgeRepository | undefined;

  /** A fork shares the objects of its parent, as forges do. */
  constructor(owner: string, name: string, parent?: ForgeRepository) {
    this.owner = owner;
    this.name = name;
    this.parent = parent;
    if (parent === undefined) return;
    const folder = join(this.fixture.folder, 'objects', 'info');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'alternates'), `${join(parent.fixture.folder, 'objects')}\n`);
    const head = parent.ref('heads/main');
    if (head !== undefined) this.fixture.git(['update-ref', 'refs/heads/main', head]);
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Commits to main. */
  commit(files: FixtureFiles): string {
    const head = this.ref('heads/main');
    const commit = this.fixture.commit(files, { parents: head === undefined ? [] : [head] });
    this.fixture.git(['update-ref', 'refs/heads/main', commit]);
    for (const name of this.branches.filter((one) => one.startsWith('fixture-'))) {
      this.fixture.git(['update-ref', '-d', `refs/heads/${name}`]);
    }
    return commit;
  }

  /** Names of all branches. */
  get branches(): readonly string[] {
    return this.fixture.git(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads']).split('\n');
  }

  ref(name: string): string | undefined {
    return this.#try('rev-parse', '--verify', '--quiet', `refs/${name}`);
  }

  hasObject(sha: string): boolean {
    return this.#try('cat-file', '-t', sha) !== undefined;
  }

  treeOf(commit: string): string {
    return this.fixture.git(['rev-parse', `${commit}^{tree}`]);
  }

  text(ref: string, path: string): string {
    return this.file(ref, path)?.bytes.toString('utf8') ?? '';
  }

  file(ref: string, path: string): ForgeEntry | undefined {
    const line = this.#try('ls-tree', ref, '--', path);
    const sha = /^\d+ blob ([0-9a-f]{40})\t/.exec(line ?? '')?.[1];
    return sha === undefined
      ? undefined
      : { sha, bytes: execFileSync('git', ['cat-file', 'blob', sha], { cwd: this.fixture.folder }) };
  }

  writeTree(base: string, items: readonly TreeItem[]): string {
    const index = join(this.fixture.folder, 'forge-index');
    const run = (args: readonly string[], input?: string) =>
      execFileSync('git', [...args], {
        cwd: this.fixture.folder,
        env: { PATH: process.env.PATH, GIT_INDEX_FILE: index, GIT_CONFIG_GLOBAL: '/dev/null' },
        input,
        stdio: ['pipe', 'pipe', 'pipe'],
      })
        .toString()
        .trim();
    try {
      run(['read-tree', base]);
      for (const { path, sha, content } of items) {
        if (sha === null) run(['update-index', '--index-info'], `0 ${'0'.repeat(40)}\t${path}\n`);
        else {
          const oid = sha ?? run(['hash-object', '-w', '--stdin'], content ?? '');
          run(['update-index', '--add', '--cacheinfo', `100644,${oid},${path}`]);
        }
      }
      return run(['write-tree']);
    } finally {
      rmSync(index, { force: true });
    }
  }

  writeCommit(tree: string, parents: readonly string[], message: string): string {
    return this.fixture.git(
      ['commit-tree', tree, '-F', '-', ...parents.flatMap((parent) => ['-p', parent])],
      message,
    );
  }

  close(): void {
    this.fixture.close();
  }

  #try(...args: readonly string[]): string | undefined {
    try {
      return this.fixture.git(args);
    } catch {
      return undefined;
    }
  }
}
