import type { Catalogue } from '../catalogue/catalogue.ts';
import { append } from '../catalogue/gemma.ts';
import type { PlainRecord } from '../proposals/sources.ts';
import { equalValues } from '../yaml/editOps.ts';
import { makeAccounts } from './accounts.ts';
import { isBulk } from './blobsToTell.ts';
import type { Change, ChangedFile, History, PartOfChange, RawCommit } from './change.ts';
import { meaningOfFile } from './meaningOfFile.ts';
import { withoutPersons } from './withoutPersons.ts';

/**
 * The history of the records, indexed by organisation and by file. O(changed files). Where only the form of a file
 * changed, nothing happened to the record. Usage that a samenwerking keeps
 * for others belongs to their history too, as far as its values were read.
 *
 * @param commits  newest first
 * @param values   what was read of the blobs in `blobsToTell`
 * @param roots    names of the public roots
 */
export function makeHistory(
  commits: readonly RawCommit[],
  values: ReadonlyMap<string, PlainRecord>,
  catalogue: Catalogue,
  roots: readonly string[],
): History {
  const readBlob = (blob: string | undefined) => (blob === undefined ? undefined : values.get(blob));
  const former: (readonly [string, PlainRecord])[] = [];
  const names = new Map<string, string>();
  const read = commits.map((commit) => ({
    commit,
    files: commit.files.flatMap((raw): readonly ChangedFile[] => {
      const meaning = meaningOfFile(raw.file, roots);
      if (meaning === undefined) return [];
      const [before, after] = [readBlob(raw.before), readBlob(raw.after)];
      for (const value of [after, before]) {
        if (value === undefined) continue;
        if (meaning.kind === 'collega') former.push([meaning.organisatie, value]);
        const key = `${meaning.kind} ${meaning.id}`;
        if (typeof value.naam === 'string' && !names.has(key)) names.set(key, value.naam);
      }
      return [{ ...meaning, file: raw.file, status: statusOf(raw.before, raw.after), before, after }];
    }),
  }));
  const accounts = makeAccounts(catalogue, former);
  const changes: Change[] = [];
  const perOrganisatie = new Map<string, PartOfChange[]>();
  const perFile = new Map<string, PartOfChange[]>();
  const last = new Map<string, RawCommit>();
  for (const { commit, files: touched } of read) {
    for (const { file } of touched) if (!last.has(file)) last.set(file, commit);
    const files = touched.filter(({ before, after }) => before === undefined || !equalValues(before, after));
    if (files.length === 0) continue;
    const owners = new Set(files.map(({ organisatie }) => organisatie).filter((id) => id !== ''));
    const change: Change = {
      commit: commit.commit,
      date: commit.date,
      who: accounts.whoOf(commit.email, owners),
      // A message about a colleague names an account; one that is no voorstel is written for who makes the software.
      why:
        commit.isPlatform ||
        !(commit.isMerge || accounts.isAccount(commit.email)) ||
        files.some(({ kind }) => kind === 'collega' || kind === 'stewards')
          ? undefined
          : withoutPersons(commit.subject, accounts.logins),
      isBulk: isBulk(commit, roots),
      isTold: files.some(({ before, after }) => before !== undefined || after !== undefined),
      files,
    };
    changes.push(change);
    for (const [id, own] of groupByOrganisatie(files)) append(perOrganisatie, id, { change, files: own });
    for (const one of files) append(perFile, one.file, { change, files: [one] });
  }
  return {
    kind: 'geschiedenis',
    changes,
    ofOrganisatie: (id) => perOrganisatie.get(id) ?? [],
    ofFile: (file) => perFile.get(file) ?? [],
    lastChange: (file) => last.get(file),
    formerName: (kind, id) => names.get(`${kind} ${id}`),
  };
}

function groupByOrganisatie(files: readonly ChangedFile[]): ReadonlyMap<string, readonly ChangedFile[]> {
  const groups = new Map<string, ChangedFile[]>();
  for (const file of files) {
    for (const id of new Set([file.organisatie, ...deelnemersOf(file)])) {
      if (id !== '') append(groups, id, file);
    }
  }
  return groups;
}

/** For whom a samenwerking keeps this usage, before or after. */
function deelnemersOf({ kind, before, after }: ChangedFile): readonly string[] {
  if (kind !== 'gebruik') return [];
  return [before?.deelnemers, after?.deelnemers].flatMap((list) =>
    Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [],
  );
}

function statusOf(before: string | undefined, after: string | undefined): ChangedFile['status'] {
  if (before === undefined) return 'toegevoegd';
  return after === undefined ? 'verwijderd' : 'gewijzigd';
}
