import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the fixtures of a folder have in common:
 * - `goed`: no faults, the XSD accepts them;
 * - `xsd`: one fault that the XSD sees too;
 * - `alleen-wij`: one fault that the XSD lets through and an importer does not;
 * - `geen-ameff`: no XML, or no AMEFF of ArchiMate 3.
 */
export const FOLDERS = ['goed', 'xsd', 'alleen-wij', 'geen-ameff'] as const;

export type Folder = (typeof FOLDERS)[number];

export interface Fixture {
  readonly folder: Folder;
  /** Without extension. */
  readonly name: string;
  /** Missing where there is only an expectation. */
  readonly bytes: Uint8Array | undefined;
  /** Missing where there is only an input. */
  readonly expected: string | undefined;
}

const ROOT = join(import.meta.dirname, '../fixtures/ameff');

/** All fixtures of a folder: `<name>.xml` with the expected report in `<name>.txt`, made by hand. */
export function readFixtures(folder: Folder): Fixture[] {
  const files = readdirSync(join(ROOT, folder));
  const names = new Set(files.map((file) => file.replace(/\.(?:xml|txt)$/, '')));
  return [...names].sort().map((name) => {
    const read = (extension: string) =>
      files.includes(name + extension) ? readFileSync(join(ROOT, folder, name + extension)) : undefined;
    return { folder, name, bytes: read('.xml'), expected: read('.txt')?.toString('utf8') };
  });
}
