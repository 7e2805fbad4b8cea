import type { Catalogue } from '../catalogue/catalogue.ts';
import { makeRedirects, type Redirects } from '../catalogue/redirects.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { meaningOfPath, pathOfRecord } from '../model/paths.ts';
import { isSafePath, sizeLimitOf } from '../ownership/checkTree.ts';
import { isRecord, referencesOf } from '../proposals/references.ts';
import type { PlainRecord } from '../proposals/sources.ts';
import { checkCatalogue } from '../rules/checkCatalogue.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { SourceFile } from '../yaml/source.ts';
import type { GitObjects, TreeEntry } from './gitObjects.ts';
import { runGit } from './gitSandbox.ts';
import { entryAt, filesBelow, type RawChange } from './gitTrees.ts';

export interface LandingCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** The changed records and their surroundings as they would land: for names, not for counts. */
  readonly catalogue: Catalogue;
}

export interface Surroundings {
  readonly objects: GitObjects;
  readonly gitDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly root: string;
  readonly isPrivate: boolean;
  readonly peildatum: string;
  readonly changes: readonly RawChange[];
}

/**
 * What the whole check says of a change, at the cost of the change: it reads the changed files, the folders of
 * their organisations and what they refer to, not the whole catalogue. Faults in files that nobody touched count
 * only when the base does not have them.
 */
export async function checkLanding(
  surroundings: Surroundings,
  landing: string,
  base: string,
): Promise<LandingCheck> {
  const changed = new Set(surroundings.changes.map(({ path }) => path));
  const { found, isComplete, catalogue } = await checkTree(surroundings, landing);
  const own = found.filter(({ file }) => changed.has(file));
  const others = found.filter(
    ({ file, severity }) => !changed.has(file) && severity === 'fout' && file !== '-',
  );
  // What follows from a file that was too large to read says nothing.
  if (others.length === 0 || !isComplete) return { diagnostics: own, catalogue };
  const key = ({ file, code, message }: Diagnostic) => JSON.stringify([file, code, message]);
  const old = new Set((await checkTree(surroundings, base)).found.map(key));
  const fresh = others.filter((diagnostic) => !old.has(key(diagnostic)));
  return { diagnostics: [...own, ...fresh], catalogue };
}

interface TreeCheck {
  readonly found: readonly Diagnostic[];
  /** Whether every changed file could be read. */
  readonly isComplete: boolean;
  readonly catalogue: Catalogue;
}

async function checkTree(surroundings: Surroundings, tree: string): Promise<TreeCheck> {
  const collection = new Collection(surroundings, tree);
  await collection.gather();
  const { diagnostics, catalogue } = checkCatalogue(collection.sources(), {
    peildatum: surroundings.peildatum,
  });
  return {
    found: diagnostics.filter(({ file }) => collection.isJudged(file)),
    isComplete: collection.isComplete,
    catalogue,
  };
}

/** Files of one tree that the check needs to judge a change. */
class Collection {
  readonly #around: Surroundings;
  readonly #tree: string;
  readonly #files = new Map<string, SourceFile>();
  readonly #judged = new Set<string>();
  isComplete = true;
  #redirects: Redirects = makeRedirects([]);

  constructor(around: Surroundings, tree: string) {
    this.#around = around;
    this.#tree = tree;
  }

  sources(): readonly SourceFile[] {
    return [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Files that were only read because others refer to them are not judged. */
  isJudged(file: string): boolean {
    return this.#judged.has(file);
  }

  async gather(): Promise<void> {
    const { changes, root } = this.#around;
    await this.#addFolder(`${root}/beheer`, 1, false);
    this.#redirects = makeRedirects([this.#value(`${root}/beheer/omleidingen.yaml`) ?? {}]);
    const meanings = changes.flatMap(({ path }) =>
      path.startsWith(`${root}/`) ? (meaningOfPath(path.slice(root.length + 1)) ?? []) : [],
    );
    for (const { path } of changes) await this.#addPath(path, true);
    for (const organisatie of new Set(meanings.map((meaning) => meaning.organisatie))) {
      if (organisatie !== '') await this.#addFolder(`${root}/organisaties/${organisatie}`, 2, true);
    }
    await this.#addReferrersOfRemoved();
    const judged = [...this.#judged];
    for (const path of judged) await this.#addReferred(path);
    if (changes.some(({ path }) => this.#hasObjectId(path)))
      await this.#addFolder(`${root}/gemma`, 1, false, isElements);
    if (changes.some((change) => this.#changesOrganisatie(change))) await this.#addAllOrganisaties();
    const links = meanings.filter(({ kind }) => kind === 'koppeling' || kind === 'gebruik');
    if (links.length > 0) await this.#addUsageOnBehalf(new Set(links.map(({ organisatie }) => organisatie)));
  }

  async #addPath(path: string, isJudged: boolean): Promise<void> {
    if (!path.startsWith(`${this.#around.root}/`) || !isSafePath(path)) return;
    const entry = await entryAt(this.#around.objects, this.#tree, path);
    if (entry !== undefined) await this.#add(path, entry, isJudged);
  }

  async #add(path: string, entry: TreeEntry, isJudged: boolean): Promise<void> {
    const { objects, root, isPrivate } = this.#around;
    if (isJudged) this.#judged.add(path);
    if (this.#files.has(path)) return;
    const limit = sizeLimitOf(path, root) ?? 0;
    const size = entry.mode === '100644' ? (await objects.info(entry.oid))?.size : undefined;
    if (size === undefined || size > limit) {
      if (isJudged) this.isComplete = false;
      return;
    }
    const bytes = (await objects.contents(entry.oid))?.bytes;
    if (bytes === undefined) return;
    const inside = path.slice(root.length + 1);
    this.#files.set(path, { root, isPrivate, path: inside, file: path, blob: entry.oid, bytes });
  }

  async #addFolder(
    folder: string,
    depth: number,
    isJudged: boolean,
    accepts: (path: string) => boolean = () => true,
  ): Promise<void> {
    for (const { path, entry } of await filesBelow(this.#around.objects, this.#tree, folder, depth)) {
      if (accepts(path)) await this.#add(path, entry, isJudged);
    }
  }

  #value(path: string): PlainRecord | undefined {
    const source = this.#files.get(path);
    if (source === undefined) return undefined;
    const { value } = readYaml(new TextDecoder().decode(source.bytes), path);
    return isRecord(value) ? value : undefined;
  }

  async #addReferred(path: string): Promise<void> {
    const { root } = this.#around;
    const kind = meaningOfPath(path.slice(root.length + 1))?.kind;
    const value = this.#value(path);
    if (kind === undefined || value === undefined) return;
    if (kind === 'omleidingen') {
      for (const [group, targets] of Object.entries(value)) {
        for (const id of isRecord(targets) ? Object.values(targets) : [])
          await this.#addTarget(group, String(id));
      }
      return;
    }
    for (const [reference, id] of referencesOf(kind, value)) {
      if (reference === 'organisatie') await this.#addTarget('organisaties', id);
      else if (reference !== 'voorziening')
        await this.#addTarget(`${reference === 'dienst' ? 'diensten' : 'applicaties'}`, id);
    }
  }

  async #addTarget(group: string, id: string): Promise<void> {
    if (group !== 'organisaties' && group !== 'applicaties' && group !== 'diensten') return;
    const [owner = '', name = ''] = this.#redirects.current(group, id).split('/');
    const { root } = this.#around;
    await this.#addPath(`${root}/${pathOfRecord('organisatie', owner, owner)}`, false);
    if (group === 'organisaties') return;
    const kind = group === 'diensten' ? 'dienst' : 'applicatie';
    await this.#addPath(`${root}/${pathOfRecord(kind, owner, name)}`, false);
  }

  /** Who still points at what goes away: then those references are the fault of this change. */
  async #addReferrersOfRemoved(): Promise<void> {
    const { changes, root, gitDir, env } = this.#around;
    const ids = changes.flatMap(({ path, after }) => {
      const meaning = after === undefined ? meaningOfPath(path.slice(root.length + 1)) : undefined;
      return meaning !== undefined && ['organisatie', 'applicatie', 'dienst'].includes(meaning.kind)
        ? [meaning.id]
        : [];
    });
    if (ids.length === 0) return;
    const patterns = [...new Set(ids)].flatMap((id) => ['-e', id]);
    const args = [
      `--git-dir=${gitDir}`,
      'grep',
      '-l',
      '-z',
      '-F',
      ...patterns,
      this.#tree,
      '--',
      `${root}/organisaties`,
    ];
    const { code, stdout } = await runGit(args, env);
    if (code > 1) throw new Error('git grep failed');
    for (const line of stdout.toString('utf8').split('\0')) {
      const path = line.slice(line.indexOf(':') + 1);
      if (path !== '') await this.#addPath(path, true);
    }
  }

  #hasObjectId(path: string): boolean {
    const source = this.#files.get(path);
    return (
      source !== undefined &&
      /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/.test(new TextDecoder().decode(source.bytes))
    );
  }

  /** CBS code, OIN and KvK number must be unique over all organisations; the rule may point at either of the two. */
  #changesOrganisatie({ path, after }: RawChange): boolean {
    const value = after === undefined ? undefined : this.#value(path);
    return (
      path.endsWith('/organisatie.yaml') &&
      value !== undefined &&
      (value.cbsCode !== undefined || value.oin !== undefined || value.kvkNummer !== undefined)
    );
  }

  async #addAllOrganisaties(): Promise<void> {
    const { objects, root } = this.#around;
    const folder = `${root}/organisaties`;
    const top = await entryAt(objects, this.#tree, folder);
    if (top?.mode !== '040000') return;
    const names = (await objects.tree(top.oid))
      .filter(({ mode }) => mode === '040000')
      .map(({ name }) => name);
    await Promise.all(names.map((name) => this.#addPath(`${folder}/${name}/organisatie.yaml`, true)));
  }

  /** An end of a link may be used by a samenwerking on behalf of this organisation. */
  async #addUsageOnBehalf(organisaties: ReadonlySet<string>): Promise<void> {
    const { root } = this.#around;
    const needsMore = [...this.#files.keys()].some((path) => {
      const meaning = meaningOfPath(path.slice(root.length + 1));
      return (
        meaning?.kind === 'koppeling' &&
        organisaties.has(meaning.organisatie) &&
        this.#hasLooseEnd(path, meaning.organisatie)
      );
    });
    if (!needsMore) return;
    await this.#addAllOrganisaties();
    for (const path of [...this.#files.keys()]) {
      if (!path.endsWith('/organisatie.yaml')) continue;
      const deelnemers = this.#value(path)?.deelnemers;
      if (!Array.isArray(deelnemers) || !deelnemers.some((id) => organisaties.has(String(id)))) continue;
      const folder = `${path.slice(0, -'/organisatie.yaml'.length)}/gebruik`;
      await this.#addFolder(folder, 1, false);
    }
  }

  #hasLooseEnd(path: string, organisatie: string): boolean {
    const value = this.#value(path) ?? {};
    const { root } = this.#around;
    return [value.van, value.naar].some(
      (id) =>
        typeof id === 'string' &&
        !this.#files.has(`${root}/${pathOfRecord('gebruik', organisatie, id.replace('/', '--'))}`),
    );
  }
}

/** The elements themselves; relations and views refer, nobody refers to them. */
function isElements(path: string): boolean {
  return !path.endsWith('/relaties.yaml');
}
