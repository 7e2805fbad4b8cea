import type { GemmaRelaties } from '../model/generated/records.ts';
import type { Fixed } from '../model/record.ts';
import { usualIdentifier } from './gemmaElement.ts';

/** A relation between elements (or relations) of the reference model that the catalogue holds. */
export interface GemmaRelatie {
  /** Object ID. */
  readonly id: string;
  /** Identifier in the release that was imported. */
  readonly identifier: string;
  /** ArchiMate type: `Realization`, `Aggregation`, … */
  readonly type: string;
  readonly naam?: string | undefined;
  /** Object ID of the source: an element or a relation. */
  readonly van: string;
  /** Object ID of the target. */
  readonly naar: string;
  /** Attributes of the exchange format: `accessType`, `isDirected`, `modifier`. */
  readonly kenmerken: Readonly<Record<string, string>>;
  /** Properties that are facts, by name: `Verbindingsrol`. */
  readonly eigenschappen: Readonly<Record<string, string>>;
}

type Group = Fixed<GemmaRelaties>['groepen'][number];
const none: Readonly<Record<string, string>> = {};

/**
 * The relations of one group of the file, each on a line `id identifier source target` (`-`: the usual identifier).
 * A line and not a map: the file holds thousands, and the YAML reader takes eight times as long for maps.
 */
export function expandGroup(group: Group): readonly GemmaRelatie[] {
  const { type, naam, kenmerken = none, eigenschappen = none } = group;
  return group.regels.map((line) => {
    const [id = '', identifier = '-', van = '', naar = ''] = line.split(' ');
    return {
      id,
      identifier: identifier === '-' ? usualIdentifier(id) : identifier,
      type,
      naam,
      van,
      naar,
      kenmerken,
      eigenschappen,
    };
  });
}

/** The line of a relation: the inverse of `expandGroup` for one. */
export function relatieLine({ id, identifier, van, naar }: GemmaRelatie): string {
  return `${id} ${identifier === usualIdentifier(id) ? '-' : identifier} ${van} ${naar}`;
}
