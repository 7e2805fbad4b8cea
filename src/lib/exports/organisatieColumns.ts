import type { Catalogue } from '../catalogue/catalogue.ts';
import { usersOf } from '../catalogue/usersOf.ts';
import type { Entry } from '../model/record.ts';
import { organisatieNames, together } from './cells.ts';
import type { Column } from './columns.ts';

type Columns = readonly Column<Entry<'organisatie'>>[];

const first: Columns = [
  ['id', ({ id }) => id],
  ['naam', ({ value }) => value.naam],
  ['officiële naam', ({ value }) => value.officieleNaam],
  ['status', ({ value }) => value.status],
];

const last: Columns = [
  ['website', ({ value }) => value.website],
  ['voorbeeld', ({ value }) => (value.voorbeeld === true ? 'ja' : '')],
  ['bron', ({ value }) => value.bron?.naam ?? value.bron?.soort],
  ['bestand', ({ file }) => file],
];

const offer: Columns = [
  ['kvk-nummer', ({ value }) => value.kvkNummer],
  ['applicaties', ({ id }, catalogue) => String(catalogue.of(id).applicaties.length)],
  ['diensten', ({ id }, catalogue) => String(catalogue.of(id).diensten.length)],
  ['gebruikers', ({ id }, catalogue) => String(usersOfOffer(catalogue, id))],
];

/** Columns of the list of one type of organisation: what only that type has stands beside what all have. */
export const columnsOfType: Readonly<Record<Entry<'organisatie'>['value']['type'], Columns>> = {
  gemeente: [
    ...first,
    ['cbs-code', ({ value }) => value.cbsCode],
    ['oin', ({ value }) => value.oin],
    ['provincie', ({ value }) => value.provincie],
    ['inwoners', ({ value }) => value.inwoners?.toString()],
    ['samenwerkingen', ({ id }, catalogue) => organisatieNames(catalogue, samenwerkingenOf(catalogue, id))],
    ['samenwerkingen-id', ({ id }, catalogue) => together(samenwerkingenOf(catalogue, id))],
    ['gebruik', ({ id }, catalogue) => String(countUsage(catalogue, id))],
    ...last,
  ],
  leverancier: [...first, ...offer, ...last],
  community: [...first, ...offer, ...last],
  samenwerking: [
    ...first,
    ['samenwerkingstype', ({ value }) => value.samenwerkingstype],
    ['oin', ({ value }) => value.oin],
    ['deelnemers', ({ value }, catalogue) => organisatieNames(catalogue, value.deelnemers)],
    ['deelnemers-id', ({ value }) => together(value.deelnemers)],
    ['gebruik', ({ id }, catalogue) => String(countUsage(catalogue, id))],
    ...last,
  ],
};

function samenwerkingenOf(catalogue: Catalogue, id: string): readonly string[] {
  return catalogue.of(id).samenwerkingen.map((other) => other.id);
}

/** Usages in its landscape as far as public, of whatever state: its own and on its behalf. */
function countUsage(catalogue: Catalogue, id: string): number {
  const { gebruik, gebruikNamens } = catalogue.of(id);
  return gebruik.length + gebruikNamens.length;
}

/** Real organisations that use something of it today, as far as public. */
function usersOfOffer(catalogue: Catalogue, id: string): number {
  const usage = catalogue.of(id).applicaties.flatMap((entry) => catalogue.gebruikVanApplicatie(entry.id));
  return usersOf(catalogue, usage).size;
}
