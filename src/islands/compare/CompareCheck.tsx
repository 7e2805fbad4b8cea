import { maxCompared } from '../../lib/comparison/comparisonState.ts';
import type { BasketItem } from './basket.ts';
import { useBasket } from './useBasket.ts';

/** Puts one application aside to compare, or takes it back. */
export function CompareCheck({ item }: { readonly item: BasketItem }) {
  const [items, setItems] = useBasket();
  const isChosen = items.some(({ id }) => id === item.id);
  const isFull = !isChosen && items.length >= maxCompared;
  return (
    <label className="sc-check sc-card__compare">
      <input
        type="checkbox"
        checked={isChosen}
        disabled={isFull}
        onChange={() => setItems(isChosen ? items.filter(({ id }) => id !== item.id) : [...items, item])}
      />
      <span>
        Vergelijk<span className="sc-visually-hidden"> {item.naam}</span>
        {isFull && <span className="sc-muted"> (er staan er al {maxCompared})</span>}
      </span>
    </label>
  );
}
