import { readFile } from '../catalogue/readFile.ts';
import type { RedirectKind } from '../catalogue/redirects.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import type { FileKind, RecordKind } from '../model/kinds.ts';
import { meaningOfPath, pathOfRecord } from '../model/paths.ts';
import { editYamlTo, newYaml } from '../yaml/edit.ts';
import type { EditTarget } from '../yaml/editFragment.ts';
import { YamlEditError } from '../yaml/editOps.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { FileChange } from './changeSet.ts';
import { isRecord } from './references.ts';
import type { CurrentFile, EditSources, PlainRecord, RecordAt } from './sources.ts';

/** One change of one record, for the sentences. */
export interface RecordChange {
  readonly kind: FileKind;
  readonly organisatie: string;
  readonly path: string;
  readonly before: PlainRecord | undefined;
  readonly after: PlainRecord | undefined;
}

/**
 * Files on their way to a change set, on top of the sources. Later writes see earlier ones, so that several edits
 * add up. Faults are collected, never thrown.
 */
export class Draft {
  readonly sources: EditSources;
  readonly diagnostics: Diagnostic[] = [];
  readonly #texts = new Map<string, string | null>();

  constructor(sources: EditSources) {
    this.sources = sources;
  }

  /** Path as the user knows it. */
  fileOf(path: string): string {
    return `${this.sources.root}/${path}`;
  }

  fault(diagnostic: Diagnostic): undefined {
    this.diagnostics.push(diagnostic);
  }

  /** The text as the draft has it. */
  text(path: string): string | undefined {
    const drafted = this.#texts.get(path);
    return drafted === undefined ? this.sources.file(path)?.text : (drafted ?? undefined);
  }

  base(path: string): CurrentFile | undefined {
    return this.sources.file(path);
  }

  value(path: string): PlainRecord | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    const { value } = readYaml(text, path);
    return isRecord(value) ? value : undefined;
  }

  /** Whether a record is there, the draft included. */
  has(kind: RecordKind, id: string): boolean {
    const path = pathOf(kind, this.sources.current(pluralOf(kind), id));
    const drafted = this.#texts.get(path);
    return drafted === undefined ? this.sources.has(kind, id) : drafted !== null;
  }

  records(kind: 'gebruik' | 'koppeling', organisatie: string): readonly RecordAt[] {
    const kept = this.sources.records(kind, organisatie).filter(({ path }) => !this.#texts.has(path));
    const drafted = [...this.#texts.keys()].flatMap((path) => {
      const meaning = meaningOfPath(path);
      const value =
        meaning?.kind === kind && meaning.organisatie === organisatie ? this.value(path) : undefined;
      return value === undefined ? [] : [{ path, value }];
    });
    return [...kept, ...drafted];
  }

  /** Name of a record, the draft included. */
  name(kind: 'organisatie' | 'applicatie' | 'dienst', id: string): string | undefined {
    const drafted = this.value(pathOf(kind, id))?.naam;
    return typeof drafted === 'string' ? drafted : this.sources.name(kind, id);
  }

  organisatieType(id: string): string | undefined {
    const drafted = this.value(pathOf('organisatie', id))?.type;
    return typeof drafted === 'string' ? drafted : this.sources.organisatieType(id);
  }

  /** Writes a whole value: a new canonical file, or the fewest changed lines of what is there. */
  write(path: string, value: PlainRecord, from: string = path): void {
    const meaning = meaningOfPath(path);
    if (meaning === undefined) throw new Error(`no record can stand at ${path}`);
    const target: EditTarget = {
      kind: meaning.kind,
      path,
      names: (id) => this.sources.name('element', id),
    };
    const present = this.text(from);
    try {
      this.#texts.set(
        path,
        present === undefined ? newYaml(target, value) : editYamlTo(target, present, value),
      );
    } catch (error) {
      if (!(error instanceof YamlEditError)) throw error;
      this.fault(diagnose(proposalTexts.unsafeEdit, { reason: error.message }, this.place(path)));
    }
  }

  remove(path: string): void {
    this.#texts.set(path, null);
  }

  place(path: string) {
    return { file: this.fileOf(path), line: 1, column: 1 };
  }

  /** Checks every drafted file as CI will: bytes, YAML and schema. */
  check(): void {
    for (const [path, text] of this.#texts) {
      if (text === null) continue;
      const bytes = new TextEncoder().encode(text);
      const { root, isPrivate } = this.sources;
      const source = { root, isPrivate, path, file: this.fileOf(path), blob: '', bytes };
      this.diagnostics.push(...readFile(source).diagnostics.filter(({ severity }) => severity === 'fout'));
    }
  }

  /** What really differs from the sources, in order of path. */
  changes(): readonly FileChange[] {
    return this.#changedPaths().map((path) => ({
      path: this.fileOf(path),
      content: this.#texts.get(path) ?? null,
      baseOid: this.sources.file(path)?.oid ?? null,
    }));
  }

  recordChanges(): readonly RecordChange[] {
    return this.#changedPaths().flatMap((path) => {
      const meaning = meaningOfPath(path);
      if (meaning === undefined) return [];
      const before = parsed(this.sources.file(path)?.text);
      const after = parsed(this.#texts.get(path) ?? undefined);
      return [{ kind: meaning.kind, organisatie: meaning.organisatie, path, before, after }];
    });
  }

  #changedPaths(): readonly string[] {
    return [...this.#texts]
      .filter(([path, text]) => (this.sources.file(path)?.text ?? null) !== text)
      .map(([path]) => path)
      .sort();
  }
}

function parsed(text: string | undefined): PlainRecord | undefined {
  const value = text === undefined ? undefined : readYaml(text, '-').value;
  return isRecord(value) ? value : undefined;
}

/** Path of the record with an id; for an organisatie the id is its folder. */
export function pathOf(kind: RecordKind, id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? pathOfRecord(kind, id, id) : pathOfRecord(kind, id.slice(0, slash), id.slice(slash + 1));
}

function pluralOf(kind: RecordKind): RedirectKind {
  return kind === 'organisatie' ? 'organisaties' : kind === 'dienst' ? 'diensten' : 'applicaties';
}
