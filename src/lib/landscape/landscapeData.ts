/**
 * What an export is made of: the records of one scope, in words that stand in the file, without the Catalogue.
 * Plain JSON, so that CI and a page in the browser build the same bytes from the same data.
 */
export interface LandscapeData {
  /** Stable name of the scope: hashed into the model's identifier. `landschap/gemeente-utrecht`, … */
  readonly key: string;
  /** Words after `Softwarecatalogus` in the model's name. */
  readonly title: string;
  /** Whether a base (all of GEMMA, or the catalogue's part) goes under it; parts hold only what they touch. */
  readonly onBase: boolean;
  /** Whether the scope belongs to a fictional organisation. */
  readonly voorbeeld: boolean;
  readonly actors: readonly ActorData[];
  readonly applicaties: readonly ApplicatieData[];
  readonly gebruik: readonly GebruikData[];
  readonly diensten: readonly DienstData[];
  readonly koppelingen: readonly KoppelingData[];
  /** Facilities that GEMMA lacks. */
  readonly voorzieningen: readonly VoorzieningData[];
  /** GEMMA elements that the scope touches. */
  readonly gemma: readonly GemmaData[];
  /** Object IDs that the records name and GEMMA no longer has: left out and reported (ameff.md §3.5). */
  readonly vervallen: readonly {
    readonly applicatie: string;
    readonly objectId: string;
    readonly naam: string;
  }[];
  /** Only in a difference: what the two versions that were put together do not share. */
  readonly verschil?: DifferenceMarks | undefined;
}

/** What became of something between two versions of a landscape. */
export type ChangeKind = 'toegevoegd' | 'gewijzigd' | 'verwijderd';

/** The mark on one application or koppeling. */
export interface DifferenceMark {
  readonly soort: ChangeKind;
  /** What changed, in words: `Status: Gepland → In productie`; empty for what is new or gone as a whole. */
  readonly wat: string;
}

/** The marks of a difference, by id; what is the same in both versions has none. */
export interface DifferenceMarks {
  /** What is compared with what, in words that stand in the file. */
  readonly van: string;
  readonly naar: string;
  readonly applicaties: Readonly<Record<string, DifferenceMark>>;
  readonly koppelingen: Readonly<Record<string, DifferenceMark>>;
  /** Usage that only one version has, by `<afnemer> <applicatie>`. */
  readonly gebruik: Readonly<Record<string, 'toegevoegd' | 'verwijderd'>>;
  /** Where applications stand in one version or in both. */
  readonly plaatsingen: readonly {
    readonly applicatie: string;
    readonly component: string;
    readonly kind: 'gebruikt' | 'geschikt';
    /** How it is drawn; undefined for what neither version draws. */
    readonly stand?: ChangeKind | 'gelijk' | undefined;
  }[];
}

export interface ActorData {
  readonly id: string;
  readonly naam: string;
  readonly type: 'gemeente' | 'leverancier' | 'samenwerking' | 'community';
  readonly organisatietype: string;
  readonly cbsCode?: string | undefined;
  readonly oin?: string | undefined;
  readonly kvkNummer?: string | undefined;
  readonly url?: string | undefined;
  readonly voorbeeld: boolean;
  /** Members that the scope shows; their ids are among the actors. */
  readonly deelnemers: readonly string[];
}

export interface ApplicatieData {
  readonly id: string;
  readonly naam: string;
  readonly soort: 'applicatie' | 'systeemsoftware';
  readonly leverancier: string;
  readonly concept: boolean;
  readonly url?: string | undefined;
  readonly licentie?: string | undefined;
  readonly hosting?: string | undefined;
  /** Object IDs that the supplier says it is suited for. */
  readonly geschiktVoor: readonly string[];
  /** Whether `geschiktVoor` is itself part of the scope (the application as offered). */
  readonly toonAanbod: boolean;
  /** Object IDs of supported standaardversies. */
  readonly standaardversies: readonly string[];
  readonly voorbeeld: boolean;
}

export type GebruikStatus = 'verwerving' | 'gepland' | 'in-productie' | 'uit-te-faseren' | 'uitgefaseerd';

export interface GebruikData {
  readonly afnemer: string;
  readonly applicatie: string;
  readonly status: GebruikStatus;
  readonly statusTitel: string;
  readonly datum?: string | undefined;
  readonly versie?: string | undefined;
  readonly hosting?: string | undefined;
  /** Object IDs; empty where the user named none. */
  readonly referentiecomponenten: readonly string[];
  readonly diensten: readonly string[];
}

export interface DienstData {
  readonly id: string;
  readonly naam: string;
  readonly aanbieder: string;
  readonly voorbeeld: boolean;
}

export interface VoorzieningData {
  readonly id: string;
  readonly naam: string;
}

export interface KoppelingData {
  readonly id: string;
  readonly label: string;
  readonly van: string;
  /** An application's id, or a facility: `{ voorziening }` is an Object ID or an id of `beheer/`. */
  readonly naar: { readonly applicatie: string } | { readonly voorziening: string };
  readonly richting: 'heen' | 'terug' | 'beide';
  /** `aangeboden`: what a supplier says its application can be linked with; nobody is said to use it. */
  readonly status: GebruikStatus | 'aangeboden';
  readonly statusTitel: string;
  readonly datum?: string | undefined;
  readonly transport?: string | undefined;
  readonly basis: 'standaard' | 'maatwerk' | 'onbekend';
  readonly standaardversies: readonly string[];
  readonly intermediair?: string | undefined;
  readonly gegevens: readonly string[];
  readonly voorbeeld: boolean;
}

export interface GemmaData {
  /** Object ID. */
  readonly id: string;
  /** Identifier in the release that the catalogue read. */
  readonly identifier: string;
  readonly type: string;
  readonly naam: string;
  readonly eigenschappen: Readonly<Record<string, string>>;
}
