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
  /** @throws Error, in Dutch, when the list does not come: without it everything would seem not to exist */
  readonly names: (list: keyof PublicDoorFacts['lists']) => Promise<Names>;
  /** Old ids by kind, with where they lead. @throws Error, in Dutch, when they do not come */
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
  const need = async (path: string, what: string): Promise<unknown> => {
    const json = await read(path);
    if (json === undefined) throw new Error(`${what} van deze site kon niet worden opgehaald`);
    return json;
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
      const json = await need(facts.lists[list] ?? '', 'een lijst met namen');
      const items: readonly unknown[] = Array.isArray(json) ? json : [];
      return new Map(
        items.flatMap((item) =>
          Array.isArray(item) ? [[String(item[0]), [String(item[1]), String(item[2] ?? '')]] as const] : [],
        ),
      );
    },
    redirects: async () => {
      const json = await need('bewerken/omleidingen.json', 'de lijst met oude namen');
      return isMap(json) ? json : {};
    },
  };
}
