import { maxCompared } from '../../lib/comparison/comparisonState.ts';
import type { ListedGemeente } from '../../lib/comparison/gemeenteList.ts';

interface Props {
  readonly byId: ReadonlyMap<string, ListedGemeente>;
  readonly ids: readonly string[];
  readonly onAdd: (id: string) => void;
}

/** Shown at once. */
const maxShown = 4;

/** Gemeenten like the first one of the comparison, with why; those that show something come first. */
export function LikeThis({ byId, ids, onAdd }: Props) {
  const first = byId.get(ids[0] ?? '');
  if (first === undefined || ids.length >= maxCompared) return null;
  const options = first.lijktOp
    .flatMap(([id, reden]) => {
      const gemeente = byId.get(id);
      return gemeente === undefined || ids.includes(id) ? [] : [{ gemeente, reden }];
    })
    .sort((a, b) => Number(b.gemeente.aantal > 0) - Number(a.gemeente.aantal > 0))
    .slice(0, maxShown);
  if (options.length === 0) return null;
  return (
    <div>
      <p>Gemeenten zoals {first.naam}:</p>
      <ul className="sc-fewer">
        {options.map(({ gemeente: { id, naam, aantal }, reden }) => (
          <li key={id}>
            <button type="button" className="sc-chip" onClick={() => onAdd(id)}>
              <span aria-hidden="true">+ </span>
              {naam}
              <span className="sc-visually-hidden"> toevoegen</span>
            </button>{' '}
            <span className="sc-small sc-muted">
              {reden}
              {aantal === 0 && '; laat geen applicaties zien'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
