/** A piece of running text. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'em' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A block of a description. */
export type Block =
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly kind: 'heading'; readonly parts: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/**
 * Reads the Markdown that descriptions may use: paragraphs, headings, lists, bold, italic, code and http(s) links. The
 * outcome is data that a component writes as text, so nothing in a description can become HTML.
 */
export function readMarkdown(source: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const chunk of source.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = chunk.split('\n').filter((line) => line.trim() !== '');
    let paragraph: string[] = [];
    const flush = () => {
      if (paragraph.length > 0) blocks.push({ kind: 'paragraph', parts: readInline(paragraph.join(' ')) });
      paragraph = [];
    };
    for (const line of lines) {
      const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
      const item = /^\s*(?:([-*])|\d{1,3}[.)])\s+(.*)$/.exec(line);
      if (heading !== undefined) {
        flush();
        blocks.push({ kind: 'heading', parts: readInline(heading) });
      } else if (item !== null) {
        flush();
        addItem(blocks, item[1] === undefined, readInline(item[2] ?? ''));
      } else paragraph.push(line.trim());
    }
    flush();
  }
  return blocks;
}

function addItem(blocks: Block[], ordered: boolean, item: readonly Inline[]): void {
  const last = blocks.at(-1);
  if (last?.kind === 'list' && last.ordered === ordered) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
  } else blocks.push({ kind: 'list', ordered, items: [item] });
}

/** Bounded pieces, so that no text makes this slow. */
const inline =
  /`([^`]{1,500})`|\*\*([^*]{1,500})\*\*|\*([^*]{1,500})\*|\[([^\]]{1,300})\]\((https?:\/\/[^\s()<>"]{1,500})\)/g;

function readInline(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(inline)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    const [whole, code, strong, em, label, href] = match;
    if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else if (em !== undefined) parts.push({ kind: 'em', text: em });
    else if (label !== undefined && href !== undefined) parts.push({ kind: 'link', text: label, href });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}
