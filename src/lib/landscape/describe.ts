import type { Catalogue } from '../catalogue/catalogue.ts';
import { isExample } from '../catalogue/isExample.ts';
import type { Entry, KeyPath } from '../model/record.ts';
import { dateOfStatus } from '../model/usageStatus.ts';
import { titleOfValue } from '../schema/navigate.ts';
import type { ActorData, ApplicatieData, DienstData, GebruikData, KoppelingData } from './landscapeData.ts';

/** An organisation in words; `deelnemers` are those members that the scope shows. */
export function describeActor(entry: Entry<'organisatie'>, deelnemers: readonly string[] = []): ActorData {
  const { value } = entry;
  const soort =
    value.samenwerkingstype === undefined
      ? titleOfValue('organisatie', ['type'], value.type)
      : titleOfValue('organisatie', ['samenwerkingstype'], value.samenwerkingstype);
  return {
    id: entry.id,
    naam: value.naam,
    type: value.type,
    organisatietype: soort,
    cbsCode: value.cbsCode,
    oin: value.oin,
    kvkNummer: value.kvkNummer,
    url: value.website,
    voorbeeld: value.voorbeeld === true,
    deelnemers,
  };
}

/** An application in words. */
export function describeApplicatie(
  catalogue: Catalogue,
  entry: Entry<'applicatie'>,
  toonAanbod: boolean,
): ApplicatieData {
  const { value } = entry;
  const { licentie } = value;
  return {
    id: entry.id,
    naam: value.naam,
    soort: value.soort,
    leverancier: entry.organisatie,
    concept: value.status === 'concept',
    url: value.website,
    licentie:
      licentie === undefined
        ? undefined
        : (licentie.spdx ?? titleOfValue('applicatie', ['licentie', 'soort'], licentie.soort)),
    hosting: joinTitles('applicatie', ['hosting', 0], value.hosting),
    geschiktVoor: value.referentiecomponenten ?? [],
    toonAanbod,
    standaardversies: (value.standaarden ?? [])
      .filter(({ ondersteuning }) => ondersteuning === 'ondersteund')
      .map(({ standaardversie }) => standaardversie),
    voorbeeld: isExample(catalogue, entry.organisatie),
  };
}

/** A usage in words; its date is that of its present status. */
export function describeGebruik(catalogue: Catalogue, { organisatie, value }: Entry<'gebruik'>): GebruikData {
  return {
    afnemer: organisatie,
    applicatie: catalogue.redirects.current('applicaties', value.applicatie),
    status: value.status,
    statusTitel: titleOfValue('gebruik', ['status'], value.status),
    datum: value.datums?.[dateOfStatus[value.status]],
    versie: value.versie,
    hosting: value.hosting === undefined ? undefined : titleOfValue('gebruik', ['hosting'], value.hosting),
    referentiecomponenten: value.referentiecomponenten ?? [],
    diensten: (value.diensten ?? []).map((id) => catalogue.redirects.current('diensten', id)),
  };
}

export function describeDienst(catalogue: Catalogue, entry: Entry<'dienst'>): DienstData {
  return {
    id: entry.id,
    naam: entry.value.naam,
    aanbieder: entry.organisatie,
    voorbeeld: isExample(catalogue, entry.organisatie),
  };
}

/** `A → B`, `A ← B`, `A ↔ B` (model, koppeling). */
export function labelOfKoppeling(van: string, naar: string, richting: 'heen' | 'terug' | 'beide'): string {
  const arrow = { heen: '→', terug: '←', beide: '↔' } as const;
  return `${van} ${arrow[richting]} ${naar}`;
}

/** A koppeling in words; undefined when one of its ends is unknown, which the check reports. */
export function describeKoppeling(
  catalogue: Catalogue,
  entry: Entry<'koppeling'>,
): KoppelingData | undefined {
  const { value } = entry;
  const van = catalogue.applicatie(value.van);
  const applicatie = value.naar === undefined ? undefined : catalogue.applicatie(value.naar);
  const voorziening = value.voorziening === undefined ? undefined : catalogue.voorziening(value.voorziening);
  const other = applicatie?.value.naam ?? voorziening?.naam;
  if (van === undefined || other === undefined) return undefined;
  const naar =
    applicatie !== undefined ? { applicatie: applicatie.id } : { voorziening: voorziening?.id ?? '' };
  return {
    id: entry.id,
    label: labelOfKoppeling(van.value.naam, other, value.richting),
    van: van.id,
    naar,
    richting: value.richting,
    status: value.status,
    statusTitel: titleOfValue('koppeling', ['status'], value.status),
    datum: value.vanaf,
    transport:
      value.transport === undefined ? undefined : titleOfValue('koppeling', ['transport'], value.transport),
    basis: value.basis ?? 'onbekend',
    standaardversies: value.standaarden ?? [],
    intermediair: value.intermediair === undefined ? undefined : catalogue.applicatie(value.intermediair)?.id,
    gegevens: value.gegevens ?? [],
    voorbeeld: isExample(catalogue, entry.organisatie),
  };
}

/** The koppelingen that an application is offered with, in the order of its record; those to what is unknown are left out. */
export function describeOfferedKoppelingen(
  catalogue: Catalogue,
  entry: Entry<'applicatie'>,
): readonly KoppelingData[] {
  const seen = new Map<string, number>();
  return (entry.value.koppelingen ?? []).flatMap((koppeling): readonly KoppelingData[] => {
    const applicatie = koppeling.met === undefined ? undefined : catalogue.applicatie(koppeling.met);
    const voorziening =
      koppeling.voorziening === undefined ? undefined : catalogue.voorziening(koppeling.voorziening);
    const other = applicatie ?? voorziening;
    const naam = applicatie?.value.naam ?? voorziening?.naam;
    if (other === undefined || naam === undefined) return [];
    const { richting, transport, standaarden = [] } = koppeling;
    const name = `aanbod/${entry.id}/${other.id}/${richting}`;
    const earlier = seen.get(name) ?? 0;
    seen.set(name, earlier + 1);
    return [
      {
        // A second link the same way to the same thing, over another transport, is a link of its own.
        id: earlier === 0 ? name : `${name}/${earlier + 1}`,
        label: labelOfKoppeling(entry.value.naam, naam, richting),
        van: entry.id,
        naar: applicatie === undefined ? { voorziening: other.id } : { applicatie: other.id },
        richting,
        status: 'aangeboden',
        statusTitel: 'Aangeboden',
        transport: transport === undefined ? undefined : titleOfValue('koppeling', ['transport'], transport),
        basis: standaarden.length > 0 ? 'standaard' : 'onbekend',
        standaardversies: standaarden,
        gegevens: [],
        voorbeeld: isExample(catalogue, entry.organisatie),
      },
    ];
  });
}

function joinTitles(kind: string, path: KeyPath, values: readonly string[] | undefined): string | undefined {
  return values === undefined || values.length === 0
    ? undefined
    : values.map((value) => titleOfValue(kind, path, value)).join('; ');
}
