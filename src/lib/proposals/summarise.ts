import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareText } from '../diagnostics/order.ts';
import type { Entry } from '../model/record.ts';
import type { RecordChange } from './draft.ts';
import { type Namer, organisatieInWords, sentenceOf } from './sentence.ts';

/** What changes at one organisation. */
export interface OrganisatieSummary {
  /** Empty for shared lists. */
  readonly organisatie: string;
  readonly title: string;
  readonly sentences: readonly string[];
}

/**
 * What changes in whose landscape, in domain words, from the catalogue before and after. A landscape also changes
 * when a samenwerking registers usage on its behalf. O(number of records); in order of organisation.
 */
export function summarise(before: Catalogue, after: Catalogue): readonly OrganisatieSummary[] {
  const [fresh, old] = [namerOf(after), namerOf(before)];
  const namer: Namer = {
    name: (kind, id) => fresh.name(kind, id) ?? old.name(kind, id),
    organisatieType: (id) => fresh.organisatieType(id) ?? old.organisatieType(id),
  };
  return summariseChanges(changesBetween(before, after), namer);
}

/** The same from the changed records alone, for whoever did not read both catalogues: the guard. */
export function summariseChanges(
  changes: readonly RecordChange[],
  namer: Namer,
): readonly OrganisatieSummary[] {
  const perOrganisatie = new Map<string, string[]>();
  const add = (organisatie: string, sentence: string) => {
    const list = perOrganisatie.get(organisatie) ?? [];
    list.push(sentence);
    perOrganisatie.set(organisatie, list);
  };
  for (const change of changes) {
    const sentence = sentenceOf(change, namer);
    add(change.organisatie, sentence);
    if (change.kind !== 'gebruik') continue;
    const deelnemers = new Set([change.before?.deelnemers, change.after?.deelnemers].flatMap(texts));
    for (const id of deelnemers) if (id !== change.organisatie) add(id, sentence);
  }
  return [...perOrganisatie]
    .sort(([a], [b]) => compareText(a, b))
    .map(([organisatie, sentences]) => ({
      organisatie,
      title: organisatie === '' ? 'Gedeelde lijsten' : organisatieInWords(namer, organisatie),
      sentences,
    }));
}

function changesBetween(before: Catalogue, after: Catalogue): readonly RecordChange[] {
  const old = new Map(before.entries.map((entry) => [entry.file, entry]));
  const fresh = new Map(after.entries.map((entry) => [entry.file, entry]));
  const files = new Set([...old.keys(), ...fresh.keys()]);
  return [...files].sort(compareText).flatMap((file) => {
    const [a, b] = [old.get(file), fresh.get(file)];
    const entry = b ?? a;
    if (entry === undefined || a?.blob === b?.blob) return [];
    return [
      {
        kind: entry.kind,
        organisatie: entry.organisatie,
        path: entry.path,
        before: valueOfEntry(a),
        after: valueOfEntry(b),
      },
    ];
  });
}

/** Names from a Catalogue. */
export function namerOf(catalogue: Catalogue): Namer {
  return {
    name: (kind, id) => nameIn(catalogue, kind, id),
    organisatieType: (id) => catalogue.organisatie(id)?.value.type,
  };
}

function valueOfEntry(entry: Entry | undefined) {
  return entry === undefined ? undefined : { ...entry.value };
}

function nameIn(catalogue: Catalogue, kind: Parameters<Namer['name']>[0], id: string): string | undefined {
  if (kind === 'element') return catalogue.gemma.elementen.get(id)?.naam;
  if (kind === 'voorziening') return catalogue.voorziening(id)?.naam;
  return catalogue[kind](id)?.value.naam;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
