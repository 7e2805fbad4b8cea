import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import type { Redirects } from '../../lib/catalogue/redirects.ts';
import type { Entry } from '../../lib/model/record.ts';
import type { Forge } from '../../lib/proposals/forge.ts';
import { formLandscape } from '../../lib/proposals/formLandscape.ts';
import type { PickList } from './formModel.ts';
import { pickListHrefs } from './pickLists.ts';

/** What a form needs to make a voorstel without a server: it stands in `/-/stand.json` of a published site. */
export interface PublicDoorFacts {
  readonly forge: Forge;
  /** The commit that the site was made of; zeros when that is not known. */
  readonly commit: string;
  /** Folder of the public root in the repository. */
  readonly root: string;
  /** Addresses of the lists to pick from. */
  readonly lists: Readonly<Partial<Record<PickList, string>>>;
}

/** One file as the site was made of it. */
export interface PublicFile {
  /** Path inside the root. */
  readonly path: string;
  readonly oid: string;
  readonly text: string;
}

/** The facts of a catalogue and its publication. */
export function publicDoorFacts(
  catalogue: Catalogue,
  { forge, commit, root }: Pick<PublicDoorFacts, 'forge' | 'commit' | 'root'>,
): PublicDoorFacts {
  return { forge, commit: commit === '' ? '0'.repeat(40) : commit, root, lists: pickListHrefs(catalogue) };
}

/**
 * The public records of one organisation, as a form needs them: their values to show and their texts to edit. What
 * stands in a private root is never part of it. O(its records).
 */
export function publicRecordsOf(
  catalogue: Catalogue,
  organisatie: string,
  textOf: (entry: Entry) => string | undefined,
) {
  const isShown = ({ isPrivate }: Entry) => !isPrivate;
  const landscape = formLandscape(catalogue, organisatie, ({ blob }) => blob, isShown);
  const own = catalogue.of(organisatie);
  const entries: readonly (Entry | undefined)[] = [
    catalogue.organisaties.get(organisatie),
    ...own.collegas,
    ...own.applicaties,
    ...own.diensten,
    ...own.gebruik,
    ...own.koppelingen,
  ];
  const files = entries.flatMap((entry): readonly PublicFile[] => {
    const text = entry === undefined || !isShown(entry) ? undefined : textOf(entry);
    return entry === undefined || text === undefined ? [] : [{ path: entry.path, oid: entry.blob, text }];
  });
  return { landscape, files };
}

/** All redirects, as plain maps. */
export function redirectsOf(redirects: Redirects) {
  const kinds = ['organisaties', 'applicaties', 'diensten', 'voorzieningen'] as const;
  return Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(redirects.all(kind))]));
}
