import { createHash } from 'node:crypto';
import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import { href } from '../href.ts';
import type { PickList } from './formModel.ts';

/** `[id, name, what tells it apart]`: small, because thousands of them travel. */
export type PickItem = readonly [id: string, name: string, detail: string];

/** A list that forms search in; the hash in its address lets browsers keep it. */
export interface PickFile {
  readonly list: PickList;
  /** File name without `.json`. */
  readonly name: string;
  readonly text: string;
}

const known = new WeakMap<Catalogue, readonly PickFile[]>();

/** All lists of a catalogue; made once. */
export function pickFilesOf(catalogue: Catalogue): readonly PickFile[] {
  const present = known.get(catalogue);
  if (present !== undefined) return present;
  const lists: Readonly<Record<PickList, readonly PickItem[]>> = {
    applicatie: [...catalogue.applicaties.values()].map(({ id, value, organisatie }) => [
      id,
      value.naam,
      [
        catalogue.organisatie(organisatie)?.value.naam ?? organisatie,
        value.status === 'concept' ? 'concept' : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    ]),
    organisatie: organisaties(catalogue, () => true),
    gemeente: organisaties(catalogue, (type) => type === 'gemeente'),
    samenwerking: organisaties(catalogue, (type) => type === 'samenwerking'),
    referentiecomponent: [...catalogue.gemma.elementen.values()]
      .filter(({ soort }) => soort === 'referentiecomponent' || soort === 'technologiecomponent')
      .map(({ id, naam, soort }) => [
        id,
        naam,
        [...(soort === 'technologiecomponent' ? ['technologie'] : []), ...catalogue.zoekwoordenVan(id)].join(
          ', ',
        ),
      ]),
    standaardversie: [...catalogue.gemma.elementen.values()]
      .filter(({ soort }) => soort === 'standaardversie')
      .map(({ id, naam }) => [id, naam, '']),
    voorziening: [...catalogue.voorzieningen.values()].map(({ id, naam }) => [id, naam, '']),
  };
  const files = (Object.keys(lists) as PickList[]).map((list) => {
    const items = [...lists[list]].sort(([, a], [, b]) => a.localeCompare(b, 'nl'));
    const text = JSON.stringify(items);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    return { list, name: `${list}-${hash}`, text };
  });
  known.set(catalogue, files);
  return files;
}

/** Where a form finds its lists; only those that it asks for, or all of them. */
export function pickListHrefs(
  catalogue: Catalogue,
  isWanted: (list: PickList) => boolean = () => true,
): Readonly<Partial<Record<PickList, string>>> {
  const lists: Partial<Record<PickList, string>> = {};
  for (const { list, name } of pickFilesOf(catalogue)) {
    if (isWanted(list)) lists[list] = href(`/keuzes/${name}.json`);
  }
  return lists;
}

function organisaties(catalogue: Catalogue, isWanted: (type: string) => boolean): readonly PickItem[] {
  return [...catalogue.organisaties.values()]
    .filter(({ value }) => isWanted(value.type))
    .map(({ id, value }) => [id, value.naam, value.type]);
}
