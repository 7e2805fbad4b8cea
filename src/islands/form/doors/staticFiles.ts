import type { PublicDoorFacts, PublicFile } from '../../../site/form/publicDoor.ts';
import { mapsOf, readJson, textOf } from '../api.ts';
import { isMap, type Values } from '../values.ts';

/** `[name, detail]` by id. */
export type Names = ReadonlyMap<string, readonly [name: string, detail: string]>;

/** The files of a published site that forms work on; each is fetched once. */
export interface StaticFiles {
  readonly facts: PublicDoorFacts;
  /** The records of an organisation; undefined for one that is not there. */
  readonly organisatie: (id: string) => Promise<OrganisatieFiles | undefined>;
  readonly names: (list: keyof PublicDoorFacts['lists']) => Promise<Names>;
  /** Old ids by kind, with where they lead. */
  readonly redirects: () => Promise<Values>;
}

export interface OrganisatieFiles {
  readonly landscape: Values;
  readonly files: readonly PublicFile[];
}

/** Opens the files of this site. */
export function openStaticFiles(facts: PublicDoorFacts): StaticFiles {
  const known = new Map<string, Promise<unknown>>();
  const read = (path: string): Promise<unknown> => {
    const present = known.get(path) ?? readJson(path);
    known.set(path, present);
    // A file that did not come is asked for again: the network may be back.
    present.then((json) => json === undefined && known.delete(path));
    return present;
  };
  return {
    facts,
    organisatie: async (id) => {
      const json = /^[a-z0-9-]+$/.test(id) ? await read(`bewerken/gegevens/${id}.json`) : undefined;
      if (!isMap(json) || !isMap(json.landscape)) return undefined;
      const files = mapsOf(json.files).map(({ path, oid, text }) => ({
        path: textOf(path),
        oid: textOf(oid),
        text: textOf(text),
      }));
      return { landscape: json.landscape, files };
    },
    names: async (list) => {
      const json = await read(facts.lists[list] ?? '');
      const items: readonly unknown[] = Array.isArray(json) ? json : [];
      return new Map(
        items.flatMap((item) =>
          Array.isArray(item) ? [[String(item[0]), [String(item[1]), String(item[2] ?? '')]] as const] : [],
        ),
      );
    },
    redirects: async () => {
      const json = await read('bewerken/omleidingen.json');
      return isMap(json) ? json : {};
    },
  };
}
