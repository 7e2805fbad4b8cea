import { dutch, type OrganizationItem } from '../archimate/model.ts';
import type { ElementType } from '../archimate/vocabulary.ts';
import type { Addition, TopFolder } from '../archimate/writeOnBase.ts';

type Folder = readonly [top: TopFolder, label: string];

const folderOfType: Readonly<Partial<Record<ElementType, Folder>>> = {
  ApplicationComponent: ['Application', 'Applicaties (Softwarecatalogus)'],
  SystemSoftware: ['Technology & Physical', 'Systeemsoftware (Softwarecatalogus)'],
  BusinessActor: ['Business', 'Organisaties (Softwarecatalogus)'],
  BusinessCollaboration: ['Business', 'Organisaties (Softwarecatalogus)'],
  BusinessService: ['Business', 'Diensten (Softwarecatalogus)'],
};
const otherFolder: Folder = ['Other', 'Overig (Softwarecatalogus)'];
const relationFolder: Folder = ['Relations', 'Relaties (Softwarecatalogus)'];
const viewFolder: Folder = ['Views', 'Views (Softwarecatalogus)'];

type Added = Pick<Addition, 'elements' | 'relationships' | 'views'>;

/** A folder of our own under each of Archi's top folders that gets something (ameff.md §1); empty ones are not made. */
export function foldersFor({ elements, relationships, views }: Added): Addition['folders'] {
  const folders = new Map<Folder, string[]>();
  const put = (folder: Folder, identifier: string) => {
    const items = folders.get(folder);
    if (items === undefined) folders.set(folder, [identifier]);
    else items.push(identifier);
  };
  // One key per folder: types that share a folder must end up in the same list.
  const byLabel = new Map<string, Folder>();
  for (const { identifier, type } of elements) {
    const folder = folderOfType[type] ?? otherFolder;
    const key = byLabel.get(folder[1]) ?? folder;
    byLabel.set(folder[1], key);
    put(key, identifier);
  }
  for (const { identifier } of relationships) put(relationFolder, identifier);
  for (const { identifier } of views) put(viewFolder, identifier);
  return [...folders].map(([[top, label], identifiers]) => ({ top, item: folderItem(label, identifiers) }));
}

function folderItem(label: string, identifiers: readonly string[]): OrganizationItem {
  return {
    labels: dutch(label),
    documentation: [],
    items: identifiers.map((identifierRef) => ({ identifierRef, labels: [], documentation: [], items: [] })),
  };
}
