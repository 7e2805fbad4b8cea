import type { JsonObject } from '../../schema/json.ts';
import { type ApiContext, type ApiFile, apiUrl, compact, link } from './apiContext.ts';

/** Items in one file: a page of applications stays below half a megabyte. */
export const itemsPerFile = 200;

/**
 * A list in files of bounded size, each with links to its neighbours. The first has the plain name, so that it stays
 * findable: `applicaties.json`, `applicaties-pagina-2.json`. An empty list is one file.
 *
 * @param path  below `api/v1/`, without `.json`
 * @param key   name of the property with the items
 */
export function* listFiles<Item>(
  context: ApiContext,
  path: string,
  key: string,
  items: readonly Item[],
  show: (context: ApiContext, item: Item) => JsonObject,
): Generator<ApiFile> {
  const pages = Math.max(1, Math.ceil(items.length / itemsPerFile));
  const at = (page: number) =>
    page < 1 || page > pages ? undefined : link(apiUrl(context, pathOfPage(path, page)));
  for (let page = 1; page <= pages; page += 1) {
    const start = (page - 1) * itemsPerFile;
    yield {
      path: pathOfPage(path, page),
      value: {
        totaal: items.length,
        pagina: page,
        paginas: pages,
        [key]: items.slice(start, start + itemsPerFile).map((item) => show(context, item)),
        _links: compact({
          self: at(page),
          first: at(1),
          prev: at(page - 1),
          next: at(page + 1),
          last: at(pages),
        }),
      },
    };
  }
}

function pathOfPage(path: string, page: number): string {
  return page === 1 ? `${path}.json` : `${path}-pagina-${page}.json`;
}
