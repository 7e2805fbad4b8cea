import { isExample } from '../../catalogue/isExample.ts';
import type { Entry } from '../../model/record.ts';
import { urls } from '../../model/urls.ts';
import type { JsonObject } from '../../schema/json.ts';
import { type ApiContext, apiUrl, compact, link, pageLink } from './apiContext.ts';
import { expandRecord } from './expandValue.ts';
import { referenceTo } from './reference.ts';

/** An organisation, with links to its landscape as far as that is public. */
export function organisatieResource(context: ApiContext, entry: Entry<'organisatie'>): JsonObject {
  const { gebruik, gebruikNamens, koppelingen } = context.catalogue.of(entry.id);
  const path = `organisaties/${entry.id}`;
  return {
    ...record(context, entry),
    _links: compact({
      self: link(apiUrl(context, `${path}.json`)),
      alternate: pageLink(context, urls.organisatie(entry.id)),
      gebruik:
        gebruik.length + gebruikNamens.length > 0 ? link(apiUrl(context, `${path}/gebruik.json`)) : undefined,
      koppelingen: koppelingen.length > 0 ? link(apiUrl(context, `${path}/koppelingen.json`)) : undefined,
    }),
  };
}

/** An application as its supplier offers it, with a link to who uses it as far as that is public. */
export function applicatieResource(context: ApiContext, entry: Entry<'applicatie'>): JsonObject {
  const path = `applicaties/${entry.id}`;
  return {
    ...record(context, entry),
    leverancier: referenceTo(context, 'organisatie', entry.organisatie),
    _links: compact({
      self: link(apiUrl(context, `${path}.json`)),
      alternate: pageLink(context, urls.applicatie(entry.id)),
      gebruik:
        context.catalogue.gebruikVanApplicatie(entry.id).length > 0
          ? link(apiUrl(context, `${path}/gebruik.json`))
          : undefined,
    }),
  };
}

/** A service with who offers it. */
export function dienstResource(context: ApiContext, entry: Entry<'dienst'>): JsonObject {
  return {
    ...record(context, entry),
    aanbieder: referenceTo(context, 'organisatie', entry.organisatie),
    _links: {
      self: link(apiUrl(context, `diensten/${entry.id}.json`)),
      alternate: pageLink(context, `${urls.organisatie(entry.organisatie)}#diensten`),
    },
  };
}

/** Usage or a link of a landscape, with whose it is. It has no file of its own and stands in lists. */
export function landscapeResource(context: ApiContext, entry: Entry<'gebruik' | 'koppeling'>): JsonObject {
  return {
    ...record(context, entry),
    organisatie: referenceTo(context, 'organisatie', entry.organisatie),
    _links: { alternate: pageLink(context, urls.landschap(entry.organisatie)) },
  };
}

/** What every record has: its id, its fields, where it stands and when it changed. */
function record(context: ApiContext, entry: Entry): JsonObject {
  return compact({
    id: entry.id,
    ...expandRecord(context, entry.kind, entry.value),
    voorbeeld: isExample(context.catalogue, entry.organisatie) ? true : undefined,
    bestand: entry.file,
    gewijzigdOp: context.changedOn(entry.file),
  });
}
