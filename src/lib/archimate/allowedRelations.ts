import type { ElementType, RelationshipType } from './vocabulary.ts';

/** What stands at an end of a relationship: an element, a junction of either kind, or another relationship. */
export type Concept = Exclude<ElementType, 'AndJunction' | 'OrJunction'> | 'Junction' | 'Relationship';

/**
 * The relationships that ArchiMate 3.2 allows between two concepts (Appendix B, normative), checked cell by cell
 * against what Archi's model checker accepts.
 *
 * Written as rules instead of a matrix of 3,721 cells: per source a list of `letters: targets`, where a later rule
 * overrides an earlier one. Targets are names of concepts, names of groups, or `self`. The letters: a access,
 * c composition, f flow, g aggregation, i assignment, n influence, o association, r realization, s specialization,
 * t triggering, v serving.
 */
const LETTERS: Readonly<Record<RelationshipType, string>> = {
  Access: 'a',
  Composition: 'c',
  Flow: 'f',
  Aggregation: 'g',
  Assignment: 'i',
  Influence: 'n',
  Association: 'o',
  Realization: 'r',
  Specialization: 's',
  Triggering: 't',
  Serving: 'v',
};

const ALL = 'acfginorstv';

const GROUPS: Readonly<Record<string, readonly Concept[]>> = {
  app: [
    'ApplicationComponent',
    'ApplicationCollaboration',
    'ApplicationInterface',
    'ApplicationFunction',
    'ApplicationInteraction',
    'ApplicationProcess',
    'ApplicationEvent',
    'ApplicationService',
  ],
  appBehaviour: [
    'ApplicationFunction',
    'ApplicationInteraction',
    'ApplicationProcess',
    'ApplicationEvent',
    'ApplicationService',
  ],
  appWork: ['ApplicationFunction', 'ApplicationInteraction', 'ApplicationProcess'],
  busActive: ['BusinessActor', 'BusinessCollaboration', 'BusinessRole'],
  busRest: [
    'BusinessInterface',
    'BusinessFunction',
    'BusinessInteraction',
    'BusinessProcess',
    'BusinessEvent',
    'BusinessService',
  ],
  busWork: ['BusinessFunction', 'BusinessInteraction', 'BusinessProcess'],
  techActive: ['Node', 'Device', 'SystemSoftware', 'Equipment', 'Facility', 'TechnologyInterface'],
  techLinks: ['Path', 'CommunicationNetwork', 'DistributionNetwork', 'TechnologyCollaboration'],
  techBehaviour: [
    'TechnologyFunction',
    'TechnologyInteraction',
    'TechnologyProcess',
    'TechnologyEvent',
    'TechnologyService',
  ],
  techWork: ['TechnologyFunction', 'TechnologyInteraction', 'TechnologyProcess'],
  passive: ['BusinessObject', 'Contract', 'Representation', 'DataObject', 'Artifact', 'Material'],
  whole: ['Product', 'Location'],
  reasons: ['Stakeholder', 'Driver', 'Assessment', 'Meaning', 'Value'],
  ends: ['Goal', 'Outcome', 'Principle', 'Requirement', 'Constraint'],
  strategy: ['Resource', 'Capability', 'CourseOfAction', 'ValueStream'],
  migration: ['WorkPackage', 'Deliverable', 'ImplementationEvent', 'Plateau', 'Gap'],
  doing: ['ImplementationEvent', 'WorkPackage'],
};

const CORE_GROUPS = 'app busActive busRest techActive techLinks techBehaviour whole';
const EVERYTHING = `${CORE_GROUPS} passive reasons ends strategy migration Grouping Relationship`;

/** Any concept may be associated with any other, and joined by a junction in any way. */
const START = `o: ${EVERYTHING}; ${ALL}: Junction`;

const MOTIVATED = 'no: reasons; nor: ends';
const ACTIVE = `fotv: ${CORE_GROUPS}; ao: passive; ${MOTIVATED}; or: strategy; ${ALL}: Grouping; cfgostv: self`;
const BEHAVIOUR = `${ACTIVE}; o: Resource; acfgnorstv: Grouping`;
const EVENT = `${BEHAVIOUR}; o: strategy`;
const PASSIVE = `${MOTIVATED}; or: strategy; cgnors: Grouping; cgos: self`;
const MOTIVE = 'no: reasons ends; cgnos: Grouping self';
const AIM = `${MOTIVE}; cgnors: Grouping`;
const STRATEGY = `${MOTIVATED}; fotv: strategy; cfgnorstv: Grouping; cfgostv: self`;
const REALIZES_ALL = `or: ${CORE_GROUPS} passive strategy; no: reasons; nor: ends Stakeholder`;

/** Technology that runs, carries or reaches what stands above it. */
const TECHNOLOGY = `${ACTIVE}; fortv: app busRest; aio: Artifact; fiortv: techBehaviour; cfgiortv: TechnologyInterface`;
/** Technology to which people and materials can be assigned as well: since 3.2, by derivation. */
const PHYSICAL = `${TECHNOLOGY}; fiotv: busActive; fiortv: busRest; aio: Material; io: doing; ino: Stakeholder`;

const RULES: Readonly<Record<Exclude<Concept, 'Junction'>, string>> = {
  BusinessActor:
    `${ACTIVE}; fiotv: busWork BusinessEvent BusinessRole; cfgiotv: BusinessInterface; fiortv: BusinessService;` +
    'io: doing; ino: Stakeholder',
  BusinessRole:
    `${ACTIVE}; fiotv: busWork BusinessEvent; cfgotv: BusinessInterface; fiortv: BusinessService;` +
    'io: doing; ino: Stakeholder',
  BusinessCollaboration:
    `${ACTIVE}; fiotv: busWork BusinessEvent; cfgiotv: BusinessInterface; fiortv: BusinessService;` +
    'fgotv: BusinessActor; fgiotv: BusinessRole; io: doing; ino: Stakeholder',
  BusinessInterface: `${ACTIVE}; fiotv: BusinessService`,
  BusinessProcess: `${BEHAVIOUR}; cfgotv: busWork; fortv: BusinessService; cfgostv: self`,
  BusinessFunction: `${BEHAVIOUR}; cfgotv: busWork; fortv: BusinessService; cfgostv: self`,
  BusinessInteraction: `${BEHAVIOUR}; cfgotv: busWork; fortv: BusinessService; cfgostv: self`,
  BusinessEvent: EVENT,
  BusinessService: BEHAVIOUR,
  BusinessObject: `${PASSIVE}; cgos: BusinessObject Contract`,
  Contract: `${PASSIVE}; cgos: BusinessObject Contract`,
  Representation: `${PASSIVE}; or: BusinessObject Contract`,
  Product:
    `${BEHAVIOUR}; or: Resource; fortv: app busRest techBehaviour Device Equipment SystemSoftware TechnologyInterface;` +
    'cfgortv: ApplicationService BusinessService TechnologyService; acgo: passive; cfgostv: self',

  ApplicationComponent: `${ACTIVE}; fiortv: appBehaviour; cfgortv: ApplicationInterface; fortv: busRest; cfgorstv: self`,
  ApplicationCollaboration:
    `${ACTIVE}; fiortv: appBehaviour; cfgortv: ApplicationInterface; fortv: busRest;` +
    'fgortv: ApplicationComponent',
  ApplicationInterface: `${ACTIVE}; fiotv: ApplicationService; fortv: BusinessInterface BusinessService`,
  ApplicationFunction: `${BEHAVIOUR}; cfgotv: appWork; fortv: ApplicationService busWork BusinessService; cfgostv: self`,
  ApplicationInteraction: `${BEHAVIOUR}; cfgotv: appWork; fortv: ApplicationService busWork BusinessService; cfgostv: self`,
  ApplicationProcess: `${BEHAVIOUR}; cfgotv: appWork; fortv: ApplicationService busWork BusinessService; cfgostv: self`,
  ApplicationEvent: `${EVENT}; fortv: BusinessEvent`,
  ApplicationService: `${BEHAVIOUR}; fortv: BusinessService`,
  DataObject: `${PASSIVE}; or: BusinessObject Contract`,

  Node: `${PHYSICAL}; cfgiortv: Device Equipment SystemSoftware; cfgiotv: Facility; cfgiostv: self`,
  Device: `${TECHNOLOGY}; cfgiortv: SystemSoftware`,
  SystemSoftware: `${TECHNOLOGY}; cfgiorstv: self`,
  Equipment: `${TECHNOLOGY}; cfgortv: Device; cfgiortv: SystemSoftware; aio: Material; cfgorstv: self`,
  Facility: `${PHYSICAL}; cfgiortv: Device Equipment SystemSoftware; cfgiotv: Node; cfgiostv: self`,
  TechnologyCollaboration: `${PHYSICAL}; fgiortv: Device Equipment SystemSoftware; fgiotv: Node Facility`,
  TechnologyInterface:
    `${ACTIVE}; fiotv: TechnologyService;` +
    'fortv: ApplicationInterface ApplicationService BusinessInterface BusinessService',
  Path:
    `${PHYSICAL}; fgiortv: Device Equipment SystemSoftware TechnologyInterface; fgiotv: Node Facility;` +
    'fgotv: TechnologyCollaboration',
  CommunicationNetwork:
    `${TECHNOLOGY}; fortv: busActive Equipment Facility Node Path TechnologyCollaboration; fgortv: Device;` +
    'fgiortv: SystemSoftware TechnologyInterface; nor: Stakeholder',
  DistributionNetwork: `${PHYSICAL}; fiortv: busActive; fgiortv: techActive; fortv: Path TechnologyCollaboration; inor: Stakeholder`,
  TechnologyFunction:
    `${BEHAVIOUR}; cfgotv: techWork; cfgostv: self;` +
    'fortv: appWork ApplicationService busWork BusinessService TechnologyService',
  TechnologyInteraction:
    `${BEHAVIOUR}; cfgotv: techWork; cfgostv: self;` +
    'fortv: appWork ApplicationService busWork BusinessService TechnologyService',
  TechnologyProcess:
    `${BEHAVIOUR}; cfgotv: techWork; cfgostv: self;` +
    'fortv: appWork ApplicationService busWork BusinessService TechnologyService',
  TechnologyEvent: `${EVENT}; fortv: ApplicationEvent BusinessEvent`,
  TechnologyService: `${BEHAVIOUR}; fortv: ApplicationService BusinessService`,
  Artifact:
    `${PASSIVE}; or: app busRest BusinessObject Contract DataObject SystemSoftware TechnologyInterface techBehaviour;` +
    'cgors: self',
  Material:
    `${PASSIVE}; or: app busRest BusinessObject Contract DataObject SystemSoftware TechnologyInterface techBehaviour;` +
    'or: Artifact Device Equipment; cgors: self',

  Stakeholder: MOTIVE,
  Driver: MOTIVE,
  Assessment: MOTIVE,
  Meaning: MOTIVE,
  Value: MOTIVE,
  Goal: MOTIVE,
  Outcome: `${AIM}; nor: Goal`,
  Principle: `${AIM}; nor: Goal Outcome`,
  Requirement: `${AIM}; nor: Goal Outcome Principle; cgnos: Requirement Constraint`,
  Constraint: `${AIM}; nor: Goal Outcome Principle; cgnos: Requirement Constraint`,

  Resource: `${STRATEGY}; fiotv: Capability ValueStream; fortv: CourseOfAction; cfginorstv: Grouping`,
  Capability: `${STRATEGY}; fortv: CourseOfAction`,
  CourseOfAction: STRATEGY,
  ValueStream: `${STRATEGY}; fortv: CourseOfAction`,

  WorkPackage: `${REALIZES_ALL}; aor: Deliverable; fot: ImplementationEvent; fort: Plateau; acfgnorst: Grouping; cfgost: self`,
  Deliverable: `${REALIZES_ALL}; or: Plateau; cgnors: Grouping; cgos: self`,
  ImplementationEvent:
    'no: reasons ends; ao: Deliverable; fot: Plateau WorkPackage; acfgnost: Grouping; cfgost: self',
  Plateau:
    `cgor: ${CORE_GROUPS} passive strategy; no: reasons; inor: Stakeholder; cgnor: ends; nor: Principle;` +
    'ao: Deliverable; fot: ImplementationEvent WorkPackage; acfginorst: Grouping; cfgost: self; cgo: Relationship',
  Gap: 'cgos: Grouping self',

  Grouping:
    `cfgiorstv: busActive busRest appBehaviour techActive techBehaviour Capability ValueStream;` +
    'cfgorstv: ApplicationComponent ApplicationCollaboration ApplicationInterface techLinks whole CourseOfAction Resource;' +
    'acgors: passive Deliverable; acgiors: Artifact Material; cgnos: reasons; cginors: Stakeholder; cgnors: ends;' +
    `cgos: Gap; cfgiost: doing; cfgorst: Plateau; cgo: Relationship; ${ALL}: self`,
  Location:
    'cfgiortv: busActive busRest appBehaviour techActive techBehaviour;' +
    'cfgortv: ApplicationComponent ApplicationCollaboration ApplicationInterface Path TechnologyCollaboration;' +
    'cfgotv: CommunicationNetwork DistributionNetwork Product; acgo: passive; acgio: Artifact Material;' +
    'cgno: reasons; cginor: Stakeholder; cgnor: ends; cgor: strategy; cgo: migration Relationship; cgio: doing;' +
    `cfgostv: self; ${ALL}: Grouping`,
  Relationship: ': Relationship Junction',
};

/** Whether ArchiMate 3.2 allows a relationship of this type from one concept to the other. */
export function isRelationAllowed(type: RelationshipType, source: Concept, target: Concept): boolean {
  return allowedLetters(source, target).includes(LETTERS[type]);
}

/** The types that are allowed between the two, in the order of the alphabet; for hints. */
export function allowedRelations(source: Concept, target: Concept): RelationshipType[] {
  const letters = allowedLetters(source, target);
  const types: RelationshipType[] = [];
  let type: RelationshipType;
  for (type in LETTERS) if (letters.includes(LETTERS[type])) types.push(type);
  return types.sort();
}

/** The letters of the allowed types, in the order of the alphabet of types: `acfginorstv`. */
export function allowedLetters(source: Concept, target: Concept): string {
  let row = rows.get(source);
  if (!row) {
    row = readRow(source);
    rows.set(source, row);
  }
  return row.get(target) ?? '';
}

const rows = new Map<Concept, ReadonlyMap<string, string>>();

function readRow(source: Concept): ReadonlyMap<string, string> {
  if (source === 'Junction') return junctionRow();
  const row = new Map<string, string>();
  for (const rule of `${START}; ${RULES[source]}`.split(';')) {
    const [letters = '', targets = ''] = rule.split(':');
    for (const target of targets.trim().split(/\s+/)) {
      for (const concept of GROUPS[target] ?? [target === 'self' ? source : target])
        row.set(concept, letters.trim());
    }
  }
  return row;
}

/** A junction passes on what a grouping may have, but holds nothing and is no kind of anything. */
function junctionRow(): ReadonlyMap<string, string> {
  const row = new Map<string, string>();
  for (const [target, letters] of readRow('Grouping')) row.set(target, letters.replace(/[cgs]/g, ''));
  row.set('Relationship', '');
  row.set('Junction', ALL);
  return row;
}
