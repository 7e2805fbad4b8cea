import { makeRedirects, type Redirects } from '../catalogue/redirects.ts';
import { meaningOfPath, pathOfRecord } from '../model/paths.ts';
import { isSafePath, sizeLimitOf } from '../ownership/checkTree.ts';
import { isRecord, referencesOf } from '../proposals/references.ts';
import type { PlainRecord } from '../proposals/sources.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { SourceFile } from '../yaml/source.ts';
import type { GitObjects, TreeEntry } from './gitObjects.ts';
import { runGit } from './gitSandbox.ts';
import { entryAt, filesBelow, type RawChange } from './gitTrees.ts';

/** The public catalogue beside a private repository: private records refer to it, never the other way. */
export interface PublicSide {
  readonly tree: string;
  /** Folder of its content root. */
  readonly root: string;
}

export interface Surroundings {
  readonly objects: GitObjects;
  readonly gitDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly root: string;
  readonly isPrivate: boolean;
  readonly peildatum: string;
  readonly changes: readonly RawChange[];
  readonly publicSide?: PublicSide | undefined;
}

/** Files of one tree that the check needs to judge a change. */
export class GuardCollection {
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
    // Of one path in two roots the private one is at fault: that is the one that is proposed.
    const rank = ({ path, isPrivate }: SourceFile) => `${path}\0${isPrivate ? 1 : 0}`;
    return [...this.#files.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }

  /** Files that were only read because others refer to them are not judged. */
  isJudged(file: string): boolean {
    return this.#judged.has(file);
  }

  async gather(): Promise<void> {
    const { changes, root } = this.#around;
    await this.#addFolder(`${root}/beheer`, 1, false);
    const redirects = 'beheer/omleidingen.yaml';
    this.#redirects = makeRedirects([
      this.#value(`${root}/${redirects}`) ?? {},
      this.#value(publicFile(redirects)) ?? {},
    ]);
    const meanings = changes.flatMap(({ path }) =>
      path.startsWith(`${root}/`) ? (meaningOfPath(path.slice(root.length + 1)) ?? []) : [],
    );
    for (const { path } of changes) {
      await this.#addPath(path, true);
      await this.#addPublic(path);
    }
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
    else await this.#addPublic(path);
  }

  /** What the public catalogue has at the same place, to refer to; never judged. */
  async #addPublic(path: string): Promise<void> {
    const { objects, root, publicSide } = this.#around;
    if (publicSide === undefined || !path.startsWith(`${root}/`) || !isSafePath(path)) return;
    const inside = path.slice(root.length + 1);
    const entry = await entryAt(objects, publicSide.tree, `${publicSide.root}/${inside}`);
    if (entry !== undefined) await this.#read({ inside, file: publicFile(inside), isPrivate: false }, entry);
  }

  async #add(path: string, entry: TreeEntry, isJudged: boolean): Promise<void> {
    const { root, isPrivate } = this.#around;
    if (isJudged) this.#judged.add(path);
    const isRead = await this.#read({ inside: path.slice(root.length + 1), file: path, isPrivate }, entry);
    if (!isRead && isJudged) this.isComplete = false;
  }

  /** False for what is too large to read, or no ordinary file. */
  async #read(
    {
      inside,
      file,
      isPrivate,
    }: { readonly inside: string; readonly file: string; readonly isPrivate: boolean },
    entry: TreeEntry,
  ): Promise<boolean> {
    const { objects, root } = this.#around;
    if (this.#files.has(file)) return true;
    const limit = sizeLimitOf(`${root}/${inside}`, root) ?? 0;
    const size = entry.mode === '100644' ? (await objects.info(entry.oid))?.size : undefined;
    if (size === undefined || size > limit) return false;
    const bytes = (await objects.contents(entry.oid))?.bytes;
    if (bytes === undefined) return true;
    const name = file.slice(0, file.length - inside.length - 1);
    this.#files.set(file, { root: name, isPrivate, path: inside, file, blob: entry.oid, bytes });
    return true;
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
    const { objects, root, publicSide } = this.#around;
    if (publicSide === undefined) return;
    const inside = folder.slice(root.length + 1);
    for (const { path } of await filesBelow(
      objects,
      publicSide.tree,
      `${publicSide.root}/${inside}`,
      depth,
    )) {
      const own = `${root}/${path.slice(publicSide.root.length + 1)}`;
      if (accepts(own)) await this.#addPublic(own);
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

  #hasRecord(inside: string): boolean {
    return this.#files.has(`${this.#around.root}/${inside}`) || this.#files.has(publicFile(inside));
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
    const { objects, root, publicSide } = this.#around;
    const folder = `${root}/organisaties`;
    const namesIn = async (tree: string, path: string) => {
      const top = await entryAt(objects, tree, path);
      const entries = top?.mode === '040000' ? await objects.tree(top.oid) : [];
      return entries
        .filter(({ mode }) => mode === '040000')
        .map(({ name }) => `${folder}/${name}/organisatie.yaml`);
    };
    const own = await namesIn(this.#tree, folder);
    await Promise.all(own.map((path) => this.#addPath(path, true)));
    if (publicSide === undefined) return;
    const others = await namesIn(publicSide.tree, `${publicSide.root}/organisaties`);
    await Promise.all(others.map((path) => this.#addPublic(path)));
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
      const [owner = ''] = /organisaties\/([^/]+)/.exec(path)?.slice(1) ?? [];
      await this.#addFolder(`${root}/organisaties/${owner}/gebruik`, 1, false);
    }
  }

  #hasLooseEnd(path: string, organisatie: string): boolean {
    const value = this.#value(path) ?? {};
    return [value.van, value.naar].some(
      (id) =>
        typeof id === 'string' &&
        !this.#hasRecord(pathOfRecord('gebruik', organisatie, id.replace('/', '--'))),
    );
  }
}

/** How a file of the public catalogue is called beside those of a private repository. */
function publicFile(inside: string): string {
  return `openbaar/${inside}`;
}

/** The elements themselves; relations and views refer, nobody refers to them. */
function isElements(path: string): boolean {
  return !path.endsWith('/relaties.yaml');
}
