import { useEffect, useState } from 'react';
import { type BasketItem, readBasket, watchBasket, writeBasket } from './basket.ts';

/** What was put aside to compare, and how to change it; follows changes elsewhere on the page. */
export function useBasket(): readonly [readonly BasketItem[], (items: readonly BasketItem[]) => void] {
  const [items, setItems] = useState(readBasket);
  useEffect(() => watchBasket(() => setItems(readBasket())), []);
  return [items, writeBasket];
}
