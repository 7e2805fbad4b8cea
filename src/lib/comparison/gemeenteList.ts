import type { Catalogue } from '../catalogue/catalogue.ts';
import { byName } from '../model/byName.ts';
import { similarGemeenten } from './similarGemeenten.ts';

/** A gemeente that can be put beside others. */
export interface ListedGemeente {
  readonly id: string;
  readonly naam: string;
  readonly provincie?: string | undefined;
  readonly inwoners?: number | undefined;
  /** Applications in its public landscape, of whatever state; 0: there is nothing to compare. */
  readonly aantal: number;
  readonly voorbeeld?: true | undefined;
  /** Gemeenten like it, the id with why. */
  readonly lijktOp: readonly (readonly [id: string, reden: string])[];
}

/** All gemeenten by name, the fictional one last: the whole of `/vergelijken/gemeenten.json`. */
export function gemeenteList(catalogue: Catalogue): readonly ListedGemeente[] {
  return [...catalogue.organisaties.values()]
    .filter(({ value }) => value.type === 'gemeente' && value.status !== 'opgeheven')
    .map((entry): ListedGemeente => {
      const { id, value } = entry;
      const { gebruik, gebruikNamens } = catalogue.of(id);
      return {
        id,
        naam: value.naam,
        provincie: value.provincie,
        inwoners: value.inwoners,
        aantal: gebruik.length + gebruikNamens.length,
        voorbeeld: value.voorbeeld === true ? true : undefined,
        lijktOp: similarGemeenten(catalogue, entry).map((other) => [other.id, other.redenen.join(', ')]),
      };
    })
    .sort(byName(({ naam }) => naam))
    .sort((a, b) => Number(a.voorbeeld === true) - Number(b.voorbeeld === true));
}
