import type { Entry } from '../model/record.ts';
import type { Catalogue } from './catalogue.ts';
import { isInUse } from './usersOf.ts';

/** The different applications that are used today, by the id of now, whoever registered that. */
export function applicatiesInUse(
  catalogue: Catalogue,
  gebruik: readonly Entry<'gebruik'>[],
): ReadonlySet<string> {
  return new Set(
    gebruik.filter(isInUse).map(({ value }) => catalogue.redirects.current('applicaties', value.applicatie)),
  );
}
