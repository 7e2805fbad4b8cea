import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { Changed } from '../lib/landscape/difference/compareLandscapes.ts';
import { changesInCounts, fieldInWords } from '../lib/landscape/difference/differenceWords.ts';
import { drawChangedLinks, pathsOfChanges } from '../lib/landscape/difference/drawChanges.ts';
import { type LandscapeChanges, landscapeChanges } from '../lib/landscape/difference/landscapeChanges.ts';
import type { VersionNames } from '../lib/landscape/difference/mergeLandscapes.ts';
import { plotItemsOf } from '../lib/landscape/plotItems.ts';
import { changeWords } from '../lib/landscape/plotStyle.ts';
import { urls } from '../lib/model/urls.ts';
import type { Cell, Row } from './cell.ts';
import { formatDate } from './formatDate.ts';
import { href } from './href.ts';
import { sizeOf } from './koppelingen.ts';
import { applicatieCell } from './recordCells.ts';
import { viewsOf } from './view.ts';
import { countOf } from './words.ts';

/** With what a landscape is compared; see `readEarlierVersion`. */
export interface Earlier {
  readonly catalogue: Catalogue;
  readonly names: VersionNames;
  readonly date: string;
  readonly isStart: boolean;
  readonly range: string;
}

/** What the page about the changes in a landscape shows. */
export interface WijzigingenPage {
  /** `Sinds 25 oktober 2026: …`. */
  readonly lead: string;
  readonly applicaties: readonly Row[];
  readonly koppelingen: readonly Row[];
  /** Members that came and went, in words. */
  readonly deelnemers: string | undefined;
  readonly drawing: { readonly src: string; readonly width: number; readonly height: number } | undefined;
  /** Views of GEMMA on which something changed, most first. */
  readonly views: readonly Cell[];
  /** The same on the command line. */
  readonly command: string;
}

const tones = { toegevoegd: 'positive', gewijzigd: 'warning', verwijderd: 'negative' } as const;

/** `25 oktober 2026`, or `het begin van deze catalogus (…)`: where a comparison starts. */
export function sinceWords({ date, isStart }: Pick<Earlier, 'date' | 'isStart'>): string {
  return isStart ? `het begin van deze catalogus (${formatDate(date)})` : formatDate(date);
}

/** Changes in a landscape since an earlier version; undefined where nothing changed. */
export function wijzigingenPage(
  catalogue: Catalogue,
  organisatie: string,
  earlier: Earlier,
): WijzigingenPage | undefined {
  const changes = changesSince(earlier, catalogue, organisatie);
  if (changes === undefined) return undefined;
  const { applicaties, koppelingen, deelnemers } = changes.difference;
  const merged = changes.merge(earlier.names);
  const counts = changesInCounts(changes.difference, 'de deelnemers');
  const svg = koppelingen.length === 0 ? undefined : drawChangedLinks(merged);
  return {
    lead: `Veranderd sinds ${sinceWords(earlier)}: ${counts.join(', ')}.`,
    applicaties: applicaties.map((item) => rowOf(item, applicatieCell(catalogue, item.id))),
    koppelingen: koppelingen.map((item) => rowOf(item, { text: item.naam })),
    deelnemers: deelnemers && fieldInWords(deelnemers),
    drawing:
      svg === undefined ? undefined : { src: href(`/${pathsOfChanges(organisatie).links}`), ...sizeOf(svg) },
    views: changedViews(catalogue, organisatie, plotItemsOf(merged)),
    command: `npm run ameff -- --verschil ${earlier.range} --organisatie ${organisatie}`,
  };
}

/** Link to the page about the changes in a landscape; undefined where nothing changed and there is no page. */
export function wijzigingenHref(
  catalogue: Catalogue,
  organisatie: string,
  earlier: Earlier,
): string | undefined {
  return changesSince(earlier, catalogue, organisatie) === undefined
    ? undefined
    : href(`${urls.landschap(organisatie)}wijzigingen/`);
}

type ChangesById = Map<string, LandscapeChanges | undefined>;
const known = new WeakMap<Catalogue, WeakMap<Catalogue, ChangesById>>();

/**
 * What changed in a landscape; undefined where nothing did. Compared once: the page of the landscape asks as well as
 * that of its changes. Of landscapes that stayed the same nothing is held but that.
 */
function changesSince(
  { catalogue: before }: Earlier,
  after: Catalogue,
  organisatie: string,
): LandscapeChanges | undefined {
  const perEarlier = known.get(after) ?? new WeakMap<Catalogue, ChangesById>();
  known.set(after, perEarlier);
  const compared: ChangesById = perEarlier.get(before) ?? new Map();
  perEarlier.set(before, compared);
  if (!compared.has(organisatie)) {
    const changes = landscapeChanges(before, after, organisatie);
    compared.set(organisatie, changes?.isSame === true ? undefined : changes);
  }
  return compared.get(organisatie);
}

function rowOf(item: Changed, naam: Cell): Row {
  return {
    // Of what is gone the catalogue may not know the name any more.
    naam: naam.href === undefined ? { ...naam, text: item.naam } : naam,
    soort: { text: changeWords[item.soort], tone: tones[item.soort] },
    wat: item.velden.map((veld) => ({ text: fieldInWords(veld) })),
  };
}

function changedViews(
  catalogue: Catalogue,
  organisatie: string,
  items: ReturnType<typeof plotItemsOf>,
): readonly Cell[] {
  const changed = new Set(
    [...items]
      .filter(([, list]) => list.some(({ status }) => status !== 'gelijk'))
      .map(([component]) => component),
  );
  return viewsOf(catalogue)
    .map((view) => ({ view, count: [...componentsOf(view.items)].filter((id) => changed.has(id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.view.titel.localeCompare(b.view.titel, 'nl'))
    .map(({ view, count }) => ({
      text: view.titel,
      href: href(`/views/${view.id}/?organisatie=${organisatie}&verschil=ja`),
      note: `${countOf(count, 'referentiecomponent', 'referentiecomponenten')} met wijzigingen`,
    }));
}

type Items = ReturnType<typeof viewsOf>[number]['items'];

function componentsOf(items: Items): ReadonlySet<string> {
  return new Set(
    items.flatMap(({ element, items: inner }) => [
      ...(element === undefined ? [] : [element]),
      ...componentsOf(inner),
    ]),
  );
}
