import type { ArchimateElement, ArchimateModel } from '../../src/lib/archimate/model.ts';
import { dutch } from '../../src/lib/archimate/model.ts';

/** A small sound model for tests: two applications with a flow, a folder, a property and a view. */
export function sampleModel(changes: Partial<ArchimateModel> = {}): ArchimateModel {
  return {
    identifier: 'id-model',
    namespaces: [],
    names: dutch('Voorbeeldstad'),
    documentation: [],
    properties: [],
    metadata: [],
    elements: [sampleElement('id-a', 'Zaaksysteem'), sampleElement('id-b', 'Belastingsysteem')],
    relationships: [
      {
        identifier: 'id-r',
        type: 'Flow',
        source: 'id-a',
        target: 'id-b',
        names: [],
        documentation: [],
        properties: [],
      },
    ],
    organizations: [
      [
        {
          labels: dutch('Application'),
          documentation: [],
          items: [{ identifierRef: 'id-a', labels: [], documentation: [], items: [] }],
        },
      ],
    ],
    propertyDefinitions: [
      { identifier: 'propid-1', type: 'string', names: [{ text: 'Bron' }], documentation: [] },
    ],
    viewpoints: [],
    views: [
      {
        identifier: 'id-v',
        names: dutch('Landschap'),
        documentation: [],
        properties: [],
        nodes: [
          {
            type: 'Element',
            identifier: 'id-na',
            elementRef: 'id-a',
            labels: [],
            documentation: [],
            viewRefs: [],
            x: 10,
            y: 10,
            w: 120,
            h: 55,
            nodes: [],
          },
        ],
        connections: [],
      },
    ],
    ...changes,
  };
}

export function sampleElement(identifier: string, name: string): ArchimateElement {
  return {
    identifier,
    type: 'ApplicationComponent',
    names: dutch(name),
    documentation: [],
    properties: [{ definition: 'propid-1', values: dutch('Softwarecatalogus') }],
  };
}
