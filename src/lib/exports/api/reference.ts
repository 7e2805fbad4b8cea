import type { GemmaElement } from '../../catalogue/gemmaElement.ts';
import type { Json, JsonObject } from '../../schema/json.ts';
import { type ApiContext, apiUrl, compact, link } from './apiContext.ts';

/** What a text in a record can refer to. */
export type ReferenceKind = 'organisatie' | 'applicatie' | 'dienst' | 'element' | 'voorziening';

/** Definitions of `schemas/gedeeld.schema.json` that are references. */
const kindOfDefinition: Readonly<Record<string, ReferenceKind>> = {
  organisatieId: 'organisatie',
  applicatieId: 'applicatie',
  dienstId: 'dienst',
  objectId: 'element',
  standaardverwijzing: 'element',
};

/**
 * What a property refers to, from its schema; undefined for one that is no reference. A facility is the exception that
 * goes by its key: it is an Object ID or an id of our own, and so has no definition of its own.
 */
export function referenceKind(key: string | undefined, schema: Json | undefined): ReferenceKind | undefined {
  if (key === 'voorziening') return 'voorziening';
  const ref = typeof schema === 'object' && schema !== null && '$ref' in schema ? schema.$ref : undefined;
  if (typeof ref !== 'string') return undefined;
  return kindOfDefinition[ref.slice(ref.lastIndexOf('/') + 1)];
}

/** A reference as the API gives it: id, name and, where it has an address of its own, the link. Old ids become current. */
export function referenceTo(context: ApiContext, kind: ReferenceKind, id: string): JsonObject {
  const { catalogue } = context;
  switch (kind) {
    case 'organisatie': {
      const found = catalogue.organisatie(id);
      return reference(context, found?.id ?? id, found?.value.naam, found && `organisaties/${found.id}.json`);
    }
    case 'applicatie': {
      const found = catalogue.applicatie(id);
      return reference(context, found?.id ?? id, found?.value.naam, found && `applicaties/${found.id}.json`);
    }
    case 'dienst': {
      const found = catalogue.dienst(id);
      return reference(context, found?.id ?? id, found?.value.naam, found && `diensten/${found.id}.json`);
    }
    case 'voorziening': {
      const found = catalogue.voorziening(id);
      return reference(context, found?.id ?? id, found?.naam, found && `voorzieningen/${found.id}.json`);
    }
    case 'element': {
      const found = catalogue.gemma.elementen.get(id);
      return reference(context, id, found?.naam, found && pathOfElement(found));
    }
  }
}

/** File of a GEMMA element below `api/v1/`; a version stands in that of its standaard. Undefined where it has none. */
export function pathOfElement({ soort, id, standaard }: GemmaElement): string | undefined {
  switch (soort) {
    case 'referentiecomponent':
    case 'technologiecomponent':
      return `referentiecomponenten/${id}.json`;
    case 'standaard':
    case 'standaardversie':
      return `standaarden/${standaard ?? id}.json`;
    case 'voorziening':
      return `voorzieningen/${id}.json`;
    default:
      return undefined;
  }
}

function reference(
  context: ApiContext,
  id: string,
  naam: string | undefined,
  path: string | undefined,
): JsonObject {
  return compact({
    id,
    naam: naam ?? id,
    _links: path === undefined ? undefined : { self: link(apiUrl(context, path)) },
  });
}
