import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import { byName } from '../lib/model/byName.ts';
import type { Organisatie } from '../lib/model/generated/records.ts';
import type { Entry, Fixed } from '../lib/model/record.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import type { Cell, Row } from './cell.ts';
import { organisatieCell } from './recordCells.ts';
import { countOf, listOf } from './words.ts';

/** The numbers and sources on `/over/` and `/open-data/`. */
export interface About {
  /** Real records by kind. */
  readonly counts: readonly { readonly value: number; readonly label: string }[];
  /** Fictional records, left out of `counts`. */
  readonly examples: number;
  /** Names of the fictional organisations. */
  readonly exampleNames: readonly Cell[];
  readonly sources: readonly Row[];
  readonly gemma: Catalogue['gemma']['release'];
}

interface Source {
  readonly name: string;
  readonly urls: Set<string>;
  readonly licences: Set<string>;
  readonly kinds: Map<string, number>;
}

/** Words for what a source gave: one and more. */
const kindWords: Readonly<Record<string, readonly [one: string, many: string]>> = {
  organisatie: ['organisatie', 'organisaties'],
  applicatie: ['applicatie', 'applicaties'],
  dienst: ['dienst', 'diensten'],
  gebruik: ['gebruik', 'keer gebruik'],
  koppeling: ['koppeling', 'koppelingen'],
};

/** Counts every public record once. O(records). */
export function aboutCatalogue(catalogue: Catalogue): About {
  const { organisaties, applicaties, gebruik, koppelingen, diensten } = catalogue;
  const isReal = ({ organisatie }: { readonly organisatie: string }) => !isExample(catalogue, organisatie);
  const groups = [organisaties, applicaties, diensten, gebruik, koppelingen].map((map) =>
    [...map.values()].filter(({ isPrivate }) => !isPrivate),
  );
  const count = (map: ReadonlyMap<string, Entry>) => [...map.values()].filter(isReal).length;
  const ofType = (...types: readonly string[]) =>
    [...organisaties.values()].filter((entry) => isReal(entry) && types.includes(entry.value.type)).length;
  const fictional = [...organisaties.values()].filter((entry) => !isReal(entry));
  return {
    counts: [
      { value: ofType('gemeente'), label: 'gemeenten' },
      { value: ofType('samenwerking'), label: 'samenwerkingen' },
      { value: ofType('leverancier', 'community'), label: 'leveranciers en communities' },
      { value: count(applicaties), label: 'applicaties' },
      { value: count(gebruik), label: 'keer gebruik' },
      { value: count(koppelingen), label: 'koppelingen' },
    ],
    examples: groups.flat().filter((entry) => !isReal(entry)).length,
    exampleNames: fictional.map(({ id }) => organisatieCell(catalogue, id)).sort(byName(({ text }) => text)),
    sources: sourceRows(groups.flat().filter(isReal)),
    gemma: catalogue.gemma.release,
  };
}

type Bron = NonNullable<Fixed<Organisatie>['bron']>;

function sourceRows(
  entries: readonly Entry<'organisatie' | 'applicatie' | 'dienst' | 'gebruik' | 'koppeling'>[],
): readonly Row[] {
  const sources = new Map<string, Source>();
  for (const { kind, value } of entries) {
    if (value.bron === undefined) continue;
    const name = nameOf(value.bron);
    const source = sources.get(name) ?? { name, urls: new Set(), licences: new Set(), kinds: new Map() };
    sources.set(name, source);
    if (value.bron.url !== undefined) source.urls.add(value.bron.url);
    if (value.bron.licentie !== undefined) source.licences.add(value.bron.licentie);
    source.kinds.set(kind, (source.kinds.get(kind) ?? 0) + 1);
  }
  return [...sources.values()].sort((a, b) => totalOf(b) - totalOf(a)).map(sourceRow);
}

function sourceRow(source: Source): Row {
  const [url, ...others] = source.urls;
  const words = [...source.kinds].map(([kind, count]) => {
    const [one, many] = kindWords[kind] ?? [kind, kind];
    return countOf(count, one, many);
  });
  return {
    bron: { text: source.name, href: others.length === 0 ? url : undefined },
    wat: listOf(words),
    licentie: [...source.licences].map((text) => ({ text })),
    records: totalOf(source),
  };
}

function totalOf({ kinds }: Source): number {
  return [...kinds.values()].reduce((sum, count) => sum + count, 0);
}

/** One line for all publiccode.yml files: each names its own repository. */
function nameOf({ soort, naam }: Bron): string {
  if (naam?.startsWith('publiccode.yml van ')) return 'publiccode.yml van opensourceprojecten';
  return naam ?? titleOfValue('organisatie', ['bron', 'soort'], soort);
}
