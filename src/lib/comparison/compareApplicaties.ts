import { byName } from '../model/byName.ts';
import { urls } from '../model/urls.ts';
import type { ComparedApplicatie, FactKey } from './comparedApplicatie.ts';
import type { ComparedItem } from './comparedItem.ts';

/** One line of a comparison: a cell for each application, in their order. */
export interface ComparisonRow {
  readonly key: string;
  readonly label: string;
  /** Page about the subject of the line. */
  readonly url: string | undefined;
  readonly cells: readonly (readonly ComparedItem[])[];
  /** Words for a cell without anything. */
  readonly empty: string;
  /** Whether the cells differ: what "alleen verschillen" shows. */
  readonly differs: boolean;
}

export interface ComparisonSection {
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

const sections: readonly {
  readonly title: string;
  readonly facts: readonly { readonly key: FactKey; readonly label: string; readonly empty: string }[];
}[] = [
  {
    title: 'Algemeen',
    facts: [
      { key: 'leverancier', label: 'Leverancier', empty: 'niet ingevuld' },
      { key: 'status', label: 'Status', empty: 'niet ingevuld' },
      { key: 'soort', label: 'Soort', empty: 'niet ingevuld' },
      { key: 'beschrijving', label: 'Wat het is', empty: 'niet ingevuld' },
      { key: 'onderdeelVan', label: 'Onderdeel van', empty: '–' },
      { key: 'hosting', label: 'Hosting', empty: 'niet ingevuld' },
      { key: 'licentie', label: 'Licentie', empty: 'niet ingevuld' },
      { key: 'broncode', label: 'Broncode', empty: '–' },
      { key: 'versies', label: 'Versies', empty: 'niet ingevuld' },
    ],
  },
  {
    title: 'Gebruik, voor zover openbaar',
    facts: [
      { key: 'gebruikers', label: 'Nu in gebruik bij', empty: 'niet bekend' },
      { key: 'gepland', label: 'Gepland of in verwerving bij', empty: '–' },
    ],
  },
  {
    title: 'Diensten en koppelingen',
    facts: [
      { key: 'diensten', label: 'Diensten', empty: 'niet ingevuld' },
      { key: 'koppelingen', label: 'Koppelingen in het aanbod', empty: 'niet ingevuld' },
    ],
  },
];

/**
 * Puts applications side by side: facts, then a line for every referentiecomponent and every standaard that one of them
 * names. A line that none of them fills in is left out.
 */
export function compareApplicaties(applicaties: readonly ComparedApplicatie[]): readonly ComparisonSection[] {
  const [general, usage, services] = sections.map(({ title, facts }) => ({
    title,
    rows: facts.map(({ key, label, empty }) =>
      rowOf(
        key,
        label,
        undefined,
        applicaties.map(({ feiten }) => feiten[key]),
        empty,
      ),
    ),
  }));
  return [general, componentSection(applicaties), standardSection(applicaties), usage, services]
    .filter((section) => section !== undefined)
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ cells }) => cells.some(isFilled)) }))
    .filter(({ rows }) => rows.length > 0);
}

function componentSection(applicaties: readonly ComparedApplicatie[]): ComparisonSection {
  return {
    title: 'Referentiecomponenten',
    rows: subjectsOf(applicaties.map(({ componenten }) => componenten)).map(({ id, naam }) =>
      rowOf(
        id,
        naam,
        urls.referentiecomponent(id),
        applicaties.map(({ componenten }) =>
          componenten.some((one) => one.id === id) ? [{ text: 'ja', tone: 'positive' as const }] : [],
        ),
        '–',
      ),
    ),
  };
}

function standardSection(applicaties: readonly ComparedApplicatie[]): ComparisonSection {
  const missing: ComparedItem = { text: 'verplicht, niet vermeld', tone: 'warning' };
  const rows = subjectsOf(applicaties.map(({ standaarden }) => standaarden)).map(({ id, naam }) =>
    rowOf(
      id,
      naam,
      urls.standaard(id),
      applicaties.map(({ standaarden, verplicht }) => {
        const own = standaarden.find((one) => one.id === id)?.versies ?? [];
        return own.length === 0 && verplicht.includes(id) ? [missing] : own;
      }),
      '–',
    ),
  );
  const demanded = rowOf(
    'verplicht',
    'Verplichte standaarden',
    undefined,
    applicaties.map(({ feiten }) => feiten.verplicht),
    'geen verplicht',
  );
  return { title: 'Standaarden, per versie', rows: [demanded, ...rows] };
}

/** Every subject that one of the lists has, by name; what more of them have comes first. */
function subjectsOf(
  lists: readonly (readonly { readonly id: string; readonly naam: string }[])[],
): readonly { readonly id: string; readonly naam: string }[] {
  const counts = new Map<string, { readonly id: string; readonly naam: string; count: number }>();
  for (const { id, naam } of lists.flat()) {
    const known = counts.get(id);
    if (known === undefined) counts.set(id, { id, naam, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].sort(byName(({ naam }) => naam)).sort((a, b) => b.count - a.count);
}

function rowOf(
  key: string,
  label: string,
  url: string | undefined,
  cells: ComparisonRow['cells'],
  empty: string,
): ComparisonRow {
  const texts = cells.map((items) =>
    items
      .map(({ text, note = '' }) => `${text} ${note}`)
      .sort()
      .join('|'),
  );
  return { key, label, url, cells, empty, differs: texts.some((text) => text !== texts[0]) };
}

function isFilled(items: readonly ComparedItem[]): boolean {
  return items.length > 0;
}
