import type { GemmaView as FileView } from '../model/generated/records.ts';
import type { Fixed } from '../model/record.ts';
import { usualIdentifier } from './gemmaElement.ts';

/** Colours (`#rrggbb`, or `#rrggbbaa` where not opaque), line width in pixels, font size in points. */
export type GemmaStijl = NonNullable<Fixed<FileView>['stijlen']>[number];

interface KnoopBase {
  /** Identifier of the box in the release. */
  readonly id: string;
  /** Pixels from the top left of the view, also for boxes within boxes. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly stijl?: GemmaStijl | undefined;
  /** Text of the box itself; of an element only where it differs from its name. */
  readonly tekst?: string | undefined;
  /** Boxes inside, in drawing order. */
  readonly knopen: readonly GemmaKnoop[];
}

/** A box on a view. */
export type GemmaKnoop =
  | (KnoopBase & { readonly soort: 'element'; readonly element: string })
  | (KnoopBase & { readonly soort: 'groep' | 'label' });

/** A line on a view. */
export interface GemmaVerbinding {
  readonly id: string;
  /** `nesting`: a relation that is drawn by nesting. */
  readonly soort: 'lijn' | 'relatie' | 'nesting';
  /** Object ID of the relation; undefined for a plain line. */
  readonly relatie: string | undefined;
  /** Identifiers of boxes or lines on this view. */
  readonly van: string;
  readonly naar: string;
  readonly stijl?: GemmaStijl | undefined;
  readonly punten: readonly (readonly [x: number, y: number])[];
}

/** A view of GEMMA that is meant for the Softwarecatalogus. */
export interface GemmaView {
  /** Object ID. */
  readonly id: string;
  readonly identifier: string;
  readonly naam: string;
  /** `Titel view SWC`. */
  readonly titel?: string | undefined;
  readonly viewpoint?: string | undefined;
  readonly eigenschappen: Readonly<Record<string, string>>;
  /** The last release in which it was meant for the Softwarecatalogus; it has no boxes any more. */
  readonly vervallen?: string | undefined;
  readonly knopen: readonly GemmaKnoop[];
  readonly verbindingen: readonly GemmaVerbinding[];
}

/** A view as in its file, with its lines read. Lines fit the pattern of the schema; a depth that jumps is the top. */
export function expandView(file: Fixed<FileView>): GemmaView {
  const stijlen = file.stijlen ?? [];
  return {
    id: file.id,
    identifier: file.identifier ?? usualIdentifier(file.id),
    naam: file.naam,
    titel: file.titel,
    viewpoint: file.viewpoint,
    eigenschappen: file.eigenschappen ?? {},
    vervallen: file.vervallen,
    knopen: expandKnopen(file.knopen ?? [], stijlen),
    verbindingen: (file.verbindingen ?? []).map((line) => expandVerbinding(line, stijlen)),
  };
}

/** Depth, id, element (or `groep`, `label`), x, y, w, h, style (or `-`) and a text up to the end. */
const nodeLine = /^(\d+) (\S+) (\S+) (\d+) (\d+) (\d+) (\d+) (\d+|-)(?: ([\s\S]+))?$/;

function expandKnopen(lines: readonly string[], stijlen: readonly GemmaStijl[]): readonly GemmaKnoop[] {
  const top: GemmaKnoop[] = [];
  /** The lists to which a box of each depth is added. */
  const lists: GemmaKnoop[][] = [top];
  for (const line of lines) {
    const [, depth = '0', id = '', what = '', x, y, w, h, stijl, tekst] = nodeLine.exec(line) ?? [];
    const knopen: GemmaKnoop[] = [];
    const base = {
      id,
      x: Number(x),
      y: Number(y),
      w: Number(w),
      h: Number(h),
      stijl: stijlen[Number(stijl)],
      tekst,
      knopen,
    };
    const list = lists[Number(depth)] ?? top;
    if (what === 'groep' || what === 'label') list.push({ soort: what, ...base });
    else list.push({ soort: 'element', element: what, ...base });
    lists[Number(depth) + 1] = knopen;
    lists.length = Number(depth) + 2;
  }
  return top;
}

function expandVerbinding(line: string, stijlen: readonly GemmaStijl[]): GemmaVerbinding {
  const [id = '', soort, relatie = '-', van = '', naar = '', stijl, ...punten] = line.split(' ');
  return {
    id,
    soort: soort === 'relatie' || soort === 'nesting' ? soort : 'lijn',
    relatie: relatie === '-' ? undefined : relatie,
    van,
    naar,
    stijl: stijlen[Number(stijl)],
    punten: punten.map((punt) => {
      const [x, y] = punt.split(',');
      return [Number(x), Number(y)] as const;
    }),
  };
}

/** The file of a view: the inverse of `expandView`. Styles are numbered by first use. */
export function viewFile(view: GemmaView): Fixed<FileView> {
  const stijlen: GemmaStijl[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (stijl: GemmaStijl | undefined): string => {
    if (stijl === undefined) return '-';
    const key = JSON.stringify(stijl);
    let number = numbers.get(key);
    if (number === undefined) {
      number = stijlen.push(stijl) - 1;
      numbers.set(key, number);
    }
    return String(number);
  };
  const knopen: string[] = [];
  const addKnoop = (knoop: GemmaKnoop, depth: number): void => {
    const { id, x, y, w, h, tekst } = knoop;
    const what = knoop.soort === 'element' ? knoop.element : knoop.soort;
    const words = [depth, id, what, x, y, w, h, numberOf(knoop.stijl)];
    knopen.push(`${words.join(' ')}${tekst === undefined || tekst === '' ? '' : ` ${tekst}`}`);
    for (const inner of knoop.knopen) addKnoop(inner, depth + 1);
  };
  for (const knoop of view.knopen) addKnoop(knoop, 0);
  const verbindingen = view.verbindingen.map(({ id, soort, relatie, van, naar, stijl, punten }) =>
    [id, soort, relatie ?? '-', van, naar, numberOf(stijl), ...punten.map(([x, y]) => `${x},${y}`)].join(' '),
  );
  return {
    id: view.id,
    identifier: view.identifier === usualIdentifier(view.id) ? undefined : view.identifier,
    naam: view.naam,
    titel: view.titel,
    viewpoint: view.viewpoint,
    eigenschappen: Object.keys(view.eigenschappen).length === 0 ? undefined : view.eigenschappen,
    vervallen: view.vervallen,
    stijlen: stijlen.length === 0 ? undefined : stijlen,
    knopen: knopen.length === 0 ? undefined : knopen,
    verbindingen: verbindingen.length === 0 ? undefined : verbindingen,
  };
}
