import type { ChangeSet } from './changeSet.ts';
import type { Forge } from './forge.ts';
import { deleteLink, editLink, newLink } from './forgeLinks.ts';

/** Longest address that browsers and forges take for certain (editing.md, door 1). */
export const maxAddress = 7_500;

/** How a voorstel gets to the forge when nobody gives a token. */
export type PlanWithoutToken =
  /** One address opens the new file, filled in. */
  | { readonly kind: 'nieuw'; readonly url: string; readonly path: string }
  /** The text goes over the clipboard into the page of the file. */
  | { readonly kind: 'plakken'; readonly url: string; readonly path: string; readonly text: string }
  /** The page on which the file is taken away. */
  | { readonly kind: 'weghalen'; readonly url: string; readonly path: string }
  /** A file to download and mail. */
  | { readonly kind: 'bestand'; readonly reason: 'geen-repository' | 'meer-bestanden' | 'te-lang' };

/**
 * Chooses the way for a change set. Only a single file fits on a page of the forge; a new one only where its text
 * fits in the address, because half a record is worse than a download.
 */
export function planWithoutToken({ changes }: ChangeSet, forge: Forge): PlanWithoutToken {
  if (forge.repository === '') return { kind: 'bestand', reason: 'geen-repository' };
  const [change] = changes;
  if (change === undefined || changes.length > 1) return { kind: 'bestand', reason: 'meer-bestanden' };
  const { path, content, baseOid } = change;
  if (content === null) return { kind: 'weghalen', url: deleteLink(forge, path), path };
  if (baseOid !== null) return { kind: 'plakken', url: editLink(forge, path), path, text: content };
  const url = newLink(forge, path, content);
  // Other forges take no text in the address: there it goes over the clipboard too.
  if (forge.kind !== 'github') return { kind: 'plakken', url, path, text: content };
  return url.length <= maxAddress ? { kind: 'nieuw', url, path } : { kind: 'bestand', reason: 'te-lang' };
}
