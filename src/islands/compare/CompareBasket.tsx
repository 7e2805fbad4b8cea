import { comparisonPath } from '../../lib/comparison/comparisonState.ts';
import { useBasket } from './useBasket.ts';

/** What was put aside, with the way to see it side by side; nothing as long as there is nothing. */
export function CompareBasket({ base }: { readonly base: string }) {
  const [items, setItems] = useBasket();
  if (items.length === 0) return null;
  const names = items.map(({ naam }) => naam).join(', ');
  return (
    <section className="sc-basket" aria-label="Te vergelijken">
      <strong>{`Te vergelijken (${items.length})`}</strong>
      <span className="sc-basket__names" title={names}>
        {names}
      </span>
      <a
        className="nl-button nl-button--primary"
        href={base + comparisonPath(items.map(({ id }) => id)).slice(1)}
      >
        <span className="nl-button__label">Vergelijk</span>
      </a>
      <button type="button" className="sc-link-button" onClick={() => setItems([])}>
        Wis<span className="sc-visually-hidden"> wat er te vergelijken staat</span>
      </button>
    </section>
  );
}
