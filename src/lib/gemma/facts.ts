import type { ArchimateModel, Property } from '../archimate/model.ts';
import { nameOf } from '../archimate/model.ts';

/**
 * Properties that are facts, in the order in which they are written. What is prose stays on GEMMA Online, to which
 * pages link: no sentences of GEMMA in this repository.
 */
export const facts: readonly string[] = [
  'GEMMA type',
  'GEMMA subtype',
  'GEMMA status',
  'Status',
  'Projectstatus',
  'Specialization',
  'Type voorziening',
  'Versieaanduiding',
  'Afkorting',
  'Alternate name',
  'Synoniemen',
  'Beheerder',
  'Eigenaar',
  'URL',
  'URI',
  'Type URI',
  'API-portaal',
  'API-portaal (URL)',
  'Compliancy',
  'Compliancy URL',
  'BBN',
  'BIV score BBN',
  'Beschikbaarheid',
  'Integriteit',
  'Vertrouwelijkheid',
  'Bron',
  'Heeft bron',
  'ID',
  'Contextview',
  'GEMMA sortering',
  'Verbindingsrol',
  'Publiceren',
  'Viewtype',
  'Detailniveau',
  'Scope',
  'Architectuurlaag',
  'Domein',
  'GEMMA thema',
  'Beleidsdomein',
];

/** Properties that are left out on purpose: prose, what has a place of its own, and the modellers' own bookkeeping. */
const leftOut: ReadonlySet<string> = new Set([
  '',
  'Object ID',
  'Object ID sync',
  'Titel view SWC',
  'Release',
  'Roundtrip',
  'Architectuurtool',
  'Type model',
  'Model',
  'Toelichting',
  'GEMMA-toelichting',
  'Implicaties',
  'Grondslag',
  'Beschikbaarheid (belangrijkste reden)',
  'Integriteit (belangrijkste reden)',
  'Vertrouwelijkheid (belangrijkste reden)',
  'Let op',
  'GEMMA URL',
  'GEMMA-GGM status',
  'Groepering',
  'Latest Sync Date',
  'NORA kernwaarde',
  'NORA kwaliteitsdoel',
  'NORA principe',
  'Type before conversion',
  'excludeFromView',
]);

/** A longer value is prose, whatever the property is called; and so is a sentence, which `Compliancy` holds once. */
const longestFact = 500;
const isProse = (value: string): boolean =>
  value.length > longestFact || (value.length > 60 && /[\p{L}\d]\.(?:\s|$)/u.test(value));
const rank: ReadonlyMap<string, number> = new Map(facts.map((name, index) => [name, index]));

/**
 * Whether the import knows this property: a fact, or left out on purpose.
 * `GGM-…` comes from the municipal data model and `layout …` from a drawing script: neither is about what we hold.
 */
export function isKnownProperty(name: string): boolean {
  return rank.has(name) || leftOut.has(name) || /^(?:GGM-|layout )/.test(name);
}

/** The names of a model's property definitions, by identifier: numbers shift between releases. */
export function propertyNames(model: ArchimateModel): ReadonlyMap<string, string> {
  return new Map(model.propertyDefinitions.map((one) => [one.identifier, nameOf(one).trim()]));
}

/**
 * The facts among properties, by name, in fixed order. Of a repeated key the first value that is not empty counts:
 * releases repeat `Verbindingsrol` with the same or an empty value (ameff.md §3.6).
 */
export function factsOf(
  properties: readonly Property[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { definition, values } of properties) {
    const name = names.get(definition) ?? '';
    const value = values.find(({ text }) => text !== '')?.text ?? '';
    if (!rank.has(name) || isProse(value) || found.get(name)) continue;
    found.set(name, value);
  }
  return new Map([...found].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
}
