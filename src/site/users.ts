import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isInUse, usersOf } from '../lib/catalogue/usersOf.ts';
import type { Entry } from '../lib/model/record.ts';

/** Whether an organisation is fictional, and so left out of every count. */
export function isExample(catalogue: Catalogue, organisatie: string): boolean {
  return catalogue.organisatie(organisatie)?.value.voorbeeld === true;
}

/** How many real organisations use something today, as far as is public. */
export function countUsers(catalogue: Catalogue, gebruik: readonly Entry<'gebruik'>[]): number {
  return usersOf(catalogue, gebruik).size;
}

/** The different applications that are used today, by the id of now, whoever registered that. */
export function applicatiesInUse(
  catalogue: Catalogue,
  gebruik: readonly Entry<'gebruik'>[],
): ReadonlySet<string> {
  return new Set(
    gebruik.filter(isInUse).map(({ value }) => catalogue.redirects.current('applicaties', value.applicatie)),
  );
}
