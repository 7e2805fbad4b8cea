import type { ElementType } from '../vocabulary.ts';

/** Outline of a box: what ArchiMate shows with square, rounded or cut corners, and what has a form of its own. */
export type Outline = 'square' | 'round' | 'cut' | 'group' | 'junction' | 'filled-junction';

export interface ElementLook {
  readonly outline: Outline;
  /** Fill where a view gives none, by layer. */
  readonly fill: string;
  /** Lines of the icon in a square of 16 by 16; empty for none. */
  readonly icon: string;
}

const layers = {
  business: '#ffffb5',
  application: '#b5ffff',
  technology: '#c9e7b7',
  motivation: '#ccccff',
  strategy: '#f5deaa',
  implementation: '#ffe0e0',
  other: '#ffffff',
} as const;

/** Own drawings of the standard's icons, by the last word of the type. */
const icons: Readonly<Record<string, string>> = {
  Component: 'M4 1.5h11v13h-11zM1.5 4h5v3h-5zM1.5 9h5v3h-5z',
  Actor: 'M8 1.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M8 6.500v4.500M4 8h8M8 11l-3.500 4M8 11l3.500 4',
  Role: 'M4 4h8M4 12h8M4 4a2.500 4 0 0 0 0 8M12 4a2.500 4 0 1 1 0 8a2.500 4 0 1 1 0-8',
  Collaboration:
    'M6 3.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 1 1 0-9M10 3.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 1 1 0-9',
  Interface: 'M1 8h6M11 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8',
  Process: 'M1.500 6h8v-3l5 5l-5 5v-3h-8z',
  Function: 'M8 1.500l5.500 4v9l-5.500-4l-5.500 4v-9z',
  Interaction: 'M7 2.500a5.500 5.500 0 0 0 0 11zM9 2.500a5.500 5.500 0 0 1 0 11z',
  Event: 'M1.500 4h9a4 4 0 0 1 0 8h-9l3-4z',
  Service: 'M5 4h6a4 4 0 0 1 0 8h-6a4 4 0 0 1 0-8z',
  Object: 'M1.500 3h13v10h-13zM1.500 6h13',
  Contract: 'M1.500 3h13v10h-13zM1.500 6h13M1.500 10h13',
  Representation: 'M1.500 3h13v9.500q-3.500-2.500-6.500 0t-6.500 0z',
  Product: 'M1.500 3h13v10h-13zM1.500 6h7v-3',
  Node: 'M1.500 5h10v9.500h-10zM1.500 5l3-3h10l-3 3M14.500 2v9.500l-3 3',
  Device: 'M2 2.500h12v8h-12zM5 10.500l-3 3.500h12l-3-3.500',
  Software: 'M7 4a5 5 0 1 1 0 10a5 5 0 1 1 0-10M5 4.500a5 5 0 1 1 6.500 7',
  Path: 'M1 8h3M6.500 8h3M12 8h3M4 5l-3 3l3 3M12 5l3 3l-3 3',
  Network: 'M4 5h9M3 11h9M13 5l-1 6M4 5l-1 6M2.500 11a.5 .5 0 1 1 0 .1M12.500 5a.5 .5 0 1 1 0 .1',
  Artifact: 'M3 1.500h7l3 3v10h-10zM10 1.500v3h3',
  Equipment: 'M8 4.500a3.500 3.500 0 1 1 0 7a3.500 3.500 0 1 1 0-7M8 1.500v3M8 11.500v3M1.500 8h3M11.500 8h3',
  Facility: 'M1.500 14.500v-12h3v6l3.300-2.500v2.500l3.300-2.500v2.500l3.400-2.500v8.500z',
  Material: 'M4.500 2h7l3.500 6l-3.500 6h-7l-3.500-6z',
  Stakeholder: 'M5 4h6M5 12h6M5 4a4 4 0 0 0 0 8M11 4a2.500 4 0 1 1 0 8a2.500 4 0 1 1 0-8',
  Driver: 'M8 2.500a5.500 5.500 0 1 1 0 11a5.500 5.500 0 1 1 0-11M8 1v14M1 8h14',
  Assessment: 'M9.500 2a4.500 4.500 0 1 1 0 9a4.500 4.500 0 1 1 0-9M6.200 9.700l-4.700 4.800',
  Goal: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12M8 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6',
  Outcome: 'M7 3a6 6 0 1 1 0 12a6 6 0 1 1 0-12M7 9l7.500-7.500M11 1.500h3.500v3.500',
  Principle: 'M3 1.500h10v13h-10zM8 4v5M8 11v1',
  Requirement: 'M4.500 4h10.500l-3.500 8h-10.500z',
  Constraint: 'M4.500 4h10.500l-3.500 8h-10.500zM7.500 4l-3.500 8',
  Meaning: 'M4.500 11.500a3.500 3.500 0 0 1 0-7a4 4 0 0 1 7 0a3.500 3.500 0 0 1 0 7z',
  Value: 'M8 4a7 4 0 1 1 0 8a7 4 0 1 1 0-8',
  Resource: 'M1.500 4h11v8h-11zM12.500 6.500h2v3h-2M4 6v4M6.500 6v4M9 6v4',
  Capability:
    'M1.500 10.500h4.300v4h-4.300zM5.800 10.500h4.300v4h-4.300zM10.200 10.500h4.300v4h-4.300zM5.800 6h4.300v4.500h-4.300zM10.200 6h4.300v4.500h-4.300zM10.200 1.500h4.300v4.500h-4.300z',
  Action: 'M10 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8M1.500 14.500q1-5 5-6',
  Stream: 'M1.500 3h9.500l3.500 5l-3.500 5h-9.500l3.500-5z',
  Package: 'M12 10a4.500 4.500 0 1 0-4.500 3.500h7M12 11l2.500 2.500l-2.500 2',
  Deliverable: 'M1.500 3h13v9.500q-3.500-2.500-6.500 0t-6.500 0z',
  Plateau: 'M4 3h11M2.500 8h11M1 13h11',
  Gap: 'M8 2.500a5.500 5.500 0 1 1 0 11a5.500 5.500 0 1 1 0-11M1 6.500h14M1 9.500h14',
  Location: 'M8 14.500q-5-6-5-8.500a5 5 0 0 1 10 0q0 2.500-5 8.500z',
};

const motivation =
  /^(Stakeholder|Driver|Assessment|Goal|Outcome|Principle|Requirement|Constraint|Meaning|Value)$/;
const strategy = /^(Resource|Capability|CourseOfAction|ValueStream)$/;
const implementation = /^(WorkPackage|Deliverable|ImplementationEvent|Plateau|Gap)$/;
const business = /^(Business|Contract|Representation|Product)/;
const application = /^(Application|DataObject)/;
const behaviour =
  /(Process|Function|Interaction|Event|Service|Capability|CourseOfAction|ValueStream|WorkPackage)$/;

/** How ArchiMate draws an element of this type. */
export function lookOf(type: ElementType): ElementLook {
  if (type === 'Grouping') return { outline: 'group', fill: layers.other, icon: '' };
  if (type === 'AndJunction') return { outline: 'filled-junction', fill: '#000000', icon: '' };
  if (type === 'OrJunction') return { outline: 'junction', fill: layers.other, icon: '' };
  const words = type.match(/[A-Z][a-z]+/g) ?? [];
  return {
    outline: motivation.test(type) ? 'cut' : behaviour.test(type) ? 'round' : 'square',
    fill: layers[layerOf(type)],
    icon: icons[words.at(-1) ?? ''] ?? '',
  };
}

function layerOf(type: ElementType): keyof typeof layers {
  if (motivation.test(type)) return 'motivation';
  if (strategy.test(type)) return 'strategy';
  if (implementation.test(type)) return 'implementation';
  if (business.test(type)) return 'business';
  if (application.test(type)) return 'application';
  return type === 'Location' ? 'other' : 'technology';
}
