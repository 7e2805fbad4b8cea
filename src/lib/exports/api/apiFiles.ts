import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { GemmaElement, GemmaSoort } from '../../catalogue/gemmaElement.ts';
import type { JsonObject } from '../../schema/json.ts';
import { type ApiContext, type ApiFile, apiUrl, apiVersion, compact, link, pageLink } from './apiContext.ts';
import { collections } from './collections.ts';
import { componentResource, standaardResource, voorzieningResource } from './gemmaResources.ts';
import { listFiles } from './listFiles.ts';
import { makeOpenApi } from './openApi.ts';
import {
  applicatieResource,
  dienstResource,
  landscapeResource,
  organisatieResource,
} from './recordResources.ts';
import { referenceTo } from './reference.ts';

/** What the front of the API says about its data. */
export interface ApiState {
  /** Full commit id; undefined without a repository. */
  readonly commit: string | undefined;
  /** When that commit was made, in UTC. */
  readonly date: string | undefined;
}

/**
 * Every file of the API, one at a time, so that a national catalogue never stands in memory twice. Only what the
 * catalogue holds: accounts of colleagues, contracts and notes have no place here. Each file costs what stands in it.
 */
export function* apiFiles(context: ApiContext, state: ApiState): Generator<ApiFile> {
  yield { path: 'index.json', value: front(context, state) };
  yield { path: 'openapi.json', value: makeOpenApi(context) };
  yield* organisatieFiles(context);
  yield* applicatieFiles(context);
  yield* dienstFiles(context);
  const { gebruik, koppelingen } = context.catalogue;
  yield* listFiles(context, 'gebruik', 'gebruik', [...gebruik.values()], landscapeResource);
  yield* listFiles(context, 'koppelingen', 'koppelingen', [...koppelingen.values()], landscapeResource);
  yield* gemmaFiles(context);
}

function front(context: ApiContext, { commit, date }: ApiState): JsonObject {
  return compact({
    titel: 'Softwarecatalogus',
    versie: apiVersion,
    licentie: 'EUPL-1.2',
    gemmaRelease: context.catalogue.gemma.release?.release,
    commit,
    gewijzigdOp: date,
    _links: {
      self: link(apiUrl(context, 'index.json')),
      'service-desc': link(apiUrl(context, 'openapi.json')),
      'service-doc': pageLink(context, '/open-data/'),
      ...Object.fromEntries(collections.map((name) => [name, link(apiUrl(context, `${name}.json`))])),
    },
  });
}

function* organisatieFiles(context: ApiContext): Generator<ApiFile> {
  const all = [...context.catalogue.organisaties.values()];
  yield* listFiles(context, 'organisaties', 'organisaties', all, organisatieResource);
  for (const entry of all) {
    const path = `organisaties/${entry.id}`;
    yield { path: `${path}.json`, value: organisatieResource(context, entry) };
    const { gebruik, gebruikNamens, koppelingen } = context.catalogue.of(entry.id);
    const usage = [...gebruik, ...gebruikNamens];
    if (usage.length > 0) yield* listFiles(context, `${path}/gebruik`, 'gebruik', usage, landscapeResource);
    if (koppelingen.length > 0) {
      yield* listFiles(context, `${path}/koppelingen`, 'koppelingen', koppelingen, landscapeResource);
    }
  }
}

function* applicatieFiles(context: ApiContext): Generator<ApiFile> {
  const all = [...context.catalogue.applicaties.values()];
  yield* listFiles(context, 'applicaties', 'applicaties', all, applicatieResource);
  for (const entry of all) {
    const path = `applicaties/${entry.id}`;
    yield { path: `${path}.json`, value: applicatieResource(context, entry) };
    const usage = context.catalogue.gebruikVanApplicatie(entry.id);
    if (usage.length > 0) yield* listFiles(context, `${path}/gebruik`, 'gebruik', usage, landscapeResource);
  }
}

function* dienstFiles(context: ApiContext): Generator<ApiFile> {
  const all = [...context.catalogue.diensten.values()];
  yield* listFiles(context, 'diensten', 'diensten', all, dienstResource);
  for (const entry of all) yield { path: `diensten/${entry.id}.json`, value: dienstResource(context, entry) };
}

function* gemmaFiles(context: ApiContext): Generator<ApiFile> {
  const { catalogue } = context;
  const components = elementsOf(catalogue, 'referentiecomponent', 'technologiecomponent');
  yield* listFiles(context, 'referentiecomponenten', 'referentiecomponenten', components, componentResource);
  for (const element of components) {
    const path = `referentiecomponenten/${element.id}`;
    yield { path: `${path}.json`, value: componentResource(context, element) };
    const suited = catalogue.applicatiesVoor(element.id);
    if (suited.length > 0) {
      yield* listFiles(context, `${path}/applicaties`, 'applicaties', suited, (_, { id }) =>
        referenceTo(context, 'applicatie', id),
      );
    }
  }
  // A version of a standaard stands in its file; one without a standaard has its own, as on the site.
  const standaarden = elementsOf(catalogue, 'standaard', 'standaardversie').filter(
    ({ standaard }) => standaard === undefined,
  );
  yield* listFiles(context, 'standaarden', 'standaarden', standaarden, standaardResource);
  for (const element of standaarden) {
    yield { path: `standaarden/${element.id}.json`, value: standaardResource(context, element) };
  }
  const voorzieningen = [...catalogue.voorzieningen.values()];
  yield* listFiles(context, 'voorzieningen', 'voorzieningen', voorzieningen, voorzieningResource);
  for (const one of voorzieningen) {
    yield { path: `voorzieningen/${one.id}.json`, value: voorzieningResource(context, one) };
  }
}

function elementsOf({ gemma }: Catalogue, ...soorten: readonly GemmaSoort[]): readonly GemmaElement[] {
  return soorten.flatMap((soort) => gemma.perSoort.get(soort) ?? []);
}
