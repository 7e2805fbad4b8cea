import type { Catalogue } from '../catalogue/catalogue.ts';
import { dateInWords, enumerate, type Namer, organisatieInWords, sentenceOf } from '../proposals/sentence.ts';
import type { PlainRecord } from '../proposals/sources.ts';
import { namerOf } from '../proposals/summarise.ts';
import { titleOfValue } from '../schema/navigate.ts';
import { equalValues } from '../yaml/editOps.ts';
import type { Change, ChangedFile, History, PartOfChange } from './change.ts';
import { countsInWords, sourcesOf } from './countsInWords.ts';

/** One change in words, as a timeline or a feed shows it. */
export interface ToldChange {
  readonly commit: string;
  /** In UTC. */
  readonly date: string;
  /** `Gemeente Utrecht`; undefined where it is not known who made the change. */
  readonly who: string | undefined;
  readonly why: string | undefined;
  /** What the change is about: names of organisations, an import, a release. */
  readonly title: string;
  /** The only organisation that it is about; undefined for several or none. */
  readonly organisatie: string | undefined;
  /** What changed, in words; the first few. */
  readonly lines: readonly string[];
  /** How many lines were left out. */
  readonly more: number;
}

/** Tells changes in plain Dutch, with the names of today; of what is gone with its last name. */
export interface Teller {
  /** The part of a change that is about one organisation. */
  readonly forOrganisatie: (part: PartOfChange, id: string) => ToldChange;
  /** The part of a change that is about one file. */
  readonly forFile: (part: PartOfChange) => ToldChange;
  /** The whole change. */
  readonly whole: (change: Change) => ToldChange;
}

/** Lines of one change: the other ones are a number. */
const maxLines = { own: 8, whole: 4 } as const;

/** Names in a title. */
const maxNames = 3;

export function makeTeller(catalogue: Catalogue, history: History): Teller {
  const namer = namerWithPast(catalogue, history);
  const entries = new Map(catalogue.entries.map((entry) => [entry.file, entry]));
  const entryOf = (file: string) => entries.get(file);

  const told = (
    change: Change,
    title: string,
    lines: readonly string[],
    max: number,
    owners: readonly string[],
  ) => ({
    commit: change.commit,
    date: change.date,
    who: whoInWords(change.who, namer),
    // An import tells its source itself.
    why: change.isBulk ? undefined : change.why,
    title,
    organisatie: owners.length === 1 ? owners[0] : undefined,
    lines: lines.slice(0, max),
    more: Math.max(0, lines.length - max),
  });

  const linesOf = (
    change: Change,
    files: readonly ChangedFile[],
    owner: string | undefined,
  ): readonly string[] => {
    const records = files.filter(({ organisatie }) => organisatie !== '');
    if (change.isBulk || !change.isTold) {
      const sources = change.isBulk ? sourcesOf(records, entryOf) : [];
      const words = countsInWords(records);
      if (words === '') return [];
      return [
        sources.length === 0
          ? `${capital(words)}.`
          : `Ingelezen uit ${someOf(
              sources.map((naam) => `‘${naam}’`),
              'bronnen',
            )}: ${words}.`,
      ];
    }
    const unread = countsInWords(records.filter((file) => !isRead(file)));
    return [
      ...records.filter(isRead).map((file) => withoutOwner(sentence(file, namer), owner, namer)),
      ...(unread === '' ? [] : [`${capital(unread)}.`]),
    ];
  };

  return {
    forOrganisatie: ({ change, files }, id) =>
      told(change, organisatieInWords(namer, id), linesOf(change, files, id), maxLines.own, [id]),
    forFile: ({ change, files }) => {
      const owners = ownersOf(files);
      const lines = linesOf(change, files, owners[0]);
      return told(change, titleOf(change, files, namer), lines, maxLines.own, owners);
    },
    whole: (change) => {
      const owners = ownersOf(change.files);
      const lines = [
        ...linesOf(change, change.files, owners.length === 1 ? owners[0] : undefined),
        ...sharedLines(change),
      ];
      return told(change, titleOf(change, change.files, namer), lines, maxLines.whole, owners);
    },
  };
}

function titleOf(change: Change, files: readonly ChangedFile[], namer: Namer): string {
  const owners = ownersOf(files);
  if (change.isBulk) return 'Veel gegevens tegelijk bijgewerkt';
  if (owners.length > 0)
    return someOf(
      owners.map((id) => organisatieInWords(namer, id)),
      'organisaties',
    );
  return files.some(({ kind }) => kind.startsWith('gemma-')) ? 'GEMMA' : 'Gedeelde lijsten';
}

/** What changed in the files that belong to nobody. No names of accounts: those of stewards stand in one of them. */
function sharedLines({ files }: Change): readonly string[] {
  const gemma = files.filter(({ kind }) => kind.startsWith('gemma-'));
  const release = gemma.find(({ kind }) => kind === 'gemma-release')?.after?.release;
  const has = (kind: string) => files.some((file) => file.kind === kind);
  return [
    ...(gemma.length === 0
      ? []
      : [
          typeof release === 'string'
            ? `De GEMMA-release van ${dateInWords(release)} is ingelezen.`
            : 'De gegevens uit de GEMMA zijn aangepast.',
        ]),
    ...(has('voorzieningen') ? ['De lijst van landelijke voorzieningen is aangepast.'] : []),
    ...(has('omleidingen') ? ['De lijst van oude adressen is aangepast.'] : []),
    ...(has('zoekwoorden') ? ['De lijst van zoekwoorden is aangepast.'] : []),
    ...(has('stewards') ? ['De lijst van functioneel beheerders is aangepast.'] : []),
  ];
}

/** Whether what is told of a file is known: a value that could not be read is not a record that came or went. */
function isRead({ kind, status, before, after }: ChangedFile): boolean {
  if (kind === 'collega') return true;
  return (
    (status === 'toegevoegd' || before !== undefined) && (status === 'verwijderd' || after !== undefined)
  );
}

/** As the review step says it; about a colleague without the name of an account. */
function sentence(file: ChangedFile, namer: Namer): string {
  const { kind, organisatie, before, after, path, status } = file;
  const who = organisatieInWords(namer, organisatie);
  if (kind === 'collega') {
    if (status === 'verwijderd') return `${who}: een collega vertrekt.`;
    const roles = Array.isArray(after?.rollen) ? after.rollen.filter((rol) => typeof rol === 'string') : [];
    const as = enumerate(roles.map((rol) => titleOfValue('collega', ['rollen', 0], rol).toLowerCase()));
    if (status === 'toegevoegd') return `${who}: een collega komt erbij${as === '' ? '' : `, als ${as}`}.`;
    return `${who}: de gegevens van een collega veranderen${as === '' ? '' : ` (nu ${as})`}.`;
  }
  const both = withoutSource(before, after);
  return sentenceOf({ kind, organisatie, path, ...both }, namer);
}

/** Where a fact comes from is not told when the fact itself is: the record says it. */
function withoutSource(before: PlainRecord | undefined, after: PlainRecord | undefined) {
  if (before === undefined || after === undefined) return { before, after };
  const strip = ({ bron: _bron, indelingBron: _indelingBron, ...rest }: PlainRecord): PlainRecord => rest;
  const [a, b] = [strip(before), strip(after)];
  return equalValues(a, b) ? { before, after } : { before: a, after: b };
}

/** Under the name of an organisation its sentences need not begin with that name. */
function withoutOwner(text: string, owner: string | undefined, namer: Namer): string {
  const start = owner === undefined ? undefined : `${organisatieInWords(namer, owner)}: `;
  return start !== undefined && text.startsWith(start) ? capital(text.slice(start.length)) : text;
}

function whoInWords(who: Change['who'], namer: Namer): string | undefined {
  if (who === undefined) return undefined;
  return who === 'beheer' ? 'Beheer van de catalogus' : organisatieInWords(namer, who.organisatie);
}

function ownersOf(files: readonly ChangedFile[]): readonly string[] {
  return [...new Set(files.map(({ organisatie }) => organisatie).filter((id) => id !== ''))];
}

/** `A, B, C en 9 andere organisaties`. */
function someOf(names: readonly string[], many: string): string {
  if (names.length <= maxNames) return enumerate(names);
  return `${names.slice(0, maxNames - 1).join(', ')} en ${names.length - maxNames + 1} andere ${many}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function namerWithPast(catalogue: Catalogue, history: History): Namer {
  const present = namerOf(catalogue);
  return {
    name: (kind, id) =>
      present.name(kind, id) ?? (history.kind === 'geschiedenis' ? history.formerName(kind, id) : undefined),
    organisatieType: present.organisatieType,
  };
}
