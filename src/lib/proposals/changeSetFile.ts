import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { meaningOfPath } from '../model/paths.ts';
import type { ChangeSet, FileChange } from './changeSet.ts';
import { isRecord } from './references.ts';

const kind = 'softwarecatalogus-voorstel';
const version = 1;
/** Longest change set file, in characters: 500 files of the largest size would still be 32 MB. */
const maxLength = 40_000_000;
const objectId = /^[0-9a-f]{40}$/;

/**
 * A change set as a file to mail and to apply elsewhere: JSON, two spaces, keys in Dutch.
 * `{ soort, versie, basis, bericht, wijzigingen: [{ pad, inhoud | null, basisOid | null }] }`.
 */
export function writeChangeSetFile({ base, changes, message }: ChangeSet): string {
  const file = {
    soort: kind,
    versie: version,
    basis: base,
    bericht: message,
    wijzigingen: changes.map(({ path, content, baseOid }) => ({
      pad: path,
      inhoud: content,
      basisOid: baseOid,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type ReadChangeSet =
  | { readonly ok: true; readonly changeSet: ChangeSet }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a change set file that anybody may have made. Refuses what is not exactly of this shape, another version,
 * and paths outside the folder of records: such a file is data, never a way to the rest of the repository.
 *
 * @param text  contents of the file
 * @param file  its name, for messages
 * @param root  folder of the content root
 */
export function readChangeSetFile(text: string, file: string, root = 'content'): ReadChangeSet {
  const reasons: string[] = [];
  const changeSet = text.length > maxLength ? undefined : parse(text, root, reasons);
  if (text.length > maxLength) reasons.push('het is te groot');
  if (changeSet !== undefined && reasons.length === 0) return { ok: true, changeSet };
  const diagnostics = reasons.map((reason) =>
    diagnose(proposalTexts.badFile, { reason }, { file, line: 1, column: 1 }),
  );
  return { ok: false, diagnostics };
}

function parse(text: string, root: string, reasons: string[]): ChangeSet | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    reasons.push('het is geen JSON');
    return undefined;
  }
  if (!isRecord(value) || value.soort !== kind) {
    reasons.push(`soort is niet ${kind}`);
    return undefined;
  }
  if (value.versie !== version) {
    reasons.push(`versie ${String(value.versie)} wordt niet gelezen, alleen ${version}`);
    return undefined;
  }
  noOtherKeys(value, ['soort', 'versie', 'basis', 'bericht', 'wijzigingen'], 'het bestand', reasons);
  const { basis, bericht, wijzigingen } = value;
  if (typeof basis !== 'string' || !objectId.test(basis)) reasons.push('basis is geen commit');
  if (typeof bericht !== 'string' || bericht.trim() === '' || bericht.length > 20_000)
    reasons.push('bericht ontbreekt of is te lang');
  if (!Array.isArray(wijzigingen) || wijzigingen.length === 0) {
    reasons.push('wijzigingen ontbreken');
    return undefined;
  }
  const changes = wijzigingen.flatMap(
    (change: unknown, index) => parseChange(change, index + 1, root, reasons) ?? [],
  );
  const paths = new Set(changes.map(({ path }) => path));
  if (paths.size < changes.length) reasons.push('een pad staat er twee keer in');
  return { base: String(basis), message: String(bericht), changes };
}

function parseChange(
  value: unknown,
  number: number,
  root: string,
  reasons: string[],
): FileChange | undefined {
  const where = `wijziging ${number}`;
  if (!isRecord(value)) {
    reasons.push(`${where} is geen groep velden`);
    return undefined;
  }
  noOtherKeys(value, ['pad', 'inhoud', 'basisOid'], where, reasons);
  const { pad, inhoud, basisOid } = value;
  if (typeof pad !== 'string' || !isRecordPath(pad, root)) {
    reasons.push(`het pad van ${where} hoort niet bij een record`);
    return undefined;
  }
  if (inhoud !== null && typeof inhoud !== 'string')
    reasons.push(`inhoud van ${where} is geen tekst of null`);
  if (basisOid !== null && (typeof basisOid !== 'string' || !objectId.test(basisOid))) {
    reasons.push(`basisOid van ${where} klopt niet`);
  }
  if (inhoud === null && basisOid === null) reasons.push(`${where} doet niets`);
  return {
    path: pad,
    content: typeof inhoud === 'string' ? inhoud : null,
    baseOid: typeof basisOid === 'string' ? basisOid : null,
  };
}

function isRecordPath(path: string, root: string): boolean {
  return (
    path.startsWith(`${root}/`) &&
    path.length <= 180 &&
    /^[a-z0-9/.-]+$/.test(path) &&
    !/(?:^|\/)\.|\/\/|\.\./.test(path) &&
    meaningOfPath(path.slice(root.length + 1)) !== undefined
  );
}

function noOtherKeys(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  where: string,
  reasons: string[],
): void {
  const other = Object.keys(value).filter((key) => !known.includes(key));
  if (other.length > 0) reasons.push(`${where} heeft onbekende velden (${other.slice(0, 3).join(', ')})`);
}
