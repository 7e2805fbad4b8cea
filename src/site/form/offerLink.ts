import type { Entry } from '../../lib/model/record.ts';
import { href } from '../href.ts';

/** Where the supplier of an application changes it; a concept it takes over there. */
export function offerLink({ id, organisatie, value }: Entry<'applicatie'>): {
  readonly href: string;
  readonly text: string;
} {
  // Of a supplier that nobody knows the folder says nothing: who takes it over says who they are.
  const owner = organisatie === 'onbekend' ? '' : `organisatie=${organisatie}&`;
  return {
    href: href(`/bewerken/aanbod/?${owner}applicatie=${id}`),
    text: value.status === 'concept' ? 'Overnemen als leverancier' : 'Bijwerken als leverancier',
  };
}
