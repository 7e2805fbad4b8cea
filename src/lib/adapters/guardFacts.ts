import { readFile } from '../catalogue/readFile.ts';
import { meaningOfPath } from '../model/paths.ts';
import type { Colleague, OrganisatieFacts } from '../ownership/guardInput.ts';
import { isRecord } from '../proposals/references.ts';
import type { PlainRecord } from '../proposals/sources.ts';
import type { GitObjects, TreeEntry } from './gitObjects.ts';
import { entryAt, filesBelow } from './gitTrees.ts';

/** Who has which rights at the base, as far as a decision needs it. */
export interface BaseFacts {
  readonly stewards: readonly number[];
  readonly colleagues: readonly Colleague[];
  readonly organisaties: ReadonlyMap<string, OrganisatieFacts>;
}

/**
 * Reads rights from the base tree alone: a proposal cannot give itself any. Files with faults give no rights.
 *
 * @param organisaties  folders whose colleagues matter
 * @param actors        with them, every folder is searched for these accounts (to report a concept one needs a role anywhere)
 */
export async function readBaseFacts(
  objects: GitObjects,
  base: string,
  root: string,
  organisaties: ReadonlySet<string>,
  actors: readonly number[] | undefined,
): Promise<BaseFacts> {
  const facts = new Map<string, OrganisatieFacts>();
  const colleagues: Colleague[] = [];
  const steward = await valueAt(objects, base, root, 'beheer/stewards.yaml');
  const stewards = (Array.isArray(steward?.stewards) ? steward.stewards : []).flatMap((item) =>
    isRecord(item) && typeof item.id === 'number' ? [item.id] : [],
  );
  const addFacts = async (organisatie: string) => {
    if (facts.has(organisatie)) return;
    const value = await valueAt(objects, base, root, `organisaties/${organisatie}/organisatie.yaml`);
    if (value === undefined) return;
    const { naam, type, voorbeeld } = value;
    facts.set(organisatie, { naam: String(naam), type: String(type), isVoorbeeld: voorbeeld === true });
  };
  const addColleagues = async (organisatie: string, only: readonly number[] | undefined) => {
    const folder = `${root}/organisaties/${organisatie}/collegas`;
    for (const { path, entry } of await filesBelow(objects, base, folder, 1)) {
      const colleague = colleagueOf(organisatie, await recordOf(objects, root, path, entry));
      if (colleague === undefined || (only !== undefined && !only.includes(colleague.id))) continue;
      colleagues.push(colleague);
      await addFacts(organisatie);
    }
  };
  for (const organisatie of organisaties) {
    await addFacts(organisatie);
    await addColleagues(organisatie, undefined);
  }
  if (actors !== undefined) {
    const top = await entryAt(objects, base, `${root}/organisaties`);
    const folders = top?.mode === '040000' ? await objects.tree(top.oid) : [];
    const others = folders.filter(({ name, mode }) => mode === '040000' && !organisaties.has(name));
    await Promise.all(others.map(({ name }) => addColleagues(name, actors)));
  }
  return { stewards, colleagues, organisaties: facts };
}

/** Rights of the public catalogue and of a private repository beside it, together. */
export function joinFacts(open: BaseFacts, closed: BaseFacts): BaseFacts {
  return {
    stewards: [...new Set([...open.stewards, ...closed.stewards])],
    colleagues: [...open.colleagues, ...closed.colleagues],
    organisaties: new Map([...closed.organisaties, ...open.organisaties]),
  };
}

async function valueAt(
  objects: GitObjects,
  base: string,
  root: string,
  path: string,
): Promise<PlainRecord | undefined> {
  const entry = await entryAt(objects, base, `${root}/${path}`);
  return entry === undefined ? undefined : recordOf(objects, root, `${root}/${path}`, entry);
}

async function recordOf(
  objects: GitObjects,
  root: string,
  path: string,
  entry: TreeEntry,
): Promise<PlainRecord | undefined> {
  if (entry.mode !== '100644' || ((await objects.info(entry.oid))?.size ?? Number.POSITIVE_INFINITY) > 65_536)
    return undefined;
  const bytes = (await objects.contents(entry.oid))?.bytes;
  const inside = path.slice(root.length + 1);
  if (bytes === undefined || meaningOfPath(inside) === undefined) return undefined;
  const { value, removed } = readFile({
    root,
    isPrivate: true,
    path: inside,
    file: path,
    blob: entry.oid,
    bytes,
  });
  return removed === undefined && isRecord(value) ? value : undefined;
}

function colleagueOf(organisatie: string, value: PlainRecord | undefined): Colleague | undefined {
  const { github, rollen, actiefVanaf, actiefTot } = value ?? {};
  if (!isRecord(github) || typeof github.id !== 'number' || !Array.isArray(rollen)) return undefined;
  return {
    organisatie,
    id: github.id,
    rollen: rollen.map(String),
    actiefVanaf: typeof actiefVanaf === 'string' ? actiefVanaf : undefined,
    actiefTot: typeof actiefTot === 'string' ? actiefTot : undefined,
  };
}
