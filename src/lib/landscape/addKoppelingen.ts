import { elementOf, markProperties } from './addElements.ts';
import type { Base } from './base.ts';
import { objectIdOf } from './ids.ts';
import type { DifferenceMark, KoppelingData, LandscapeData } from './landscapeData.ts';
import type { ModelBuilder } from './modelBuilder.ts';

const richtingWord = { heen: 'left_to_right', terug: 'right_to_left', beide: 'bidirection' } as const;
const basisWord = { standaard: 'norm', maatwerk: 'custom', onbekend: 'unknown' } as const;

/** Adds each koppeling as a Flow with its properties, and its standards and intermediary as Associations from that Flow. */
export function addKoppelingen(builder: ModelBuilder, base: Base, data: LandscapeData): void {
  const standaardNaam = new Map(data.gemma.map(({ id, naam }) => [id, naam]));
  const applicatieNaam = new Map(data.applicaties.map(({ id, naam }) => [id, naam]));
  for (const koppeling of data.koppelingen)
    addKoppeling(
      builder,
      base,
      koppeling,
      standaardNaam,
      applicatieNaam,
      data.verschil?.koppelingen[koppeling.id],
    );
}

function addKoppeling(
  builder: ModelBuilder,
  base: Base,
  koppeling: KoppelingData,
  standaardNaam: ReadonlyMap<string, string>,
  applicatieNaam: ReadonlyMap<string, string>,
  mark: DifferenceMark | undefined,
): void {
  const { id, naar, richting, standaardversies, intermediair } = koppeling;
  const van = elementOf.applicatie(koppeling.van);
  const other =
    'applicatie' in naar
      ? elementOf.applicatie(naar.applicatie)
      : (base.identifierOf(naar.voorziening) ?? elementOf.voorziening(naar.voorziening));
  const known = standaardversies.filter((objectId) => base.identifierOf(objectId) !== undefined);
  // Right-to-left swaps the ends; both ways is one Flow, told apart by its property (ameff.md §1).
  const ends = richting === 'terug' ? { source: other, target: van } : { source: van, target: other };
  const flow = builder.addRelationship(objectIdOf('koppeling', id), 'Flow', ends, koppeling.label, [
    ['GEMMA type', 'Koppeling'],
    ['GEMMA subtype', 'applicatie' in naar ? 'Binnengemeentelijk' : 'Buitengemeentelijk'],
    ['Richting', richtingWord[richting]],
    ['Type', basisWord[koppeling.basis]],
    ['Standaardversie', known.map((objectId) => standaardNaam.get(objectId) ?? '').join('; ')],
    ['Standaardversie ID', known.join('; ')],
    ['Intermediair', intermediair === undefined ? undefined : applicatieNaam.get(intermediair)],
    ['Intermediair ID', intermediair === undefined ? undefined : objectIdOf('applicatie', intermediair)],
    ['Transportprotocol', koppeling.transport],
    ['Gegevens', koppeling.gegevens.join('; ')],
    ['Status', koppeling.statusTitel],
    ['Datum', koppeling.datum],
    ['Voorbeeld', koppeling.voorbeeld ? 'Ja, verzonnen' : undefined],
    ...markProperties(mark),
  ]);
  for (const objectId of known) {
    const target = base.identifierOf(objectId);
    if (target === undefined) continue;
    builder.addRelationship(
      objectIdOf('koppeling-standaard', id, objectId),
      'Association',
      { source: flow, target },
      'implementeert',
    );
  }
  if (intermediair !== undefined) {
    builder.addRelationship(
      objectIdOf('koppeling-intermediair', id, intermediair),
      'Association',
      { source: flow, target: elementOf.applicatie(intermediair) },
      'gerealiseerd met',
    );
  }
}
