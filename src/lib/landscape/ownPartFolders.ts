import {
  type ArchimateRelationship,
  type Diagram,
  dutch,
  type OrganizationItem,
} from '../archimate/model.ts';
import type { TopFolder } from '../archimate/writeOnBase.ts';
import type { GemmaElement } from '../catalogue/gemmaElement.ts';

const folderOfSoort: Readonly<Record<GemmaElement['soort'], readonly [TopFolder, string] | undefined>> = {
  referentiecomponent: ['Application', 'Referentiecomponenten (GEMMA)'],
  voorziening: ['Application', 'Buitengemeentelijke voorzieningen (GEMMA)'],
  technologiecomponent: ['Technology & Physical', 'Technologiecomponenten (GEMMA)'],
  standaard: ['Motivation', 'Standaarden (GEMMA)'],
  standaardversie: ['Motivation', 'Standaardversies (GEMMA)'],
  cloudmodel: ['Business', 'Cloudmodellen (GEMMA)'],
  domein: ['Other', 'Domeinen (GEMMA)'],
  // Of many layers: an importer puts what no folder names where its type belongs.
  overig: undefined,
};

/** Folders for the catalogue's part of GEMMA: one per kind, under Archi's top folders. */
export function ownPartFolders(
  elementen: readonly GemmaElement[],
  identifiers: ReadonlyMap<string, string>,
  relationships: readonly ArchimateRelationship[],
  views: readonly Diagram[],
): readonly OrganizationItem[] {
  const tops = new Map<TopFolder, Map<string, string[]>>(
    (
      [
        'Business',
        'Application',
        'Technology & Physical',
        'Motivation',
        'Other',
        'Relations',
        'Views',
      ] as const
    ).map((top) => [top, new Map()]),
  );
  const put = (top: TopFolder, label: string, identifier: string) => {
    const folders = tops.get(top);
    const list = folders?.get(label);
    if (list === undefined) folders?.set(label, [identifier]);
    else list.push(identifier);
  };
  for (const { id, soort, vervallen } of elementen) {
    const folder = folderOfSoort[soort];
    const identifier = vervallen === undefined ? identifiers.get(id) : undefined;
    if (folder !== undefined && identifier !== undefined) put(folder[0], folder[1], identifier);
  }
  for (const { identifier } of relationships) put('Relations', 'Relaties (GEMMA)', identifier);
  for (const { identifier } of views) put('Views', 'Views (GEMMA)', identifier);
  return [...tops]
    .filter(([, folders]) => folders.size > 0)
    .map(([top, folders]) =>
      item(
        top,
        [...folders].map(([label, ids]) =>
          item(
            label,
            ids.map((identifierRef) => ({ identifierRef, labels: [], documentation: [], items: [] })),
          ),
        ),
      ),
    );
}

function item(label: string, items: readonly OrganizationItem[]): OrganizationItem {
  return { labels: dutch(label), documentation: [], items };
}
