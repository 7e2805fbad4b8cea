import { schemaAtPath, textOf, titleOfValue } from '../schema/navigate.ts';
import { equalValues, valueAt } from '../yaml/editOps.ts';
import type { RecordChange } from './draft.ts';
import { isRecord } from './references.ts';
import type { NamedKind, PlainRecord } from './sources.ts';

/** Gives names for ids; from the sources, a draft, or a Catalogue. */
export interface Namer {
  readonly name: (kind: NamedKind, id: string) => string | undefined;
  readonly organisatieType: (id: string) => string | undefined;
}

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'],
  ...['november', 'december'],
];

/** `2024-03-01` → `1 maart 2024`. */
export function dateInWords(datum: string): string {
  const [year = '', month = '', day = ''] = datum.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** `Gemeente Utrecht`, or the name alone for any other organisation. */
export function organisatieInWords(namer: Namer, id: string): string {
  const name = namer.name('organisatie', id) ?? id;
  return namer.organisatieType(id) === 'gemeente' && !/^gemeente /i.test(name) ? `Gemeente ${name}` : name;
}

/** What one change of one record means, as plain Dutch sentences for the review step. */
export function sentenceOf(change: RecordChange, namer: Namer): string {
  const { kind, before, after } = change;
  const who = organisatieInWords(namer, change.organisatie);
  if (kind === 'gebruik' && after !== undefined && before === undefined) return newGebruik(who, after, namer);
  const what = thingInWords(change, namer);
  if (after === undefined) return `${who}: ${what} wordt verwijderd.`;
  if (before === undefined) return `${who}: ${what} komt erbij${addition(change)}.`;
  const fields = changedFields(change, namer);
  return `${who}: ${what} verandert: ${fields.join('; ')}.`;
}

/** A short title: `Gemeente Utrecht: gebruik van iBabs toevoegen`. */
export function titleOf(change: RecordChange, namer: Namer): string {
  const verb =
    change.before === undefined ? 'toevoegen' : change.after === undefined ? 'verwijderen' : 'wijzigen';
  const who = change.organisatie === '' ? 'Beheer' : organisatieInWords(namer, change.organisatie);
  return change.kind === 'organisatie' ? `${who} ${verb}` : `${who}: ${thingInWords(change, namer)} ${verb}`;
}

function newGebruik(who: string, value: PlainRecord, namer: Namer): string {
  const applicatie = applicatieInWords(text(value.applicatie), namer);
  const datums = isRecord(value.datums) ? value.datums : {};
  const since = (key: string) =>
    typeof datums[key] === 'string' ? ` ${dateInWords(datums[key])}` : undefined;
  const from = (key: string) => (since(key) === undefined ? '' : ` vanaf${since(key)}`);
  const cores: Readonly<Record<string, string>> = {
    'in-productie': `gebruikt${from('inProductie')} ${applicatie}`,
    verwerving: `verwerft${from('verwerving')} ${applicatie}`,
    gepland: `is van plan ${applicatie} te gaan gebruiken${from('inProductie')}`,
    'uit-te-faseren': `gebruikt ${applicatie} en faseert die uit${from('uitTeFaseren')}`,
    uitgefaseerd: `gebruikt ${applicatie} niet meer${since('uitgefaseerd') === undefined ? '' : ` sinds${since('uitgefaseerd')}`}`,
  };
  const status = text(value.status);
  const core = Object.hasOwn(cores, status) ? cores[status] : undefined;
  const purpose = list(value.referentiecomponenten).map((id) => namer.name('element', id) ?? id);
  const deelnemers = list(value.deelnemers).map((id) => organisatieInWords(namer, id));
  return [
    `${who} ${core ?? `gebruikt ${applicatie}`}`,
    purpose.length === 0 ? '' : ` voor ${enumerate(purpose)}`,
    deelnemers.length === 0 ? '' : `, namens ${enumerate(deelnemers)}`,
    '.',
  ].join('');
}

function thingInWords({ kind, before, after, path }: RecordChange, namer: Namer): string {
  const value = after ?? before ?? {};
  switch (kind) {
    case 'organisatie':
      return before !== undefined && after !== undefined ? 'de informatie' : 'de organisatie';
    case 'collega': {
      const github = isRecord(value.github) ? value.github : {};
      return `collega ${text(github.login)}`;
    }
    case 'applicatie':
      return `applicatie ${text(value.naam)}${value.status === 'concept' ? ' (concept)' : ''}`;
    case 'dienst':
      return `dienst ${text(value.naam)}`;
    case 'gebruik':
      return `gebruik van ${applicatieInWords(text(value.applicatie), namer)}`;
    case 'koppeling':
      return `koppeling ${koppelingInWords(value, namer)}`;
    case 'omleidingen':
      return 'de lijst van omleidingen';
    default:
      return path;
  }
}

const arrows: ReadonlyMap<string, string> = new Map([
  ['heen', '→'],
  ['terug', '←'],
  ['beide', '↔'],
]);

/** `A → B`, `A ← B`, `A ↔ B`: the generated name of a koppeling. */
export function koppelingInWords(value: PlainRecord, namer: Namer): string {
  const arrow = arrows.get(text(value.richting)) ?? '–';
  const van = text(value.van);
  const naar = text(value.naar);
  const voorziening = text(value.voorziening);
  const end =
    naar !== ''
      ? (namer.name('applicatie', naar) ?? naar)
      : (namer.name('voorziening', voorziening) ?? voorziening);
  return `${namer.name('applicatie', van) ?? van} ${arrow} ${end}`;
}

function applicatieInWords(id: string, namer: Namer): string {
  return `applicatie ${namer.name('applicatie', id) ?? id}`;
}

function addition({ kind, after }: RecordChange): string {
  if (kind !== 'collega') return '';
  const roles = list(after?.rollen).map((role) => titleOfValue('collega', ['rollen', 0], role));
  return roles.length === 0 ? '' : `, als ${enumerate(roles)}`;
}

function changedFields({ kind, before = {}, after = {} }: RecordChange, namer: Namer): readonly string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .map((key) => [key, valueAt(before, [key]), valueAt(after, [key])] as const)
    .filter(([, old, fresh]) => !equalValues(old, fresh))
    .flatMap(([key, old, fresh]) => changedField(kind, [key], old, fresh, namer));
}

/** Inside a group each field by itself; of a list of texts what is added and removed. */
function changedField(
  kind: string,
  path: readonly string[],
  before: unknown,
  after: unknown,
  namer: Namer,
): readonly string[] {
  if (isRecord(before) && isRecord(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .map((inner) => [inner, valueAt(before, [inner]), valueAt(after, [inner])] as const)
      .filter(([, old, fresh]) => !equalValues(old, fresh))
      .flatMap(([inner, old, fresh]) => changedField(kind, [...path, inner], old, fresh, namer));
  }
  const title = fieldTitle(kind, path);
  const words = (value: unknown) => valueInWords(kind, path, value, namer);
  if (before === undefined) return [`${title} wordt ${words(after)}`];
  if (after === undefined) return [`${title} vervalt (was ${words(before)})`];
  if (isTexts(before) && isTexts(after)) {
    const added = after.filter((item) => !before.includes(item));
    const removed = before.filter((item) => !after.includes(item));
    if (added.length + removed.length === 0) return [`de volgorde van ${title} is aangepast`];
    return [
      ...(added.length === 0 ? [] : [`bij ${title} komt erbij ${words(added)}`]),
      ...(removed.length === 0 ? [] : [`bij ${title} vervalt ${words(removed)}`]),
    ];
  }
  const [old, fresh] = [words(before), words(after)];
  return [old === fresh ? `${title} is aangepast` : `${title} van ${old} naar ${fresh}`];
}

/** The title of a field within a sentence: `oin` stays `OIN`, `Hosting` becomes `hosting`. */
function fieldTitle(kind: string, path: readonly string[]): string {
  const title = textOf(schemaAtPath(kind, path)?.schema, 'title') ?? path.at(-1) ?? '';
  return /^.\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function valueInWords(kind: string, path: readonly string[], value: unknown, namer: Namer): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return dateInWords(value);
    return shorten(named(namer, value) ?? titleOfValue(kind, path, value));
  }
  if (Array.isArray(value)) {
    const texts = value.filter((item) => typeof item === 'string');
    if (texts.length < value.length) return `${value.length} ${value.length === 1 ? 'regel' : 'regels'}`;
    return shorten(
      enumerate(texts.map((item) => named(namer, item) ?? titleOfValue(kind, [...path, 0], item))),
    );
  }
  if (isRecord(value)) {
    return shorten(
      Object.entries(value)
        .map(([inner, part]) => {
          const title = fieldTitle(kind, [...path, inner]);
          if (typeof part !== 'string') return `${title} ${String(part)}`;
          const isDate = /^\d{4}-\d\d-\d\d$/.test(part);
          return `${title} ${isDate ? dateInWords(part) : titleOfValue(kind, [...path, inner], part)}`;
        })
        .join(', '),
    );
  }
  return 'leeg';
}

function named(namer: Namer, id: string): string | undefined {
  return (
    namer.name('element', id) ??
    namer.name('applicatie', id) ??
    namer.name('organisatie', id) ??
    namer.name('voorziening', id)
  );
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 120 ? line : `${line.slice(0, 117)}…`;
}

/** `a, b en c`. */
export function enumerate(words: readonly string[]): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
