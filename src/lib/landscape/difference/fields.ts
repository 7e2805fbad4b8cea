import type { ApplicatieData, KoppelingData, LandscapeData } from '../landscapeData.ts';

/** What a field holds, as people read it; empty where nothing is filled in. */
export type FieldValue = readonly string[];

/** A field that differs: what is gone from it and what it got. A field of one value has at most one of each. */
export interface FieldChange {
  readonly veld: string;
  readonly weg: FieldValue;
  readonly erbij: FieldValue;
}

const one = (value: string | undefined): FieldValue => (value === undefined || value === '' ? [] : [value]);

/**
 * What a landscape says of one application, by label.
 * @param byAfnemer whether what belongs to a usage is told apart by who registered it. The same for both versions
 *                  that are compared: else every field would seem gone, and another one new
 */
export function fieldsOfApplicatie(
  data: LandscapeData,
  applicatie: ApplicatieData,
  byAfnemer: boolean,
): ReadonlyMap<string, FieldValue> {
  const names = namesIn(data);
  const usage = data.gebruik.filter((gebruik) => gebruik.applicatie === applicatie.id);
  // What its supplier says it is suited for shows only where the user named nothing.
  const countsOffer =
    applicatie.toonAanbod || usage.every(({ referentiecomponenten }) => referentiecomponenten.length === 0);
  const fields = new Map<string, FieldValue>([
    ['Naam', [applicatie.naam]],
    ['Leverancier', [names(applicatie.leverancier)]],
    ['Website', one(applicatie.url)],
    ['Licentie', one(applicatie.licentie)],
    ['Hosting in het aanbod', one(applicatie.hosting)],
    ['Ondersteunde standaarden', applicatie.standaardversies.map(names)],
    ['Geschikt voor', countsOffer ? applicatie.geschiktVoor.map(names) : []],
    ['Geregistreerd door', usage.map(({ afnemer }) => names(afnemer))],
  ]);
  for (const gebruik of usage) {
    const label = (name: string) => (byAfnemer ? `${name} (${names(gebruik.afnemer)})` : name);
    fields.set(label('Status'), [gebruik.statusTitel]);
    fields.set(label('Datum'), one(gebruik.datum));
    fields.set(label('Versie'), one(gebruik.versie));
    fields.set(label('Hosting'), one(gebruik.hosting));
    fields.set(label('Gebruikt voor'), gebruik.referentiecomponenten.map(names));
    fields.set(label('Diensten'), gebruik.diensten.map(names));
  }
  return fields;
}

const richtingWord = { heen: 'heen', terug: 'terug', beide: 'beide kanten' } as const;
const basisWord = { standaard: 'standaard', maatwerk: 'maatwerk', onbekend: 'onbekend' } as const;

/** What a landscape says of one koppeling, by label. */
export function fieldsOfKoppeling(
  data: LandscapeData,
  koppeling: KoppelingData,
): ReadonlyMap<string, FieldValue> {
  const names = namesIn(data);
  return new Map<string, FieldValue>([
    ['Koppeling', [koppeling.label]],
    ['Richting', [richtingWord[koppeling.richting]]],
    ['Status', [koppeling.statusTitel]],
    ['Datum', one(koppeling.datum)],
    ['Transport', one(koppeling.transport)],
    ['Soort', [basisWord[koppeling.basis]]],
    ['Standaarden', koppeling.standaardversies.map(names)],
    ['Via', one(koppeling.intermediair === undefined ? undefined : names(koppeling.intermediair))],
    ['Gegevens', koppeling.gegevens],
  ]);
}

const known = new WeakMap<LandscapeData, ReadonlyMap<string, string>>();

/** Names of everything in a landscape, by id or Object ID; the id itself for what has none. */
export function namesIn(data: LandscapeData): (id: string) => string {
  const names =
    known.get(data) ??
    new Map<string, string>([
      ...data.vervallen.map(({ objectId, naam }) => [objectId, naam] as const),
      ...data.gemma.map(({ id, naam }) => [id, naam] as const),
      ...data.voorzieningen.map(({ id, naam }) => [id, naam] as const),
      ...data.diensten.map(({ id, naam }) => [id, naam] as const),
      ...data.applicaties.map(({ id, naam }) => [id, naam] as const),
      ...data.actors.map(({ id, naam }) => [id, naam] as const),
    ]);
  known.set(data, names);
  return (id) => names.get(id) ?? id;
}
