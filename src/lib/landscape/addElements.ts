import { identifierOf, objectIdOf } from './ids.ts';
import type {
  ActorData,
  ApplicatieData,
  DifferenceMark,
  GebruikData,
  LandscapeData,
} from './landscapeData.ts';
import type { ModelBuilder, NamedValue } from './modelBuilder.ts';
import { changeWords } from './plotStyle.ts';

export const actorId = (id: string) => objectIdOf('organisatie', id);
export const applicatieId = (id: string) => objectIdOf('applicatie', id);
export const dienstId = (id: string) => objectIdOf('dienst', id);
export const voorzieningId = (id: string) => objectIdOf('voorziening', id);

/** Marks what is invented, in every export. */
const exampleMark = (voorbeeld: boolean): NamedValue => [
  'Voorbeeld',
  voorbeeld ? 'Ja, verzonnen' : undefined,
];

const actorType = {
  gemeente: { type: 'BusinessActor', swc: 'Gemeente' },
  leverancier: { type: 'BusinessActor', swc: 'Leverancier' },
  samenwerking: { type: 'BusinessCollaboration', swc: 'Samenwerking' },
  community: { type: 'BusinessCollaboration', swc: 'Community' },
} as const;

/** Adds organisations, applications, services and own facilities as elements (table in ameff.md §1). */
export function addElements(builder: ModelBuilder, data: LandscapeData): void {
  const usage = presentUsage(data.gebruik);
  for (const actor of data.actors) addActor(builder, actor);
  for (const applicatie of data.applicaties)
    addApplicatie(builder, applicatie, usage.get(applicatie.id), data.verschil?.applicaties[applicatie.id]);
  for (const { id, naam, voorbeeld } of data.diensten) {
    builder.addElement(dienstId(id), 'BusinessService', naam, [
      ['SWC type', 'Dienst'],
      exampleMark(voorbeeld),
    ]);
  }
  for (const { id, naam } of data.voorzieningen) {
    builder.addElement(voorzieningId(id), 'ApplicationComponent', naam, [['SWC type', 'Voorziening']]);
  }
}

function addActor(builder: ModelBuilder, actor: ActorData): void {
  const { type, swc } = actorType[actor.type];
  builder.addElement(actorId(actor.id), type, actor.naam, [
    ['SWC type', swc],
    ['Organisatietype', actor.organisatietype],
    ['CBS code', actor.cbsCode],
    ['OIN', actor.oin],
    ['KvK-nummer', actor.kvkNummer],
    ['URL', actor.url],
    exampleMark(actor.voorbeeld),
  ]);
}

function addApplicatie(
  builder: ModelBuilder,
  applicatie: ApplicatieData,
  gebruik: GebruikData | undefined,
  mark: DifferenceMark | undefined,
): void {
  const type = applicatie.soort === 'systeemsoftware' ? 'SystemSoftware' : 'ApplicationComponent';
  builder.addElement(applicatieId(applicatie.id), type, applicatie.naam, [
    ['SWC type', applicatie.soort === 'systeemsoftware' ? 'Systeemsoftware' : 'Applicatie'],
    ['URL', applicatie.url],
    ['Gebruik status', gebruik?.statusTitel],
    ['Gebruik datum', gebruik?.datum],
    ['Versieaanduiding', gebruik?.versie],
    ['Licentie', applicatie.licentie],
    ['Hosting', gebruik?.hosting ?? applicatie.hosting],
    ['SWC status', applicatie.concept ? 'Concept' : undefined],
    ...markProperties(mark),
    exampleMark(applicatie.voorbeeld),
  ]);
}

/** What a difference says of one thing, as properties. */
export function markProperties(mark: DifferenceMark | undefined): readonly NamedValue[] {
  return mark === undefined
    ? []
    : [
        ['Verschil', changeWords[mark.soort]],
        ['Verschil toelichting', mark.wat],
      ];
}

/** One usage per application: the scope lists an organisation's own usage before that on its behalf. */
export function presentUsage(gebruik: readonly GebruikData[]): ReadonlyMap<string, GebruikData> {
  const usage = new Map<string, GebruikData>();
  for (const item of gebruik) if (!usage.has(item.applicatie)) usage.set(item.applicatie, item);
  return usage;
}

export const elementOf = {
  actor: (id: string) => identifierOf(actorId(id)),
  applicatie: (id: string) => identifierOf(applicatieId(id)),
  dienst: (id: string) => identifierOf(dienstId(id)),
  voorziening: (id: string) => identifierOf(voorzieningId(id)),
} as const;
