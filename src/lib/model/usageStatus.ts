import type { Entry } from './record.ts';

type Gebruik = Entry<'gebruik'>['value'];

/** State of an application in a landscape. */
export type UsageStatus = Gebruik['status'];

/** Key of the day on which a state begins, in `datums`. */
export type UsageDate = keyof NonNullable<Gebruik['datums']>;

/** The day on which each state begins (model.md); in the order of the life of an application in a landscape. */
export const dateOfStatus = {
  verwerving: 'verwerving',
  gepland: 'gepland',
  'in-productie': 'inProductie',
  'uit-te-faseren': 'uitTeFaseren',
  uitgefaseerd: 'uitgefaseerd',
} as const satisfies Readonly<Record<UsageStatus, UsageDate>>;

/** The life of an application in a landscape, from first to last. */
export const lifeCycle = [
  'verwerving',
  'gepland',
  'in-productie',
  'uit-te-faseren',
  'uitgefaseerd',
] as const satisfies readonly UsageStatus[];

/** What matters most first: what is in use, what will be, what was. */
export const statusOrder = [
  'in-productie',
  'uit-te-faseren',
  'gepland',
  'verwerving',
  'uitgefaseerd',
] as const satisfies readonly UsageStatus[];
