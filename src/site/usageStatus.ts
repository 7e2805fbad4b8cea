import type { Entry } from '../lib/model/record.ts';
import type { Cell } from './cell.ts';
import { formatDate } from './formatDate.ts';
import { statusCell } from './recordCells.ts';

type Status = Entry<'gebruik'>['value']['status'];

/** The life of an application in a landscape, from first to last. */
export const lifeCycle = [
  'verwerving',
  'gepland',
  'in-productie',
  'uit-te-faseren',
  'uitgefaseerd',
] as const satisfies readonly Status[];

/** What matters most first: what is in use, what will be, what was. */
export const statusOrder = [
  'in-productie',
  'uit-te-faseren',
  'gepland',
  'verwerving',
  'uitgefaseerd',
] as const satisfies readonly Status[];

const dateOfStatus = {
  verwerving: 'verwerving',
  gepland: 'gepland',
  'in-productie': 'inProductie',
  'uit-te-faseren': 'uitTeFaseren',
  uitgefaseerd: 'uitgefaseerd',
} as const;

/** The state of a usage as a badge, with the day of that state as its note; sorts in order of life. */
export function gebruikStatusCell({ value: { status, datums } }: Entry<'gebruik'>): Cell {
  const day = datums?.[dateOfStatus[status]];
  // A state that is still to come has no "since".
  const word = status === 'gepland' || status === 'verwerving' ? 'vanaf' : 'sinds';
  return {
    text: status,
    ...statusCell('gebruik', ['status'], status),
    note: day === undefined ? undefined : `${word} ${formatDate(day)}`,
    sort: lifeCycle.indexOf(status),
  };
}
