import { isMap, type Values } from './values.ts';

/* What survives a reload, on this computer only. A browser that keeps nothing loses the draft, not the form. */

export function readStored(key: string): unknown {
  try {
    const text = localStorage.getItem(`softwarecatalogus:${key}`);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value; undefined forgets it. */
export function store(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(`softwarecatalogus:${key}`);
    else localStorage.setItem(`softwarecatalogus:${key}`, JSON.stringify(value));
  } catch {
    // Private windows and full stores refuse: nothing to be done.
  }
}

/** Edits that wait to go together in one voorstel. */
export interface Basket {
  readonly edits: readonly Values[];
  readonly sentences: readonly string[];
}

export function readBasket(): Basket {
  const stored = readStored('mand');
  if (!isMap(stored) || !Array.isArray(stored.edits) || !Array.isArray(stored.sentences)) {
    return { edits: [], sentences: [] };
  }
  return {
    edits: stored.edits.filter(isMap),
    sentences: stored.sentences.filter((item) => typeof item === 'string'),
  };
}

/** What a user filled in, with the version of the record that it was made on. */
export interface FormDraft {
  readonly values: Values;
  readonly seen: { readonly oid: string; readonly value: Values } | undefined;
}

export function readDraft(key: string): FormDraft | undefined {
  const stored = readStored(key);
  if (!isMap(stored) || !isMap(stored.values)) return undefined;
  const { seen, values } = stored;
  const isSeen = isMap(seen) && typeof seen.oid === 'string' && isMap(seen.value);
  return {
    values,
    seen: isSeen ? { oid: String(seen.oid), value: isMap(seen.value) ? seen.value : {} } : undefined,
  };
}
