import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { Entry } from '../lib/model/record.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import { formatDate } from './formatDate.ts';

type Bron = NonNullable<Entry<'organisatie'>['value']['bron']>;

/** Where a record comes from and how to change it: at the foot of its page. */
export interface RecordSource {
  /** Path from the repository's top. */
  readonly file: string;
  /** Git blob id: a proposal says what it was made on. */
  readonly blob: string;
  readonly source: string;
  readonly sourceUrl?: string | undefined;
  readonly sourceDate?: string | undefined;
  /** `23 november 2026`; undefined without history. */
  readonly changed?: string | undefined;
  /** Where the file can be changed at the forge; undefined while the repository has no address. */
  readonly editUrl?: string | undefined;
}

/** What the environment of a page knows of its record's file. */
export interface SourceContext {
  readonly repository: string;
  readonly branch: string;
  readonly lastChangeOf: (file: string) => { readonly date: string } | undefined;
}

/** Describes the source of a record. Pages of private roots have no forge to edit at. */
export function recordSource(
  entry: Pick<Entry<'organisatie' | 'applicatie'>, 'file' | 'blob' | 'isPrivate'> & {
    readonly value: { readonly bron?: Bron };
  },
  { repository, branch, lastChangeOf }: SourceContext,
): RecordSource {
  const { bron } = entry.value;
  const changed = lastChangeOf(entry.file)?.date;
  return {
    file: entry.file,
    blob: entry.blob,
    source: bron === undefined ? 'niet opgegeven' : sourceName(bron),
    sourceUrl: bron?.url ?? bron?.bewijs?.find((proof) => proof.startsWith('http')),
    sourceDate: bron?.peildatum === undefined ? undefined : formatDate(bron.peildatum),
    changed: changed === undefined ? undefined : formatDate(changed),
    editUrl: repository === '' || entry.isPrivate ? undefined : `${repository}/edit/${branch}/${entry.file}`,
  };
}

/** `CBS`, or what kind of source it is where it has no name. */
export function sourceName(bron: Bron): string {
  return bron.naam ?? titleOfValue('organisatie', ['bron', 'soort'], bron.soort);
}

/**
 * The source of a facility that `beheer/` keeps: its file is shared by all of them, its `bron` is its own. Undefined for
 * one of GEMMA, which only the import writes.
 */
export function voorzieningSource(
  catalogue: Catalogue,
  id: string,
  context: SourceContext,
): RecordSource | undefined {
  const details = catalogue.voorziening(id)?.details;
  const file =
    details === undefined ? undefined : catalogue.entries.find(({ kind }) => kind === 'voorzieningen');
  return file === undefined ? undefined : recordSource({ ...file, value: { bron: details?.bron } }, context);
}
