import type { Json, JsonObject } from '../../schema/json.ts';
import { schemaAtPath } from '../../schema/navigate.ts';
import { collections } from './collections.ts';
import { componentRef, SchemaConverter } from './convertSchema.ts';
import { itemsPerFile } from './listFiles.ts';

/** Lists of the API by the name of their component: property with the items, component of one item. */
export const listComponents = {
  OrganisatieLijst: ['organisaties', 'Organisatie'],
  ApplicatieLijst: ['applicaties', 'Applicatie'],
  DienstLijst: ['diensten', 'Dienst'],
  GebruikLijst: ['gebruik', 'Gebruik'],
  KoppelingLijst: ['koppelingen', 'Koppeling'],
  ReferentiecomponentLijst: ['referentiecomponenten', 'Referentiecomponent'],
  StandaardLijst: ['standaarden', 'Standaard'],
  VoorzieningLijst: ['voorzieningen', 'Voorziening'],
  ApplicatieVerwijzingLijst: ['applicaties', 'Verwijzing'],
} as const;

/** The schemas of everything in the API, made from those of the records: what they say is said here too. */
export function openApiSchemas(): JsonObject {
  const converter = new SchemaConverter();
  const example = { const: true, description: 'Staat er alleen bij een verzonnen voorbeeld.' };
  const record = (kind: string, more: JsonObject, links: readonly string[], required: readonly string[]) =>
    converter.record(
      kind,
      {
        id: text('Het vaste kenmerk. Een naam kan veranderen, een kenmerk niet.'),
        ...more,
        voorbeeld: example,
        bestand: text('Het bestand in de repository waarin dit staat.'),
        gewijzigdOp: moment(
          'Wanneer dit bestand voor het laatst is gewijzigd. Ontbreekt als de geschiedenis er niet is.',
        ),
        _links: linksSchema(links, required),
      },
      [...Object.keys(more), 'bestand', '_links'],
    );
  const owner = (description: string) => ({ ...componentRef('Verwijzing'), description });
  const schemas: Record<string, Json> = {
    Organisatie: record(
      'organisatie',
      {},
      ['self', 'alternate', 'gebruik', 'koppelingen'],
      ['self', 'alternate'],
    ),
    Applicatie: record(
      'applicatie',
      { leverancier: owner('Wie de applicatie aanbiedt.') },
      ['self', 'alternate', 'gebruik'],
      ['self', 'alternate'],
    ),
    Dienst: record(
      'dienst',
      { aanbieder: owner('Wie de dienst aanbiedt.') },
      ['self', 'alternate'],
      ['self', 'alternate'],
    ),
    Gebruik: record(
      'gebruik',
      { organisatie: owner('Wie dit gebruik heeft vastgelegd.') },
      ['alternate'],
      ['alternate'],
    ),
    Koppeling: record(
      'koppeling',
      { organisatie: owner('Wie deze koppeling heeft vastgelegd.') },
      ['alternate'],
      ['alternate'],
    ),
    Referentiecomponent: component(),
    Standaard: standaard(),
    Voorziening: voorziening(converter),
    GemmaFeiten: object('Een element uit de GEMMA.', gemmaFacts(), ['id', 'naam', 'soort']),
    Verwijzing: object(
      'Iets waarnaar wordt verwezen.',
      {
        id: text('Het vaste kenmerk.'),
        naam: text('De naam, voor wie leest.'),
        _links: linksSchema(['self'], ['self'], 'Ontbreekt als er geen eigen adres is.'),
      },
      ['id', 'naam'],
    ),
    Link: object(
      'Een verwijzing naar een ander adres.',
      {
        href: { type: 'string', format: 'uri', description: 'Het volledige adres.' },
        type: text('Het soort bestand op dat adres, als het geen JSON is.'),
      },
      ['href'],
    ),
    LijstLinks: linksSchema(
      ['self', 'first', 'prev', 'next', 'last'],
      ['self', 'first', 'last'],
      'Naar de andere delen van de lijst.',
    ),
    Voorkant: front(),
  };
  for (const [name, [key, item]] of Object.entries(listComponents)) schemas[name] = list(key, item);
  return Object.fromEntries(
    Object.entries({ ...schemas, ...converter.components }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function list(key: string, item: string): JsonObject {
  return object(
    'Een deel van een lijst.',
    {
      totaal: count('Hoeveel er in de hele lijst staan.'),
      pagina: count('Welk deel dit is; het eerste is 1.', 1),
      paginas: count('Hoeveel delen de lijst heeft.', 1),
      [key]: {
        type: 'array',
        maxItems: itemsPerFile,
        items: componentRef(item),
        description: 'Wat in dit deel staat.',
      },
      _links: componentRef('LijstLinks'),
    },
    ['totaal', 'pagina', 'paginas', key, '_links'],
  );
}

function component(): JsonObject {
  return object(
    'Een referentiecomponent of technologiecomponent uit de GEMMA. De beschrijving staat op GEMMA Online.',
    {
      ...gemmaFacts(),
      domeinen: { type: 'array', items: componentRef('Verwijzing'), description: 'De domeinen in de GEMMA.' },
      standaarden: {
        type: 'array',
        description: 'De standaarden die bij deze component horen.',
        items: object('Een standaard met zijn rol.', { standaard: componentRef('Verwijzing'), rol: rol() }, [
          'standaard',
          'rol',
        ]),
      },
      aantalApplicaties: count('Hoeveel applicaties zeggen geschikt te zijn, ook verzonnen voorbeelden.'),
      _links: linksSchema(
        ['self', 'alternate', 'describedby', 'applicaties'],
        ['self', 'alternate', 'describedby'],
      ),
    },
    ['id', 'naam', 'soort', 'domeinen', 'standaarden', 'aantalApplicaties', '_links'],
  );
}

function standaard(): JsonObject {
  return object(
    'Een standaard uit de GEMMA met de versies, of een versie waar de GEMMA geen standaard bij noemt.',
    {
      ...gemmaFacts(),
      versies: {
        type: 'array',
        items: componentRef('GemmaFeiten'),
        description: 'De versies van de standaard.',
      },
      componenten: {
        type: 'array',
        description: 'De componenten waarbij deze standaard hoort.',
        items: object(
          'Een component met de rol van de standaard.',
          { component: componentRef('Verwijzing'), rol: rol() },
          ['component', 'rol'],
        ),
      },
      _links: linksSchema(['self', 'alternate', 'describedby'], ['self', 'alternate', 'describedby']),
    },
    ['id', 'naam', 'soort', 'versies', 'componenten', '_links'],
  );
}

function voorziening(converter: SchemaConverter): JsonObject {
  const at = schemaAtPath('voorzieningen', ['voorzieningen', 0]);
  if (at === undefined) throw new Error('no schema for a voorziening');
  const { status, vervallen } = gemmaFacts();
  return converter.extend(
    at.schema,
    at.home,
    {
      herkomst: { enum: ['gemma', 'catalogus'], description: 'Wie de voorziening noemt.' },
      ...(status === undefined ? {} : { status }),
      ...(vervallen === undefined ? {} : { vervallen }),
      aantalKoppelingen: count('Hoeveel koppelingen ermee openbaar zijn, ook verzonnen voorbeelden.'),
      _links: linksSchema(['self', 'alternate', 'describedby'], ['self', 'alternate']),
    },
    ['herkomst', 'aantalKoppelingen', '_links'],
  );
}

/** From the schema of the GEMMA files: id, name, status and tombstone; the kind stands at the top of such a file. */
function gemmaFacts(): JsonObject {
  const field = (...path: readonly (string | number)[]) => {
    const at = schemaAtPath('gemma-elementen', path);
    if (at === undefined) throw new Error(`no ${path.join('.')} in gemma-elementen`);
    return at.schema;
  };
  const item = (key: string) => field('elementen', 0, key);
  return {
    id: item('id'),
    naam: item('naam'),
    soort: field('soort'),
    status: item('status'),
    vervallen: item('vervallen'),
  };
}

function front(): JsonObject {
  const links = schemaLinks(['self', 'service-desc', 'service-doc', ...collections]);
  return object(
    'De voorkant van de API: van welke gegevens zij is gemaakt en welke lijsten er zijn.',
    {
      titel: text('De naam van deze API.'),
      versie: text('De volledige versie van de API.'),
      licentie: text('De licentie van de gegevens, als SPDX-kenmerk.'),
      gemmaRelease: text('De GEMMA-release waarnaar records verwijzen.'),
      commit: text('De versie van de gegevens in de repository.'),
      gewijzigdOp: moment('Wanneer die versie is vastgelegd.'),
      _links: object('Naar de lijsten en de beschrijving.', links, Object.keys(links)),
    },
    ['titel', 'versie', 'licentie', '_links'],
  );
}

function linksSchema(keys: readonly string[], required: readonly string[], description = 'Waar meer staat.') {
  return object(description, schemaLinks(keys), required);
}

function schemaLinks(keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, componentRef('Link')]));
}

function object(description: string, properties: JsonObject, required: readonly string[]): JsonObject {
  return { type: 'object', description, additionalProperties: false, required, properties };
}

function text(description: string): JsonObject {
  return { type: 'string', description };
}

function moment(description: string): JsonObject {
  return { type: 'string', format: 'date-time', description };
}

function count(description: string, minimum = 0): JsonObject {
  return { type: 'integer', minimum, description };
}

function rol(): JsonObject {
  return {
    enum: ['verplicht', 'aanbevolen'],
    description: 'Hoe sterk de GEMMA deze standaard voorschrijft.',
  };
}
