import type { Voorziening } from '../../catalogue/catalogue.ts';
import type { GemmaElement } from '../../catalogue/gemmaElement.ts';
import { domeinenVan, standaardenVan } from '../../catalogue/gemmaQuestions.ts';
import { gemmaOnlineUrl, urls } from '../../model/urls.ts';
import type { JsonObject } from '../../schema/json.ts';
import { type ApiContext, apiUrl, compact, link, pageLink } from './apiContext.ts';
import { expandRecord } from './expandValue.ts';
import { referenceTo } from './reference.ts';

/** A referentiecomponent or technologiecomponent of GEMMA, with what the catalogue says of it. */
export function componentResource(context: ApiContext, element: GemmaElement): JsonObject {
  const { catalogue } = context;
  const { id } = element;
  const path = `referentiecomponenten/${id}`;
  const applicaties = catalogue.applicatiesVoor(id).length;
  return {
    ...gemmaFacts(element),
    domeinen: domeinenVan(catalogue.gemma, id).map((domein) => referenceTo(context, 'element', domein.id)),
    standaarden: standaardenVan(catalogue.gemma, id).map(({ standaard, rol }) => ({
      standaard: referenceTo(context, 'element', standaard.id),
      rol,
    })),
    aantalApplicaties: applicaties,
    _links: compact({
      self: link(apiUrl(context, `${path}.json`)),
      alternate: pageLink(context, urls.referentiecomponent(id)),
      describedby: link(gemmaOnlineUrl(id)),
      applicaties: applicaties > 0 ? link(apiUrl(context, `${path}/applicaties.json`)) : undefined,
    }),
  };
}

/** A standaard of GEMMA with its versions, or a version that GEMMA gives no standaard. */
export function standaardResource(context: ApiContext, element: GemmaElement): JsonObject {
  const { gemma } = context.catalogue;
  const { id } = element;
  return {
    ...gemmaFacts(element),
    versies: (gemma.versiesVan.get(id) ?? []).map((versie) => gemmaFacts(versie)),
    componenten: (gemma.componentenMetStandaard.get(id) ?? []).flatMap((component) =>
      component.standaarden
        .filter(({ standaard }) => standaard === id)
        .map(({ rol }) => ({ component: referenceTo(context, 'element', component.id), rol })),
    ),
    _links: {
      self: link(apiUrl(context, `standaarden/${id}.json`)),
      alternate: pageLink(context, urls.standaard(id)),
      describedby: link(gemmaOnlineUrl(id)),
    },
  };
}

/** A national facility: of GEMMA, or one that the catalogue adds. */
export function voorzieningResource(context: ApiContext, { id, naam, fromGemma, details }: Voorziening) {
  const element = context.catalogue.gemma.elementen.get(id);
  const described = fromGemma ? gemmaOnlineUrl(id) : details?.url;
  const fields = details === undefined ? {} : expandFacility(context, details);
  return compact({
    ...fields,
    id,
    naam,
    herkomst: fromGemma ? 'gemma' : 'catalogus',
    status: element?.status,
    vervallen: element?.vervallen,
    aantalKoppelingen: context.catalogue.koppelingenMetVoorziening(id).length,
    _links: compact({
      self: link(apiUrl(context, `voorzieningen/${id}.json`)),
      alternate: pageLink(context, urls.voorziening(id)),
      describedby: described === undefined ? undefined : link(described),
    }),
  });
}

/** The file of facilities is one list; its schema is that of the whole file. */
function expandFacility(context: ApiContext, details: object): JsonObject {
  const { voorzieningen } = expandRecord(context, 'voorzieningen', { voorzieningen: [details] });
  const [first] = Array.isArray(voorzieningen) ? voorzieningen : [];
  return typeof first === 'object' && first !== null && !Array.isArray(first) ? { ...first } : {};
}

function gemmaFacts({ id, naam, soort, status, vervallen }: GemmaElement): JsonObject {
  return compact({ id, naam, soort, status, vervallen });
}
