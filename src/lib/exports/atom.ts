import { escapeXml } from './escapeXml.ts';

/** One entry of a feed. All texts are plain: they are escaped here. */
export interface AtomEntry {
  /** Stays the same for ever, also when the site moves: `urn:uuid:…`. */
  readonly id: string;
  readonly title: string;
  /** In UTC. */
  readonly updated: string;
  /** Full address of the page about it. */
  readonly url: string;
  /** Who made it: an organisation. */
  readonly author: string | undefined;
  readonly lines: readonly string[];
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  /** Full address of the feed itself. */
  readonly self: string;
  /** Full address of the page with the same. */
  readonly page: string;
  /** Newest first; at least one, since a feed needs a moment. */
  readonly entries: readonly AtomEntry[];
}

/** Writes a feed as Atom (RFC 4287), in Dutch. Same feed, same bytes. */
export function writeAtom({ id, title, self, page, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${entries[0]?.updated ?? '1970-01-01T00:00:00Z'}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    '<author><name>Softwarecatalogus</name></author>',
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ id, title, updated, url, author, lines }: AtomEntry): string {
  const items = lines.map((line) => `<li>${escapeXml(line)}</li>`).join('');
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...(author === undefined ? [] : [`<author><name>${escapeXml(author)}</name></author>`]),
    // HTML inside XML: escaped once as HTML and once more as text of this element.
    `<content type="html">${escapeXml(`<ul>${items}</ul>`)}</content>`,
    '</entry>',
  ].join('\n');
}
