import type { FormField } from '../../site/form/formModel.ts';
import { isSame, tidy, type Values, withKey } from './values.ts';

export type Side = 'mine' | 'theirs';

/** How the changes of two people in one record meet, field by field. */
export interface Meeting {
  /** Both changed it, each to something else: somebody has to choose. */
  readonly both: readonly FormField[];
  /** Only I changed it. */
  readonly onlyMine: readonly FormField[];
  /** Only the other changed it. */
  readonly onlyTheirs: readonly FormField[];
}

/** Lays three versions of a record beside each other. What was only typed around (spaces, empty rows) is no change. */
export function meetingOf(
  fields: readonly FormField[],
  original: Values,
  mine: Values,
  theirs: Values,
): Meeting {
  const differs = (key: string, a: Values, b: Values) => !isSame(tidy(a[key]), tidy(b[key]));
  const changedByMe = fields.filter(({ key }) => differs(key, original, mine));
  const changedByThem = fields.filter(({ key }) => differs(key, original, theirs));
  return {
    both: changedByMe.filter((field) => changedByThem.includes(field) && differs(field.key, mine, theirs)),
    onlyMine: changedByMe.filter((field) => !changedByThem.includes(field)),
    onlyTheirs: changedByThem.filter((field) => !changedByMe.includes(field)),
  };
}

/** The record with every choice in it. It starts from what stands there now: nothing of the other is lost unseen. */
export function mergeValues(
  { both, onlyMine }: Meeting,
  mine: Values,
  theirs: Values,
  chosen: Readonly<Record<string, Side>>,
): Values {
  const own = [...onlyMine, ...both.filter(({ key }) => chosen[key] === 'mine')];
  return own.reduce<Values>((values, { key }) => withKey(values, key, mine[key]), theirs);
}
