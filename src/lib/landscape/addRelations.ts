import { elementOf } from './addElements.ts';
import type { Base } from './base.ts';
import { identifierOf, objectIdOf } from './ids.ts';
import type { ApplicatieData, LandscapeData } from './landscapeData.ts';
import type { ModelBuilder } from './modelBuilder.ts';
import { gebruikKey, placementsOf, typeOfApplicatie, type WantedPlacement } from './placements.ts';
import { changeWords } from './plotStyle.ts';

/** One application on one component: what plotting draws. */
export interface Placement {
  readonly applicatie: string;
  /** Object ID of the referentiecomponent or technologiecomponent. */
  readonly component: string;
  /** Identifier of the Specialization. */
  readonly relationship: string;
  /** In a difference: how it is drawn; undefined for what is not drawn. */
  readonly stand?: WantedPlacement['stand'];
}

/** Adds the relations of ownership, use, membership and standards; gives where each application is placed. */
export function addRelations(builder: ModelBuilder, base: Base, data: LandscapeData): readonly Placement[] {
  for (const { id, deelnemers } of data.actors) {
    for (const deelnemer of deelnemers) {
      builder.addRelationship(
        objectIdOf('deelname', id, deelnemer),
        'Aggregation',
        { source: elementOf.actor(id), target: elementOf.actor(deelnemer) },
        'heeft deelnemers',
      );
    }
  }
  for (const applicatie of data.applicaties) addOffer(builder, base, applicatie);
  for (const { id, aanbieder } of data.diensten) {
    builder.addRelationship(
      objectIdOf('levert', id),
      'Association',
      { source: elementOf.actor(aanbieder), target: elementOf.dienst(id) },
      'levert',
    );
  }
  for (const { afnemer, applicatie, statusTitel, datum, versie, hosting, diensten } of data.gebruik) {
    const mark = data.verschil?.gebruik[gebruikKey({ afnemer, applicatie })];
    // The same words as on the application: with two users of one application only these tell them apart.
    builder.addRelationship(
      objectIdOf('afname', afnemer, applicatie),
      'Association',
      { source: elementOf.actor(afnemer), target: elementOf.applicatie(applicatie) },
      'is afnemer van',
      [
        ['SWC type', 'Gebruik'],
        ['Gebruik status', statusTitel],
        ['Gebruik datum', datum],
        ['Versieaanduiding', versie],
        ['Hosting', hosting],
        ['Diensten', diensten.join('; ')],
        ['Verschil', mark && changeWords[mark]],
      ],
    );
  }
  return addPlacements(builder, base, data);
}

function addOffer(builder: ModelBuilder, base: Base, applicatie: ApplicatieData): void {
  const source = elementOf.applicatie(applicatie.id);
  builder.addRelationship(
    objectIdOf('eigenaar', applicatie.id),
    'Association',
    { source, target: elementOf.actor(applicatie.leverancier) },
    'is eigenaar van',
  );
  for (const objectId of applicatie.standaardversies) {
    const target = base.identifierOf(objectId);
    if (target === undefined) continue;
    builder.addRelationship(
      objectIdOf('ondersteunt', applicatie.id, objectId),
      'Realization',
      { source, target },
      'ondersteunt',
    );
  }
}

/** The Specializations, only between elements of one type, as ArchiMate demands. */
function addPlacements(builder: ModelBuilder, base: Base, data: LandscapeData): readonly Placement[] {
  return placementsOf(data).flatMap(({ applicatie, component, kind, stand }) => {
    const target = base.identifierOf(component);
    if (target === undefined || base.typeOf(component) !== typeOfApplicatie(applicatie)) return [];
    const objectId = objectIdOf(kind, applicatie.id, component);
    builder.addRelationship(
      objectId,
      'Specialization',
      { source: elementOf.applicatie(applicatie.id), target },
      kind === 'gebruikt' ? 'wordt gebruikt voor' : 'is geschikt voor',
      [['Verschil', stand === 'toegevoegd' || stand === 'verwijderd' ? changeWords[stand] : undefined]],
    );
    return [{ applicatie: applicatie.id, component, relationship: identifierOf(objectId), stand }];
  });
}
