import type { Catalogue } from '../catalogue/catalogue.ts';
import { standaardenVan } from '../catalogue/gemmaQuestions.ts';
import { usersOf } from '../catalogue/usersOf.ts';
import type { Entry } from '../model/record.ts';
import { urls } from '../model/urls.ts';
import { titleOfValue } from '../schema/navigate.ts';
import type { ComparedItem } from './comparedItem.ts';
import { sharedComponents } from './sharedComponents.ts';

/** Facts of which each application has a list; the key tells `compareApplicaties` how to call it. */
export type FactKey =
  | 'leverancier'
  | 'status'
  | 'soort'
  | 'beschrijving'
  | 'onderdeelVan'
  | 'hosting'
  | 'licentie'
  | 'broncode'
  | 'versies'
  | 'gebruikers'
  | 'gepland'
  | 'diensten'
  | 'koppelingen'
  | 'verplicht';

/** A referentiecomponent or standaard that an application names. */
export interface ComparedSubject {
  /** Object ID. */
  readonly id: string;
  readonly naam: string;
}

export interface ComparedStandaard extends ComparedSubject {
  /** The versions that it names, with how far they are supported. */
  readonly versies: readonly ComparedItem[];
}

/** What a comparison shows of one application: the whole of `/applicaties/<id>/vergelijken.json`. */
export interface ComparedApplicatie {
  readonly id: string;
  readonly naam: string;
  readonly leverancier: string;
  readonly voorbeeld: boolean;
  readonly feiten: Readonly<Record<FactKey, readonly ComparedItem[]>>;
  readonly componenten: readonly ComparedSubject[];
  readonly standaarden: readonly ComparedStandaard[];
  /** Standaarden that its components demand: Object IDs of those in `standaarden` and of those that it does not name. */
  readonly verplicht: readonly string[];
  /** A few applications for the same components, most in common first, to add to the comparison. */
  readonly vergelijkbaar: readonly {
    readonly id: string;
    readonly naam: string;
    readonly leverancier: string;
  }[];
}

/** Names in a cell; more would make the column a list. */
const maxNames = 8;

const supportTones = { ondersteund: 'positive', gepland: 'info', 'niet-ondersteund': 'negative' } as const;
const statusTones = { concept: 'concept', actief: 'positive', teruggetrokken: 'negative' } as const;

/** Gathers what a comparison shows. O(the application's own references and users). */
export function comparedApplicatie(catalogue: Catalogue, entry: Entry<'applicatie'>): ComparedApplicatie {
  const { id, organisatie, value } = entry;
  const supplier = catalogue.organisatie(organisatie)?.value;
  const standaarden = standardsOf(catalogue, value.standaarden ?? []);
  const verplicht = demandedBy(catalogue, value.referentiecomponenten ?? []);
  return {
    id,
    naam: value.naam,
    leverancier: supplier?.naam ?? organisatie,
    voorbeeld: supplier?.voorbeeld === true,
    feiten: {
      leverancier: [{ text: supplier?.naam ?? organisatie, url: urls.organisatie(organisatie) }],
      status: [
        { text: titleOfValue('applicatie', ['status'], value.status), tone: statusTones[value.status] },
      ],
      soort: [{ text: titleOfValue('applicatie', ['soort'], value.soort) }],
      beschrijving: value.beschrijvingKort === undefined ? [] : [{ text: value.beschrijvingKort }],
      onderdeelVan: value.onderdeelVan === undefined ? [] : [applicatieItem(catalogue, value.onderdeelVan)],
      hosting: (value.hosting ?? []).map((one) => ({
        text: titleOfValue('applicatie', ['hosting', 0], one),
      })),
      licentie:
        value.licentie === undefined
          ? []
          : [
              {
                text: titleOfValue('applicatie', ['licentie', 'soort'], value.licentie.soort),
                note: value.licentie.spdx,
              },
            ],
      broncode: value.broncode === undefined ? [] : [{ text: 'Openbare broncode', url: value.broncode }],
      versies: (value.versies ?? []).map(({ versie, status }) => ({
        text: versie,
        note: status === undefined ? undefined : titleOfValue('applicatie', ['versies', 0, 'status'], status),
      })),
      ...usersItems(catalogue, id),
      diensten: atMost(
        catalogue.dienstenVoor(id).map((dienst) => ({
          text: dienst.value.naam,
          url: `${urls.organisatie(dienst.organisatie)}#diensten`,
          note: catalogue.organisatie(dienst.organisatie)?.value.naam ?? dienst.organisatie,
        })),
      ),
      koppelingen: atMost(
        (value.koppelingen ?? []).map(({ met, voorziening = '' }) =>
          met === undefined
            ? {
                text: catalogue.voorziening(voorziening)?.naam ?? voorziening,
                url: urls.voorziening(voorziening),
              }
            : applicatieItem(catalogue, met),
        ),
      ),
      verplicht:
        verplicht.length === 0
          ? []
          : [
              {
                text: `${verplicht.filter((one) => isSupported(standaarden, one)).length} van ${verplicht.length} ondersteund`,
              },
            ],
    },
    componenten: (value.referentiecomponenten ?? []).map((component) => subjectOf(catalogue, component)),
    standaarden,
    verplicht,
    vergelijkbaar: sharedComponents(catalogue, entry)
      .slice(0, maxNames)
      .map(({ id: other }) => {
        const found = catalogue.applicatie(other);
        const owner = found?.organisatie ?? '';
        return {
          id: other,
          naam: found?.value.naam ?? other,
          leverancier: catalogue.organisatie(owner)?.value.naam ?? owner,
        };
      }),
  };
}

/** Nobody supports a standaard by planning to. */
function isSupported(standaarden: readonly ComparedStandaard[], id: string): boolean {
  return standaarden.find((one) => one.id === id)?.versies.some(({ tone }) => tone === 'positive') ?? false;
}

function usersItems(
  catalogue: Catalogue,
  id: string,
): Pick<ComparedApplicatie['feiten'], 'gebruikers' | 'gepland'> {
  const usage = catalogue.gebruikVanApplicatie(id);
  const users = usersOf(catalogue, usage).size;
  const planned = usersOf(
    catalogue,
    usage,
    ({ value }) => value.status === 'gepland' || value.status === 'verwerving',
  ).size;
  const item = (count: number): readonly ComparedItem[] =>
    count === 0
      ? []
      : [
          {
            text: `${count.toLocaleString('nl-NL')} ${count === 1 ? 'organisatie' : 'organisaties'}`,
            url: `${urls.applicatie(id)}#gebruikers`,
          },
        ];
  return { gebruikers: item(users), gepland: item(planned) };
}

function applicatieItem(catalogue: Catalogue, id: string): ComparedItem {
  const entry = catalogue.applicatie(id);
  return entry === undefined ? { text: id } : { text: entry.value.naam, url: urls.applicatie(entry.id) };
}

function subjectOf({ gemma }: Catalogue, id: string): ComparedSubject {
  return { id, naam: gemma.elementen.get(id)?.naam ?? id };
}

function standardsOf(
  catalogue: Catalogue,
  stated: NonNullable<Entry<'applicatie'>['value']['standaarden']>,
): readonly ComparedStandaard[] {
  const { elementen } = catalogue.gemma;
  const groups = new Map<string, ComparedItem[]>();
  for (const { standaardversie, ondersteuning } of stated) {
    const version = elementen.get(standaardversie);
    const standaard = version?.standaard ?? standaardversie;
    const items = groups.get(standaard) ?? [];
    items.push({
      text: version?.eigenschappen.Versieaanduiding ?? version?.naam ?? standaardversie,
      tone: supportTones[ondersteuning],
      note: titleOfValue('applicatie', ['standaarden', 0, 'ondersteuning'], ondersteuning).toLowerCase(),
    });
    groups.set(standaard, items);
  }
  return [...groups].map(([id, versies]) => ({ ...subjectOf(catalogue, id), versies }));
}

function demandedBy({ gemma }: Catalogue, components: readonly string[]): readonly string[] {
  const demanded = components.flatMap((component) =>
    standaardenVan(gemma, component)
      .filter(({ rol }) => rol === 'verplicht')
      .map(({ standaard }) => standaard.id),
  );
  return [...new Set(demanded)];
}

function atMost(items: readonly ComparedItem[]): readonly ComparedItem[] {
  return items.length <= maxNames
    ? items
    : [...items.slice(0, maxNames), { text: `en ${items.length - maxNames} meer` }];
}
