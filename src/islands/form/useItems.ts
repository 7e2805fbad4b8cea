import { useCallback, useRef, useState } from 'react';
import type { PickList } from '../../site/form/formModel.ts';
import { readJson } from '../readJson.ts';
import type { Item } from './Picker.tsx';

/** Stands in the place of a list that could not be fetched. */
export const failedList: readonly Item[] = [];

/** The lists to pick from, each fetched when the first field asks for it. */
export function useItems(
  lists: Readonly<Partial<Record<PickList, string>>>,
): (list: PickList) => readonly Item[] | undefined {
  const [loaded, setLoaded] = useState<Readonly<Record<string, readonly Item[]>>>({});
  const asked = useRef(new Set<string>());
  return useCallback(
    (list) => {
      const address = lists[list];
      if (address !== undefined && !asked.current.has(list)) {
        asked.current.add(list);
        fetchItems(address).then((items) => setLoaded((before) => ({ ...before, [list]: items })));
      }
      return loaded[list];
    },
    [lists, loaded],
  );
}

/** The items at an address; `failedList` when they do not come. */
export function fetchItems(address: string): Promise<readonly Item[]> {
  return readJson(address).then(itemsOf, () => failedList);
}

/** The items of a list as it was fetched. */
export function itemsOf(json: unknown): readonly Item[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((item): Item[] =>
    Array.isArray(item) ? [[String(item[0]), String(item[1]), String(item[2] ?? '')]] : [],
  );
}
