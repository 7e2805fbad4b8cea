import type { Entry } from '../lib/model/record.ts';
import { dateOfStatus, lifeCycle } from '../lib/model/usageStatus.ts';
import type { Cell } from './cell.ts';
import { formatDate } from './formatDate.ts';
import { statusCell } from './recordCells.ts';

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
