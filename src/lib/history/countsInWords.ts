import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FileKind } from '../model/kinds.ts';
import { enumerate } from '../proposals/sentence.ts';
import type { ChangedFile } from './change.ts';

const kinds: Partial<Record<FileKind, readonly [one: string, many: string]>> = {
  organisatie: ['organisatie', 'organisaties'],
  applicatie: ['applicatie', 'applicaties'],
  dienst: ['dienst', 'diensten'],
  gebruik: ['keer gebruik', 'keer gebruik'],
  koppeling: ['koppeling', 'koppelingen'],
  collega: ['collega', 'collega’s'],
};

/** `342 organisaties en 291 keer gebruik toegevoegd; 2 applicaties gewijzigd`. */
export function countsInWords(files: readonly ChangedFile[]): string {
  return (['toegevoegd', 'gewijzigd', 'verwijderd'] as const)
    .flatMap((status) => {
      const words = Object.entries(kinds).flatMap(([kind, [one, many]]) => {
        const count = files.filter((file) => file.kind === kind && file.status === status).length;
        return count === 0 ? [] : [`${count.toLocaleString('nl-NL')} ${count === 1 ? one : many}`];
      });
      return words.length === 0 ? [] : [`${enumerate(words)} ${status}`];
    })
    .join('; ');
}

/** Names of the public sources that the added records give, the most frequent first. */
export function sourcesOf(files: readonly ChangedFile[], entryOf: EntryOf): readonly string[] {
  const counts = new Map<string, number>();
  for (const { file, status } of files) {
    if (status !== 'toegevoegd') continue;
    const bron = bronOf(entryOf(file)?.value);
    if (bron?.soort === 'openbare-bron' && bron.naam !== undefined) {
      counts.set(bron.naam, (counts.get(bron.naam) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([naam]) => naam);
}

/** The present record in a file. */
export type EntryOf = (file: string) => Catalogue['entries'][number] | undefined;

function bronOf(value: object | undefined) {
  if (value === undefined || !('bron' in value)) return undefined;
  const { bron } = value;
  if (typeof bron !== 'object' || bron === null || !('soort' in bron)) return undefined;
  return { soort: bron.soort, naam: 'naam' in bron && typeof bron.naam === 'string' ? bron.naam : undefined };
}
