import type { Omleidingen } from '../model/generated/records.ts';
import type { Fixed } from '../model/record.ts';

export type RedirectKind = keyof Fixed<Omleidingen>;

/** Old ids that keep working: `beheer/omleidingen.yaml` is the only mechanism for that (architecture §1). */
export interface Redirects {
  /** The id of today; the id itself where nothing is redirected. Chains are followed, a circle ends at its start. */
  readonly current: (kind: RedirectKind, id: string) => string;
  /** All old ids of a kind with where they lead, for redirect pages. */
  readonly all: (kind: RedirectKind) => ReadonlyMap<string, string>;
}

export function makeRedirects(files: readonly Fixed<Omleidingen>[]): Redirects {
  const maps: Record<RedirectKind, Map<string, string>> = {
    organisaties: new Map(),
    applicaties: new Map(),
    diensten: new Map(),
    voorzieningen: new Map(),
  };
  for (const file of files) {
    for (const [kind, map] of Object.entries(maps)) {
      const from: Readonly<Record<string, string>> | undefined = file[kind as RedirectKind]; // keys of `maps`
      for (const [oldId, newId] of Object.entries(from ?? {})) map.set(oldId, newId);
    }
  }
  const next = (kind: RedirectKind, id: string): string | undefined =>
    maps[kind].get(id) ?? (kind === 'organisaties' ? undefined : viaOrganisatie(maps.organisaties, id));
  const current = (kind: RedirectKind, id: string): string => {
    let here = next(kind, id);
    // Nearly every id is one of today, and every look-up of a record comes by here.
    if (here === undefined) return id;
    const seen = new Set([id]);
    while (!seen.has(here)) {
      seen.add(here);
      const further = next(kind, here);
      if (further === undefined) return here;
      here = further;
    }
    return id;
  };
  return { current, all: (kind) => maps[kind] };
}

/** `oude-leverancier/product` follows the organisation's redirect when the application has none of its own. */
function viaOrganisatie(organisaties: ReadonlyMap<string, string>, id: string): string | undefined {
  const slash = id.indexOf('/');
  const owner = slash < 0 ? undefined : organisaties.get(id.slice(0, slash));
  return owner === undefined ? undefined : `${owner}${id.slice(slash)}`;
}
