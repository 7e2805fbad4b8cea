import { readFile } from 'node:fs/promises';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { type RecordKind, recordKinds } from '../model/kinds.ts';
import { meaningOfPath } from '../model/paths.ts';
import { formatKeyPath, type KeyPath } from '../model/record.ts';
import { applyEdit, type EditOutcome } from '../proposals/applyEdit.ts';
import { branchName } from '../proposals/branchName.ts';
import { readChangeSetFile } from '../proposals/changeSetFile.ts';
import type { RecordEdit, RecordRef } from '../proposals/edits.ts';
import { parseFieldPath, parseFieldText } from '../proposals/fieldText.ts';
import { isRecord } from '../proposals/references.ts';
import type { PlainRecord } from '../proposals/sources.ts';
import { withField } from '../proposals/withField.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { OpenedCatalogue } from './proposalCommand.ts';
import { type AmeffOutcome, applyAmeff } from './proposalOfAmeff.ts';
import { applyPubliccode } from './proposalOfPubliccode.ts';
import { applyTable } from './proposalOfTable.ts';
import { RequestError } from './requestError.ts';

/** What the command line asked for, as text. */
export interface ProposalRequest {
  readonly nieuw?: string | undefined;
  readonly wijzig?: string | undefined;
  readonly verwijder?: string | undefined;
  readonly beeindig?: string | undefined;
  readonly voorstelbestand?: string | undefined;
  /** A table: CSV or XLSX. More than one is refused, not passed over. */
  readonly tabellen?: readonly string[];
  /** publiccode.yml of one product. */
  readonly publiccode?: string | undefined;
  /** AMEFF file of a landscape. */
  readonly ameff?: string | undefined;
  readonly soort?: string | undefined;
  readonly organisatie?: string | undefined;
  readonly uit?: string | undefined;
  readonly datum?: string | undefined;
  readonly titel?: string | undefined;
  readonly velden: readonly string[];
}

/** Turns a request into a proposal. Reads the files that it names; throws `RequestError` for a wrong call. */
export async function proposalOf(request: ProposalRequest, opened: OpenedCatalogue): Promise<AmeffOutcome> {
  const { sources } = opened;
  const [tabel] = request.tabellen ?? [];
  const asked = [
    request.nieuw,
    request.wijzig,
    request.verwijder,
    request.beeindig,
    request.voorstelbestand,
    ...(request.tabellen ?? []),
    request.publiccode,
    request.ameff,
  ];
  if (asked.filter((value) => value !== undefined).length !== 1) {
    throw new RequestError(
      'Kies precies één van --nieuw, --wijzig, --verwijder, --beeindig, --voorstelbestand, --csv, --xlsx, --publiccode en --ameff.',
    );
  }
  if (request.voorstelbestand !== undefined) return applyFile(request.voorstelbestand, opened);
  if (request.ameff !== undefined)
    return applyAmeff(request.ameff, organisatieOf(request), opened, request.titel);
  if (tabel !== undefined) return applyTable(tabel, request.soort, opened, request.titel);
  if (request.publiccode !== undefined)
    return applyPubliccode(request.publiccode, organisatieOf(request), opened, request.titel);
  const edit = await editOf(request);
  return 'diagnostics' in edit
    ? { ok: false, diagnostics: edit.diagnostics }
    : applyEdit(edit, sources, request.titel);
}

async function editOf(
  request: ProposalRequest,
): Promise<RecordEdit | { readonly diagnostics: readonly Diagnostic[] }> {
  if (request.beeindig !== undefined) {
    const { datum } = request;
    if (datum === undefined) throw new RequestError('Noem met --datum de dag waarop het gebruik stopt.');
    return {
      action: 'end-gebruik',
      organisatie: organisatieOf(request),
      applicatie: request.beeindig,
      datum,
    };
  }
  if (request.verwijder !== undefined) return { action: 'remove', ...refOf(request.verwijder) };
  const kind = request.nieuw === undefined ? refOf(request.wijzig ?? '').kind : kindOf(request.nieuw);
  const fields = request.velden.map((text) => fieldOf(text, kind));
  const read = request.uit === undefined ? { value: {} } : await recordFile(request.uit);
  if ('diagnostics' in read) return read;
  if (request.wijzig !== undefined) {
    const ref = refOf(request.wijzig);
    const whole = Object.entries(read.value).map(([key, value]) => ({ path: [key], value }));
    if (whole.length + fields.length === 0)
      throw new RequestError('Geef met --veld of --uit wat er verandert.');
    return { action: 'fields', ...ref, fields: [...whole, ...fields] };
  }
  const value = fields.reduce<PlainRecord>(withNewField, read.value);
  const organisatie = kind === 'organisatie' ? (request.organisatie ?? '') : organisatieOf(request);
  return { action: 'create', kind, organisatie, value };
}

function withNewField(
  record: PlainRecord,
  { path, value }: { readonly path: KeyPath; readonly value: unknown },
): PlainRecord {
  const next = withField(record, path, value);
  if (next === undefined) {
    const field = formatKeyPath(path);
    throw new RequestError(
      `Er is geen plek voor '${field}': vul een lijst op volgorde, vanaf [1], en een tekst in haar geheel.`,
    );
  }
  return next;
}

function fieldOf(text: string, kind: RecordKind) {
  const equals = text.indexOf('=');
  const path = equals < 0 ? undefined : parseFieldPath(text.slice(0, equals));
  if (path === undefined) {
    throw new RequestError(
      `'${text}' is geen veld. Schrijf --veld pad=waarde, zoals --veld datums.inProductie=2026-01-31.`,
    );
  }
  return { path, value: parseFieldText(kind, path, text.slice(equals + 1)) };
}

function kindOf(text: string): RecordKind {
  const kind = recordKinds.find((name) => name === text);
  if (kind === undefined)
    throw new RequestError(`'${text}' is geen soort. Kies uit: ${recordKinds.join(', ')}.`);
  return kind;
}

/** `content/organisaties/x/gebruik/y.yaml`, with or without the root and `.yaml`. */
function refOf(text: string): RecordRef {
  const inside = text.replace(/^.*?(?=organisaties\/)/, '').replace(/(?:\.yaml)?$/, '.yaml');
  const meaning = meaningOfPath(inside);
  const kind = recordKinds.find((name) => name === meaning?.kind);
  if (meaning === undefined || kind === undefined) {
    throw new RequestError(
      `'${text}' is geen record. Geef het pad, zoals content/organisaties/gemeente-utrecht/gebruik/ibabs--ibabs.yaml.`,
    );
  }
  return { kind, organisatie: meaning.organisatie, name: meaning.name };
}

function organisatieOf({ organisatie }: ProposalRequest): string {
  if (organisatie === undefined)
    throw new RequestError('Noem de organisatie met --organisatie (de naam van de map).');
  return organisatie;
}

async function readText(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new RequestError(`Het bestand ${file} is er niet, of kan niet gelezen worden.`);
  return text;
}

async function recordFile(
  file: string,
): Promise<{ readonly value: PlainRecord } | { readonly diagnostics: readonly Diagnostic[] }> {
  const { value, diagnostics } = readYaml(await readText(file), file);
  if (diagnostics.some(({ severity }) => severity === 'fout') || !isRecord(value)) return { diagnostics };
  return { value };
}

/** A change set that somebody mailed: its files must still be what it was made on; its base becomes ours. */
async function applyFile(file: string, { sources }: OpenedCatalogue): Promise<EditOutcome> {
  const read = readChangeSetFile(await readText(file), file, sources.root);
  if (!read.ok) return read;
  const { changes, message } = read.changeSet;
  const moved = changes.filter(
    ({ path, baseOid }) => (sources.file(path.slice(sources.root.length + 1))?.oid ?? null) !== baseOid,
  );
  if (moved.length > 0) {
    const diagnostics = moved.map(({ path }) =>
      diagnose(proposalTexts.otherBase, { path }, { file: path, line: 1, column: 1 }),
    );
    return { ok: false, diagnostics };
  }
  const [title = '', ...sentences] = message.split('\n').filter((line) => line !== '');
  return {
    ok: true,
    proposal: {
      changeSet: { base: sources.base, changes, message },
      branch: branchName(sources.login, title),
      title,
      sentences,
      becameEditOf: undefined,
    },
  };
}
