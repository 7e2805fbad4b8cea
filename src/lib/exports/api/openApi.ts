import type { JsonObject } from '../../schema/json.ts';
import { type ApiContext, apiFolder, apiVersion } from './apiContext.ts';
import { componentRef } from './convertSchema.ts';
import { type listComponents, openApiSchemas } from './openApiSchemas.ts';

/** One kind of address: its path, what it is called and the component that stands there. */
interface Address {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly component: string;
  readonly tag: string;
}

const parameters: JsonObject = {
  id: parameter('id', 'Het kenmerk, zoals het in `id` staat.'),
  leverancier: parameter(
    'leverancier',
    'Het kenmerk van de leverancier: het deel van `id` voor de schuine streep.',
  ),
  applicatie: parameter('applicatie', 'Het deel van `id` na de schuine streep.'),
  aanbieder: parameter(
    'aanbieder',
    'Het kenmerk van de aanbieder: het deel van `id` voor de schuine streep.',
  ),
  dienst: parameter('dienst', 'Het deel van `id` na de schuine streep.'),
  pagina: {
    name: 'pagina',
    in: 'path',
    required: true,
    description: 'Het deel van de lijst, vanaf 2. Volg liever `_links.next`.',
    schema: { type: 'integer', minimum: 2 },
  },
};

/** The addresses of the API: a list in parts has one for its first part and one for the others. */
const addresses: readonly Address[] = [
  {
    path: '/index.json',
    operationId: 'leesVoorkant',
    summary: 'De voorkant',
    component: 'Voorkant',
    tag: 'Algemeen',
  },
  ...parts('/organisaties', 'Organisaties', 'OrganisatieLijst', 'Organisaties'),
  one('/organisaties/{id}', 'Organisatie', 'Organisatie', 'Organisaties'),
  ...parts('/organisaties/{id}/gebruik', 'GebruikVanOrganisatie', 'GebruikLijst', 'Organisaties'),
  ...parts('/organisaties/{id}/koppelingen', 'KoppelingenVanOrganisatie', 'KoppelingLijst', 'Organisaties'),
  ...parts('/applicaties', 'Applicaties', 'ApplicatieLijst', 'Applicaties'),
  one('/applicaties/{leverancier}/{applicatie}', 'Applicatie', 'Applicatie', 'Applicaties'),
  ...parts(
    '/applicaties/{leverancier}/{applicatie}/gebruik',
    'GebruikVanApplicatie',
    'GebruikLijst',
    'Applicaties',
  ),
  ...parts('/diensten', 'Diensten', 'DienstLijst', 'Diensten'),
  one('/diensten/{aanbieder}/{dienst}', 'Dienst', 'Dienst', 'Diensten'),
  ...parts('/gebruik', 'Gebruik', 'GebruikLijst', 'Gebruik en koppelingen'),
  ...parts('/koppelingen', 'Koppelingen', 'KoppelingLijst', 'Gebruik en koppelingen'),
  ...parts('/referentiecomponenten', 'Referentiecomponenten', 'ReferentiecomponentLijst', 'GEMMA'),
  one('/referentiecomponenten/{id}', 'Referentiecomponent', 'Referentiecomponent', 'GEMMA'),
  ...parts(
    '/referentiecomponenten/{id}/applicaties',
    'ApplicatiesVoorReferentiecomponent',
    'ApplicatieVerwijzingLijst',
    'GEMMA',
  ),
  ...parts('/standaarden', 'Standaarden', 'StandaardLijst', 'GEMMA'),
  one('/standaarden/{id}', 'Standaard', 'Standaard', 'GEMMA'),
  ...parts('/voorzieningen', 'Voorzieningen', 'VoorzieningLijst', 'GEMMA'),
  one('/voorzieningen/{id}', 'Voorziening', 'Voorziening', 'GEMMA'),
];

/** Where files differ from what the NL API Design Rules ask of a server; also on the page about open data. */
export const differences: readonly string[] = [
  'Elk adres eindigt op .json, want het is een bestand.',
  'Er zijn geen zoekparameters. Lijsten staan in delen: volg _links.next.',
  'Er is één vorm, JSON. Een andere vorm vragen met een Accept-header kan niet.',
  'De versie staat in het adres en in index.json. Een API-Version-header kan een bestand niet geven.',
  'Wat er niet is, geeft 404 met een gewone webpagina, geen foutbericht in JSON.',
  'Alleen lezen: wijzigen gaat met een voorstel.',
];

/** The OpenAPI 3.1 document of the API. The same for every catalogue, apart from the address of the site. */
export function makeOpenApi({ site }: Pick<ApiContext, 'site'>): JsonObject {
  const tags = [...new Set(addresses.map(({ tag }) => tag))];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Softwarecatalogus',
      summary: 'Welke software gemeenten gebruiken en wat leveranciers aanbieden.',
      description: [
        'De gegevens van de Softwarecatalogus als JSON-bestanden, opnieuw gemaakt bij elke wijziging. Namen van velden zijn die van het model. Elke verwijzing heeft een kenmerk, een naam en een link. Gebruik en koppelingen staan erin voor zover ze openbaar zijn. Verzonnen voorbeelden hebben `voorbeeld: true`.',
        'De API volgt de NL API Design Rules waar dat met bestanden kan. De verschillen:',
        differences.map((line) => `- ${line}`).join('\n'),
      ].join('\n\n'),
      version: apiVersion,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${site}${apiFolder}`.replace(/\/$/, ''), description: 'De gepubliceerde site.' }],
    security: [],
    tags: tags.map((name) => ({
      name,
      description: `Adressen over ${name === 'GEMMA' ? name : name.toLowerCase()}.`,
    })),
    paths: Object.fromEntries(addresses.map((address) => [address.path, { get: operation(address) }])),
    components: { parameters, schemas: openApiSchemas() },
  };
}

function operation({ path, operationId, summary, component, tag }: Address): JsonObject {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return {
    operationId,
    summary,
    tags: [tag],
    ...(names.length === 0
      ? {}
      : { parameters: names.map((name) => ({ $ref: `#/components/parameters/${name}` })) }),
    responses: {
      '200': {
        description: summary,
        content: { 'application/json': { schema: componentRef(component) } },
      },
      '404': { description: 'Dit bestand is er niet.' },
    },
  };
}

function parts(
  path: string,
  name: string,
  component: keyof typeof listComponents,
  tag: string,
): readonly Address[] {
  const words = name.replace(/(?<!^)(\p{Lu})/gu, ' $1').toLowerCase();
  const summary = `Lijst: ${words}`;
  return [
    { path: `${path}.json`, operationId: `lijst${name}`, summary, component, tag },
    {
      path: `${path}-pagina-{pagina}.json`,
      operationId: `lijst${name}Vervolg`,
      summary: `${summary}, volgende delen`,
      component,
      tag,
    },
  ];
}

function one(path: string, name: string, component: string, tag: string): Address {
  return {
    path: `${path}.json`,
    operationId: `lees${name}`,
    summary: `Eén ${name.toLowerCase()}`,
    component,
    tag,
  };
}

function parameter(name: string, description: string): JsonObject {
  return { name, in: 'path', required: true, description, schema: { type: 'string' } };
}
