const collator = new Intl.Collator('nl', { numeric: true });

/**
 * Compares items by name as a Dutch reader's alphabet orders them: case and diacritics last, `2` before `10`. Signs
 * before the first letter don't count, so 's-Hertogenbosch stands at the S.
 */
export function byName<Item>(nameOf: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => collator.compare(withoutSigns(nameOf(a)), withoutSigns(nameOf(b)));
}

function withoutSigns(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}
