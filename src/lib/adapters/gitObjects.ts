import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

export interface GitObject {
  readonly type: string;
  readonly size: number;
  /** Undefined when only the size was asked. */
  readonly bytes: Buffer | undefined;
}

export interface TreeEntry {
  readonly mode: string;
  /** Raw bytes as latin-1, so that nothing is lost before it is judged. */
  readonly name: string;
  readonly oid: string;
}

interface Waiting {
  readonly wantsBytes: boolean;
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

const objectId = /^[0-9a-f]{40}$/;

/**
 * Reads objects by id through one `git cat-file --batch-command` (git ≥ 2.36). Only full ids are asked, so nothing
 * of what is read can become an argument. Ask sizes before contents: contents are held in memory.
 */
export class GitObjects {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #queue: Waiting[] = [];
  readonly #trees = new Map<string, Promise<readonly TreeEntry[]>>();
  #buffer: Buffer = Buffer.alloc(0);
  #header: GitObject | undefined;
  #failure: Error | undefined;

  constructor(gitDir: string, env: NodeJS.ProcessEnv) {
    this.#process = spawn('git', [`--git-dir=${gitDir}`, 'cat-file', '--batch-command'], { env });
    this.#process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#process.stderr.resume();
    const fail = (error: Error) => {
      this.#failure = error;
      for (const waiting of this.#queue.splice(0)) waiting.reject(error);
    };
    this.#process.on('error', fail);
    this.#process.on('close', () => fail(new Error('git cat-file ended')));
    this.#process.stdin.on('error', fail);
  }

  /** Type and size; undefined when there is no such object. */
  info(oid: string): Promise<GitObject | undefined> {
    return this.#ask('info', oid, false);
  }

  contents(oid: string): Promise<GitObject | undefined> {
    return this.#ask('contents', oid, true);
  }

  /** The entries of a tree. Throws when it is none, or is not built as Git builds one. */
  tree(oid: string): Promise<readonly TreeEntry[]> {
    const known = this.#trees.get(oid);
    if (known !== undefined) return known;
    const entries = this.contents(oid).then((object) => {
      if (object?.type !== 'tree' || object.bytes === undefined)
        throw new BrokenTreeError('een map ontbreekt');
      return parseTree(object.bytes);
    });
    this.#trees.set(oid, entries);
    return entries;
  }

  close(): void {
    this.#process.stdin.end();
    this.#process.kill();
  }

  #ask(command: string, oid: string, wantsBytes: boolean): Promise<GitObject | undefined> {
    if (!objectId.test(oid)) return Promise.reject(new Error('not an object id'));
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#queue.push({ wantsBytes, resolve, reject });
      this.#process.stdin.write(`${command} ${oid}\n`);
    });
  }

  #receive(chunk: Buffer): void {
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const [waiting] = this.#queue;
      if (waiting === undefined) return;
      if (this.#header === undefined) {
        const end = this.#buffer.indexOf(10);
        if (end < 0) return;
        const [, type = '', size = ''] = this.#buffer.subarray(0, end).toString('latin1').split(' ');
        this.#buffer = this.#buffer.subarray(end + 1);
        if (type === 'missing' || size === '') {
          this.#queue.shift();
          waiting.resolve(undefined);
          continue;
        }
        this.#header = { type, size: Number(size), bytes: undefined };
      }
      const header = this.#header;
      if (waiting.wantsBytes) {
        if (this.#buffer.length < header.size + 1) return;
        const bytes = Buffer.from(this.#buffer.subarray(0, header.size));
        this.#buffer = this.#buffer.subarray(header.size + 1);
        waiting.resolve({ ...header, bytes });
      } else waiting.resolve(header);
      this.#header = undefined;
      this.#queue.shift();
    }
  }
}

/** A tree that no ordinary tool makes: two entries with one name, a slash in a name, another order. */
export class BrokenTreeError extends Error {
  override readonly name = 'BrokenTreeError';
}

function parseTree(bytes: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  let previous = '';
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const zero = bytes.indexOf(0, space);
    if (space < 0 || zero < 0 || zero + 21 > bytes.length) throw new BrokenTreeError('een map is beschadigd');
    const mode = bytes.toString('latin1', at, space);
    const name = bytes.toString('latin1', space + 1, zero);
    const oid = bytes.toString('hex', zero + 1, zero + 21);
    if (name === '' || name.includes('/'))
      throw new BrokenTreeError('een naam heeft een schuine streep of is leeg');
    // Git sorts folders as if they end in a slash.
    const key = mode === '40000' ? `${name}/` : name;
    if (key <= previous && previous !== '')
      throw new BrokenTreeError('een map bevat een naam twee keer of in een andere volgorde');
    previous = key;
    entries.push({ mode: mode === '40000' ? '040000' : mode, name, oid });
    at = zero + 21;
  }
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== entries.length) throw new BrokenTreeError('een map bevat een naam twee keer');
  return entries;
}
