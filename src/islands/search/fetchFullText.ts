import { fitsQuery } from './fitsQuery.ts';

/** A record of which the running text fits. */
export interface TextHit {
  /** As `meta` of the index says: a `SearchKind`. */
  readonly kind: string;
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Words around what was found; `<mark>` is the only markup, made by Pagefind from escaped text. */
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[];
}

interface PagefindResult {
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}
interface Pagefind {
  readonly search: (text: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** Looked at; a part of them was found by name already. */
const maxHits = 25;
let loading: Promise<Pagefind> | undefined;

/** Searches the running text with Dutch word forms. Rejects when Pagefind cannot be loaded. */
export async function fetchFullText(pagefindUrl: string, text: string): Promise<readonly TextHit[]> {
  loading ??= import(/* @vite-ignore */ pagefindUrl).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const { results } = await (await loading).search(text);
  const found = await Promise.all(results.slice(0, maxHits).map((result) => result.data()));
  return found
    .map(({ url, excerpt, meta }) => ({
      url,
      title: meta.title ?? url,
      kind: meta.soort ?? '',
      id: meta.id ?? '',
      parts: partsOf(excerpt),
    }))
    .filter(({ parts }) => fitsQuery(text, marksOf(parts)));
}

/** `a <mark>b</mark> c` → parts of plain text, so that nothing of it is ever read as HTML. */
function partsOf(excerpt: string): TextHit['parts'] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).flatMap((piece) => {
    const marked = piece.startsWith('<mark>');
    const text = decode(piece.replace(/<\/?mark>/g, ''));
    return text === '' ? [] : [{ text, marked }];
  });
}

function marksOf(parts: TextHit['parts']): readonly string[] {
  return parts.flatMap((part) => (part.marked ? [part.text] : []));
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
