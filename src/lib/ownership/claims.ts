import { type FileKind, folderOfKind } from '../model/kinds.ts';
import { meaningOfPath, type PathMeaning } from '../model/paths.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { GuardChange, GuardInput, TreeFile } from './guardInput.ts';
import type { Right } from './rights.ts';

export type PlainRecord = Readonly<Record<string, unknown>>;

/** A change of a record, with what it says before and after. */
export interface RecordChange extends PathMeaning {
  /** Path in the repository. */
  readonly file: string;
  readonly before: PlainRecord | undefined;
  readonly after: PlainRecord | undefined;
}

/** What a change asks: a right within an organisation, or a steward. */
export type Claim =
  | { readonly by: 'colleague'; readonly organisatie: string; readonly right: Right; readonly file: string }
  | { readonly by: 'steward'; readonly label: string; readonly what: string; readonly file: string };

/** The records among the changes; other paths inside the root are faults of their own. */
export function recordChangesOf({ changes, root }: GuardInput): readonly RecordChange[] {
  return changes.flatMap((change) => {
    const meaning = meaningInRoot(change, root);
    return meaning === undefined
      ? []
      : [
          {
            ...meaning,
            file: change.path,
            before: valueOfFile(change.before),
            after: valueOfFile(change.after),
          },
        ];
  });
}

function meaningInRoot({ path }: GuardChange, root: string): PathMeaning | undefined {
  return path.startsWith(`${root}/`) ? meaningOfPath(path.slice(root.length + 1)) : undefined;
}

function valueOfFile(file: TreeFile | undefined): PlainRecord | undefined {
  if (file?.bytes === undefined) return undefined;
  const { value } = readYaml(new TextDecoder().decode(file.bytes), '-');
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

const rightFor: Readonly<Partial<Record<FileKind, Right>>> = {
  organisatie: 'organisatie',
  collega: 'organisatie',
  applicatie: 'aanbod',
  dienst: 'aanbod',
  gebruik: 'gebruik',
  koppeling: 'gebruik',
  contract: 'gebruik',
  notitie: 'gebruik',
};

/** Everything that a proposal asks for. One change can ask for several things. */
export function claimsOf(input: GuardInput, records: readonly RecordChange[]): readonly Claim[] {
  const claims: Claim[] = [];
  const known = new Set(records.map(({ file }) => file));
  for (const { path } of input.changes) {
    if (!known.has(path))
      claims.push({ by: 'steward', label: 'platform', what: placeInWords(path, input.root), file: path });
  }
  for (const record of records) claims.push(...claimsOfRecord(input, record));
  return claims;
}

function placeInWords(path: string, root: string): string {
  if (path.startsWith(`${root}/`)) return 'een bestand buiten de vaste mappen wijzigen';
  if (path.startsWith('.github/')) return 'de werkstromen (.github) wijzigen';
  if (path.startsWith('schemas/')) return 'de schema’s wijzigen';
  return 'de programma’s van de catalogus wijzigen';
}

function claimsOfRecord(input: GuardInput, record: RecordChange): readonly Claim[] {
  const { kind, organisatie, file, before, after } = record;
  const steward = (label: string, what: string): Claim => ({ by: 'steward', label, what, file });
  if (organisatie === '') {
    return kind.startsWith('gemma-')
      ? [steward('gemma', 'de GEMMA bijwerken')]
      : [steward('beheer', 'de gedeelde lijsten van het beheer wijzigen')];
  }
  const right = rightFor[kind];
  if (right === undefined) return [steward('platform', `${kind} wijzigen`)];
  const exists = input.organisaties.has(organisatie);
  if (kind === 'organisatie') {
    const present = input.changes.find(({ path }) => path === file);
    if (present?.before === undefined) return [steward('nieuwe-organisatie', 'een organisatie toevoegen')];
    if (present.after === undefined) return [steward('beheer', 'een organisatie verwijderen')];
    // A file that cannot be read is a fault of its own, not a wish for another code.
    const isReadable = before !== undefined && after !== undefined;
    if (isReadable && (before.voorbeeld !== after.voorbeeld || before.cbsCode !== after.cbsCode)) {
      return [steward('beheer', 'de CBS-code of het kenmerk voorbeeld van een organisatie wijzigen')];
    }
    return [
      { by: 'colleague', organisatie, right, file },
      ...newDeelnemers(before, after).map(
        (gemeente): Claim => ({ by: 'colleague', organisatie: gemeente, right: 'deelnemer', file }),
      ),
    ];
  }
  if (
    kind === 'collega' &&
    exists &&
    !input.colleagues.some((colleague) => colleague.organisatie === organisatie)
  ) {
    return [steward('eerste-collega', 'de eerste collega van een organisatie toelaten')];
  }
  return [{ by: 'colleague', organisatie, right, file }];
}

function newDeelnemers(before: PlainRecord | undefined, after: PlainRecord | undefined): readonly string[] {
  const old = new Set(texts(before?.deelnemers));
  return texts(after?.deelnemers).filter((id) => !old.has(id));
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** `het gebruik`, `de applicaties`: what of an organisation a right is about, by the folder of the file. */
export function subjectOf(file: string): string {
  const folder = Object.values(folderOfKind).find((name) => file.includes(`/${name}/`));
  switch (folder) {
    case 'gebruik':
      return 'het gebruik';
    case undefined:
      return 'de informatie';
    default:
      return `de ${folder === 'collegas' ? 'collega’s' : folder}`;
  }
}
