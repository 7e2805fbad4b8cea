import type { Catalogue } from '../../src/lib/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/lib/catalogue/loadCatalogue.ts';
import type { SourceFile } from '../../src/lib/yaml/source.ts';

/** Source files of a public root named `content`, from paths inside it and their texts. */
export function sourcesOf(texts: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({
    root: 'content',
    isPrivate: false,
    path,
    file: `content/${path}`,
    blob: '',
    bytes: new TextEncoder().encode(text),
  }));
}

/** The Catalogue of these texts; faults in them are left out of it, as always. */
export function catalogueOf(texts: Readonly<Record<string, string>>): Catalogue {
  return loadCatalogue(sourcesOf(texts)).catalogue;
}
