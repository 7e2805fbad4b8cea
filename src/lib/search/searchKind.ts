import { urls } from '../model/urls.ts';

/** What can be found, in the order in which results are grouped. */
export const searchKinds = [
  'applicatie',
  'organisatie',
  'referentiecomponent',
  'standaard',
  'voorziening',
  'dienst',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** How a kind is called in results: one of them, several of them. */
export const kindLabels: Readonly<Record<SearchKind, { readonly one: string; readonly many: string }>> = {
  applicatie: { one: 'Applicatie', many: 'Applicaties' },
  organisatie: { one: 'Organisatie', many: 'Organisaties' },
  referentiecomponent: { one: 'Referentiecomponent', many: 'Referentiecomponenten' },
  standaard: { one: 'Standaard', many: 'Standaarden' },
  voorziening: { one: 'Voorziening', many: 'Voorzieningen' },
  dienst: { one: 'Dienst', many: 'Diensten' },
};

/** Whether a text, from a URL for example, is a kind. */
export function isSearchKind(text: string): text is SearchKind {
  return searchKinds.some((kind) => kind === text);
}

/** Page on which a hit is shown, as a path from the site's base. A dienst stands on the page of who offers it. */
export function urlOfHit(kind: SearchKind, id: string): string {
  switch (kind) {
    case 'applicatie':
      return urls.applicatie(id);
    case 'organisatie':
      return urls.organisatie(id);
    case 'referentiecomponent':
      return urls.referentiecomponent(id);
    case 'standaard':
      return urls.standaard(id);
    case 'voorziening':
      return urls.voorziening(id);
    case 'dienst':
      return `${urls.organisatie(id.slice(0, id.indexOf('/')))}#diensten`;
  }
}
