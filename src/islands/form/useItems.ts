import { useCallback, useRef, useState } from 'react';
import type { PickList } from '../../site/form/formModel.ts';
import type { Item } from './Picker.tsx';

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
        fetch(address)
          .then((response) => response.json())
          .then((json: unknown) => setLoaded((before) => ({ ...before, [list]: itemsOf(json) })))
          // Asked again at the next keystroke: the server may be back.
          .catch(() => asked.current.delete(list));
      }
      return loaded[list];
    },
    [lists, loaded],
  );
}

/** The items of a list as it was fetched. */
export function itemsOf(json: unknown): readonly Item[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((item): Item[] =>
    Array.isArray(item) ? [[String(item[0]), String(item[1]), String(item[2] ?? '')]] : [],
  );
}
