import { makeRedirects } from '../../../lib/catalogue/redirects.ts';
import { localLogin } from '../../../lib/proposals/branchName.ts';
import { organisatieFolder } from '../../../lib/proposals/createRecord.ts';
import type { RecordEdit } from '../../../lib/proposals/edits.ts';
import { isRecord } from '../../../lib/proposals/references.ts';
import type { CurrentFile, EditSources, RecordAt } from '../../../lib/proposals/sources.ts';
import { readYaml } from '../../../lib/yaml/readYaml.ts';
import { isMap, type Value } from '../values.ts';
import type { StaticFiles } from './staticFiles.ts';

/** Files that are newer at the forge than on this site, by path inside the root; null is gone. */
export type NewerFiles = ReadonlyMap<string, CurrentFile | null>;

/**
 * The sources of these edits, out of the files of a published site: those of every organisation that they touch,
 * and the lists of names.
 *
 * @param newer  goes before what the site has
 */
export async function staticSources(
  site: StaticFiles,
  edits: readonly RecordEdit[],
  base: string,
  newer: NewerFiles,
): Promise<EditSources> {
  const touched = [...new Set(edits.flatMap(foldersOf))];
  const [applicaties, organisaties, voorzieningen, componenten, standaarden, redirectMaps, ...parts] =
    await Promise.all([
      site.names('applicatie'),
      site.names('organisatie'),
      site.names('voorziening'),
      site.names('referentiecomponent'),
      site.names('standaardversie'),
      site.redirects(),
      ...touched.map((id) => site.organisatie(id)),
    ]);
  const files = new Map<string, CurrentFile | null>(
    parts.flatMap((part) => (part?.files ?? []).map(({ path, oid, text }) => [path, { oid, text }] as const)),
  );
  for (const [path, file] of newer) files.set(path, file);
  const redirects = makeRedirects([
    {
      organisaties: mapOf(redirectMaps.organisaties),
      applicaties: mapOf(redirectMaps.applicaties),
      diensten: mapOf(redirectMaps.diensten),
      voorzieningen: mapOf(redirectMaps.voorzieningen),
    },
  ]);
  const lists = {
    organisatie: organisaties,
    applicatie: applicaties,
    voorziening: voorzieningen,
    element: new Map([...componenten, ...standaarden]),
    dienst: new Map<string, readonly [string, string]>(),
  };
  const file = (path: string) => files.get(path) ?? undefined;
  return {
    base,
    root: site.facts.root,
    isPrivate: false,
    login: localLogin,
    today: new Date().toISOString().slice(0, 10),
    file,
    has: (kind, id) => {
      if (kind === 'applicatie') return applicaties.has(redirects.current('applicaties', id));
      if (kind === 'organisatie') return organisaties.has(redirects.current('organisaties', id));
      return false;
    },
    current: redirects.current,
    name: (kind, id) => lists[kind].get(id)?.[0],
    organisatieType: (id) => organisaties.get(redirects.current('organisaties', id))?.[1],
    records: (kind, organisatie) => {
      const folder = `organisaties/${organisatie}/${kind === 'gebruik' ? 'gebruik' : 'koppelingen'}/`;
      return [...files.keys()]
        .filter((path) => path.startsWith(folder))
        .flatMap((path) => recordAt(path, file(path)));
    },
    // Only a takeover and a herindeling look for these; they are no edits of a form.
    referrers: () => [],
  };
}

/** The folders that an edit may touch. */
function foldersOf(edit: RecordEdit): readonly string[] {
  if (edit.action !== 'report-concept') return 'organisatie' in edit ? [edit.organisatie] : [];
  const { leverancier, melder } = edit;
  if (leverancier === 'onbekend') return [melder, leverancier];
  return [melder, 'id' in leverancier ? leverancier.id : organisatieFolder(leverancier.naam)];
}

function recordAt(path: string, file: CurrentFile | undefined): readonly RecordAt[] {
  const value = file === undefined ? undefined : readYaml(file.text, path).value;
  return isRecord(value) ? [{ path, value }] : [];
}

function mapOf(value: Value): Readonly<Record<string, string>> {
  const entries = isMap(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.flatMap(([from, to]) => (typeof to === 'string' ? [[from, to] as const] : [])),
  );
}
