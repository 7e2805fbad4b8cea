import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../model/record.ts';

/** How an import finds organisations that exist: by permanent numbers first, by name last. Built once per run. */
export interface OrganisationIndex {
  readonly byCbsCode: ReadonlyMap<string, Entry<'organisatie'>>;
  readonly bySwcId: ReadonlyMap<string, Entry<'organisatie'>>;
  /** Gemeente by any of its names, with or without "Gemeente" before it, capitals ignored. */
  readonly gemeenteByName: (name: string) => Entry<'organisatie'> | undefined;
}

/** Indexes the organisations of a catalogue. */
export function indexOrganisations(catalogue: Catalogue): OrganisationIndex {
  const byCbsCode = new Map<string, Entry<'organisatie'>>();
  const bySwcId = new Map<string, Entry<'organisatie'>>();
  const byName = new Map<string, Entry<'organisatie'>>();
  for (const entry of catalogue.organisaties.values()) {
    const { naam, officieleNaam, cbsCode, swcId, type } = entry.value;
    if (cbsCode !== undefined) byCbsCode.set(cbsCode, entry);
    if (swcId !== undefined) bySwcId.set(swcId, entry);
    if (type !== 'gemeente') continue;
    for (const name of [naam, officieleNaam]) if (name !== undefined) byName.set(plain(name), entry);
  }
  return { byCbsCode, bySwcId, gemeenteByName: (name) => byName.get(plain(name)) };
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^gemeente\s+/, '');
}
