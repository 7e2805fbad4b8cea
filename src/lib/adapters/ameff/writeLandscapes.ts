import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { writeList } from '../../exports/csv.ts';
import { makeLandscapeLists } from '../../exports/lists.ts';
import { drawChangedLinks, pathsOfChanges } from '../../landscape/difference/drawChanges.ts';
import { landscapeChanges } from '../../landscape/difference/landscapeChanges.ts';
import { drawBaseViews } from '../../landscape/drawBaseViews.ts';
import {
  drawKoppelingen,
  drawOfferedKoppelingen,
  pathOfOfferedLinks,
} from '../../landscape/drawKoppelingen.ts';
import { gemmaPartOf } from '../../landscape/gemmaPart.ts';
import type { LandscapeFile } from '../../landscape/landscapeFile.ts';
import { listLandscapes } from '../../landscape/listLandscapes.ts';
import { makeOwnPart } from '../../landscape/ownPart.ts';
import type { Scope } from '../../landscape/scope.ts';
import { selectLandscape } from '../../landscape/selectLandscape.ts';
import type { BuildContext } from '../build/steps.ts';
import { contentRoots } from '../disk.ts';
import { sha256Of } from '../sha256Of.ts';
import { type ChangeDates, readChangeDates } from './dates.ts';
import { readEarlierVersion } from './earlierVersion.ts';

/**
 * Writes what pages need to plot and to export: the GEMMA views as SVG, the catalogue's part of GEMMA, and the data of
 * each landscape and of each application as offered. Beside it stand usage and links of each landscape as CSV.
 */
export async function writeLandscapes(context: BuildContext): Promise<string> {
  const { project, folder, catalogue, facts, history } = context;
  const part = gemmaPartOf(catalogue.gemma);
  const text = JSON.stringify(part);
  const gemma = `deel-${sha256Of(text).slice(0, 16)}.json`;
  await writeWhole(join(folder, 'gemma', gemma), text);
  const views = drawBaseViews(makeOwnPart(part));
  for (const { id, svg } of views) await writeWhole(join(folder, 'views', `${id}.svg`), svg);
  const dates = await readChangeDates(project, facts, history);
  const landscapes = listLandscapes(catalogue);
  await writeWhole(join(folder, 'organisaties/landschappen.json'), JSON.stringify(landscapes));
  // A supplier's own page exports its offer, also where nobody's landscape shows it.
  const withOffer = [...catalogue.organisaties.keys()].filter((id) => hasOffer(catalogue, id));
  for (const id of new Set([...landscapes.map((landscape) => landscape.id), ...withOffer])) {
    const file = makeFile(catalogue, { kind: 'landschap', organisatie: id }, dates, gemma);
    if (file === undefined) continue;
    await writeWhole(join(folder, `organisaties/${id}/landschap.json`), JSON.stringify(file));
    for (const list of makeLandscapeLists(catalogue, id)) {
      const text = writeList(list);
      if (list.rows.length > 0) await writeWhole(join(folder, `organisaties/${id}/${list.name}.csv`), text);
    }
    for (const { path, svg } of drawKoppelingen(file.data, id)) await writeWhole(join(folder, path), svg);
  }
  const changed = await writeChanges(context, gemma);
  for (const id of catalogue.applicaties.keys()) {
    const file = makeFile(catalogue, { kind: 'aanbod', applicatie: id }, dates, gemma);
    if (file === undefined) continue;
    await writeWhole(join(folder, `applicaties/${id}/aanbod.json`), JSON.stringify(file));
    const svg = drawOfferedKoppelingen(file.data);
    if (svg !== undefined) await writeWhole(join(folder, pathOfOfferedLinks(id)), svg);
  }
  return `${views.length} tekeningen, ${landscapes.length} landschappen, ${changed} met wijzigingen`;
}

/** Writes what the pages about changes show and export; gives how many landscapes changed. */
async function writeChanges(
  { project, folder, sources, cache, catalogue, facts }: BuildContext,
  gemma: string,
): Promise<number> {
  const earlier = await readEarlierVersion(project, facts, {
    roots: contentRoots(),
    present: sources,
    cache,
  });
  if (earlier === undefined) return 0;
  const terugval = facts.kind === 'git' ? facts.date.slice(0, 10) : earlier.date;
  let changed = 0;
  for (const { id } of listLandscapes(catalogue)) {
    const changes = landscapeChanges(earlier.catalogue, catalogue, id);
    if (changes === undefined || changes.isSame) continue;
    changed += 1;
    const data = changes.merge(earlier.names);
    const file: LandscapeFile = { data, datums: {}, terugval, gemma };
    const paths = pathsOfChanges(id);
    await writeWhole(join(folder, paths.data), JSON.stringify(file));
    const svg = drawChangedLinks(data);
    if (svg !== undefined) await writeWhole(join(folder, paths.links), svg);
  }
  return changed;
}

/** Whether the landscape of an organisation shows what it offers. */
function hasOffer(catalogue: Catalogue, id: string): boolean {
  const type = catalogue.organisatie(id)?.value.type;
  return (type === 'leverancier' || type === 'community') && catalogue.of(id).applicaties.length > 0;
}

function makeFile(
  catalogue: Catalogue,
  scope: Scope,
  dates: ChangeDates,
  gemma: string,
): LandscapeFile | undefined {
  const selection = selectLandscape(catalogue, scope);
  if (selection === undefined) return undefined;
  const datums: Record<string, string> = {};
  for (const [key, { file }] of selection.records) {
    const date = dates.of(file);
    if (date !== undefined) datums[key] = date;
  }
  return { data: selection.data, datums, terugval: dates.fallback, gemma };
}

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
