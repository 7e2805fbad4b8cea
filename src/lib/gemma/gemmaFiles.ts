import { type GemmaElement, type GemmaSoort, usualIdentifier, usualType } from '../catalogue/gemmaElement.ts';
import { type GemmaRelatie, relatieLine } from '../catalogue/gemmaRelatie.ts';
import { type GemmaView, viewFile } from '../catalogue/gemmaView.ts';
import { compareText } from '../diagnostics/order.ts';
import type { GemmaElementen, GemmaRelaties, GemmaRelease } from '../model/generated/records.ts';
import type { Fixed } from '../model/record.ts';
import { canonicalYaml } from '../yaml/canonical.ts';

/** One file of `gemma/`. */
export interface GemmaFile {
  /** Path inside the content root. */
  readonly path: string;
  readonly text: string;
}

export interface GemmaContent {
  readonly release: Fixed<GemmaRelease>;
  readonly elementen: readonly GemmaElement[];
  readonly relaties: readonly GemmaRelatie[];
  readonly views: readonly GemmaView[];
}

const soorten: readonly GemmaSoort[] = [
  'referentiecomponent',
  'technologiecomponent',
  'standaard',
  'standaardversie',
  'voorziening',
  'cloudmodel',
  'domein',
  'overig',
];

/**
 * The files of `gemma/`, in canonical YAML and in order of path. What follows from the kind or the Object ID is left
 * out; elements and relations stand in order of Object ID, so that a release changes the lines that it changes.
 */
export function gemmaFiles({ release, elementen, relaties, views }: GemmaContent): readonly GemmaFile[] {
  const files: GemmaFile[] = [];
  const add = (kind: Parameters<typeof canonicalYaml>[0], path: string, value: unknown) =>
    files.push({ path, text: canonicalYaml(kind, path, value) });
  add('gemma-release', 'gemma/release.yaml', release);
  for (const soort of soorten) {
    const items = elementen.filter((element) => element.soort === soort).map(elementItem);
    if (items.length === 0) continue;
    const file: Fixed<GemmaElementen> = { soort, elementen: items };
    add('gemma-elementen', `gemma/${soort}.yaml`, file);
  }
  const file: Fixed<GemmaRelaties> = { groepen: groupsOf(relaties) };
  add('gemma-relaties', 'gemma/relaties.yaml', file);
  for (const view of views) add('gemma-view', `gemma/views/${view.id}.yaml`, viewFile(view));
  return files.sort((a, b) => compareText(a.path, b.path));
}

function elementItem(element: GemmaElement): Fixed<GemmaElementen>['elementen'][number] {
  const { soort, id, identifier, type, naam, status, eigenschappen, vervallen } = element;
  return {
    id,
    identifier: identifier === usualIdentifier(id) ? undefined : identifier,
    type: type === usualType(soort) ? undefined : type,
    naam,
    status,
    eigenschappen: Object.keys(eigenschappen).length === 0 ? undefined : eigenschappen,
    vervallen,
  };
}

function groupsOf(relaties: readonly GemmaRelatie[]): Fixed<GemmaRelaties>['groepen'] {
  const groups = new Map<string, GemmaRelatie[]>();
  for (const relatie of relaties) {
    const { type, naam, kenmerken, eigenschappen } = relatie;
    const key = JSON.stringify([type, naam ?? '', kenmerken, eigenschappen]);
    groups.set(key, [...(groups.get(key) ?? []), relatie]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, list]) => {
      const [first] = list;
      if (first === undefined) return [];
      const { type, naam, kenmerken, eigenschappen } = first;
      return [
        {
          type,
          naam,
          kenmerken: Object.keys(kenmerken).length === 0 ? undefined : kenmerken,
          eigenschappen: Object.keys(eigenschappen).length === 0 ? undefined : eigenschappen,
          regels: [...list].sort((a, b) => compareText(a.id, b.id)).map(relatieLine),
        },
      ];
    });
}
