import { recordKinds } from '../model/kinds.ts';
import type { RecordEdit, RecordRef } from './edits.ts';
import { isRecord } from './references.ts';
import type { PlainRecord } from './sources.ts';

/** Most edits in one voorstel: what the guard lets through. */
const maxEdits = 500;
/** Names that become paths: nothing that could leave the folder. `--` stands between the parts of a name. */
const namePattern = /^[a-z0-9](?:[a-z0-9-]{0,118}[a-z0-9])?$/;
const idPattern = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** The edits of a JSON body; undefined when a page of ours could not have sent them. */
export function readEdits(body: unknown): readonly RecordEdit[] | undefined {
  if (!Array.isArray(body) || body.length === 0 || body.length > maxEdits) return undefined;
  const edits = body.map(readEdit);
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

function readEdit(item: unknown): RecordEdit | undefined {
  if (!isRecord(item)) return undefined;
  switch (item.action) {
    case 'create':
      return readCreate(item);
    case 'fields':
      return readFields(item);
    case 'remove': {
      const ref = readRef(item);
      return ref === undefined ? undefined : { action: 'remove', ...ref, ...oidOf(item) };
    }
    case 'end-gebruik':
      return readEnd(item);
    case 'report-concept':
      return readConcept(item);
    case 'adopt-concept':
      return readAdoption(item);
    default:
      return undefined;
  }
}

function readCreate({ kind, organisatie, value }: PlainRecord): RecordEdit | undefined {
  const known = recordKinds.find((name) => name === kind);
  const isNewOrganisatie = known === 'organisatie' && organisatie === '';
  if (known === undefined || !isRecord(value) || !(isNewOrganisatie || isName(organisatie))) return undefined;
  return { action: 'create', kind: known, organisatie: String(organisatie), value };
}

function readFields(item: PlainRecord): RecordEdit | undefined {
  const ref = readRef(item);
  if (ref === undefined || !Array.isArray(item.fields)) return undefined;
  const fields = item.fields.flatMap((field: unknown) => {
    if (!isRecord(field) || !Array.isArray(field.path)) return [];
    const path = field.path.filter((key) => typeof key === 'string' || Number.isInteger(key));
    // JSON has no undefined: null takes the field away.
    const value = field.value === null ? undefined : field.value;
    return path.length === field.path.length && path.length > 0 ? [{ path, value }] : [];
  });
  if (fields.length !== item.fields.length) return undefined;
  return { action: 'fields', ...ref, fields, ...oidOf(item) };
}

function readEnd({ organisatie, applicatie, datum, vervangenDoor }: PlainRecord): RecordEdit | undefined {
  if (!isName(organisatie) || !isId(applicatie) || typeof datum !== 'string') return undefined;
  const edit = { action: 'end-gebruik' as const, organisatie, applicatie, datum };
  return isId(vervangenDoor) ? { ...edit, vervangenDoor } : edit;
}

function readConcept({ leverancier, melder, value }: PlainRecord): RecordEdit | undefined {
  if (!isName(melder) || !isRecord(value)) return undefined;
  const edit = { action: 'report-concept' as const, melder, value };
  if (leverancier === 'onbekend') return { ...edit, leverancier };
  if (!isRecord(leverancier)) return undefined;
  const { id, naam, website } = leverancier;
  if (isName(id)) return { ...edit, leverancier: { id } };
  if (typeof naam !== 'string' || naam.trim() === '') return undefined;
  return { ...edit, leverancier: { naam, ...(typeof website === 'string' ? { website } : {}) } };
}

function readAdoption({ applicatie, leverancier }: PlainRecord): RecordEdit | undefined {
  if (!isId(applicatie)) return undefined;
  const edit = { action: 'adopt-concept' as const, applicatie };
  return isName(leverancier) ? { ...edit, leverancier } : edit;
}

function readRef({ kind, organisatie, name }: PlainRecord): RecordRef | undefined {
  const known = recordKinds.find((one) => one === kind);
  return known !== undefined && isName(organisatie) && isName(name)
    ? { kind: known, organisatie, name }
    : undefined;
}

function oidOf({ baseOid }: PlainRecord): { readonly baseOid?: string } {
  return typeof baseOid === 'string' ? { baseOid } : {};
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && namePattern.test(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value);
}
