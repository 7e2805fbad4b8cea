import { type FileKind, folderOfKind, type RecordKind } from './kinds.ts';

/** What a path inside a content root stands for. */
export interface PathMeaning {
  readonly kind: FileKind;
  /** Folder of the owning organisation; empty for `beheer/` and `gemma/`. */
  readonly organisatie: string;
  /** File name without `.yaml`. */
  readonly name: string;
  /** Id of the record: `gemeente-utrecht`, `maykin-media/open-formulieren`, or the path without `.yaml` for shared files. */
  readonly id: string;
}

const kindOfFolder: ReadonlyMap<string, RecordKind> = new Map(
  (Object.entries(folderOfKind) as [Exclude<RecordKind, 'organisatie'>, string][]).map(([kind, folder]) => [
    folder,
    kind,
  ]),
);

/**
 * Reads a path relative to a content root, with `/` between its parts.
 * Gives undefined when nothing of the catalogue may stand there; says nothing about letter case or length.
 */
export function meaningOfPath(path: string): PathMeaning | undefined {
  if (!path.endsWith('.yaml')) return undefined;
  const parts = path.slice(0, -'.yaml'.length).split('/');
  const [top, first, second, third] = parts;
  if (top === 'organisaties' && first !== undefined && second !== undefined) {
    if (parts.length === 3 && second === 'organisatie') {
      return { kind: 'organisatie', organisatie: first, name: second, id: first };
    }
    const kind = kindOfFolder.get(second);
    if (parts.length === 4 && kind !== undefined && third !== undefined) {
      return { kind, organisatie: first, name: third, id: `${first}/${third}` };
    }
    return undefined;
  }
  const id = parts.join('/');
  const shared = sharedKindOf(parts);
  return shared === undefined
    ? undefined
    : { kind: shared, organisatie: '', name: parts[parts.length - 1] ?? '', id };
}

/** Shared files in `beheer/`, each named like its kind. */
const managedKinds = ['stewards', 'voorzieningen', 'omleidingen', 'zoekwoorden'] as const;

function sharedKindOf(parts: readonly string[]): FileKind | undefined {
  const [top, first] = parts;
  if (top === 'beheer' && parts.length === 2) {
    const managed = managedKinds.find((kind) => kind === first);
    if (managed !== undefined) return managed;
  }
  if (top === 'gemma') {
    if (parts.length === 3 && first === 'views') return 'gemma-view';
    if (parts.length !== 2) return undefined;
    if (first === 'release') return 'gemma-release';
    if (first === 'relaties') return 'gemma-relaties';
    return 'gemma-elementen';
  }
  return undefined;
}

/** The path of a record inside its root: the inverse of `meaningOfPath`. */
export function pathOfRecord(kind: RecordKind, organisatie: string, name: string): string {
  return kind === 'organisatie'
    ? `organisaties/${organisatie}/organisatie.yaml`
    : `organisaties/${organisatie}/${folderOfKind[kind]}/${name}.yaml`;
}

/** File name (without `.yaml`) of the gebruik of an application: `/` becomes `--`, which no id contains. */
export function gebruikName(applicatieId: string): string {
  return applicatieId.replace('/', '--');
}

/** File name of a koppeling: both ends without their supplier's folder, `--` between; `-2`, `-3` for further ones. */
export function koppelingName(van: string, naar: string, serial = 1): string {
  const end = (id: string) => id.slice(id.indexOf('/') + 1);
  return `${end(van)}--${end(naar)}${serial > 1 ? `-${serial}` : ''}`;
}
