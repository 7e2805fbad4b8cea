import type { RecordKind } from './kinds.ts';

/** Pages of the site, as paths from the site's base, always with a closing slash (model, day-one decisions). */
export const urls = {
  home: () => '/',
  recent: () => '/recent/',
  zoeken: () => '/zoeken/',
  organisatie: (id: string) => `/organisaties/${id}/`,
  landschap: (organisatie: string) => `/organisaties/${organisatie}/landschap/`,
  geschiedenis: (organisatie: string) => `/organisaties/${organisatie}/geschiedenis/`,
  applicatie: (id: string) => `/applicaties/${id}/`,
  referentiecomponent: (objectId: string) => `/referentiecomponenten/${objectId}/`,
  standaard: (objectId: string) => `/standaarden/${objectId}/`,
  voorziening: (id: string) => `/voorzieningen/${id}/`,
  view: (objectId: string) => `/views/${objectId}/`,
  fout: (code: string) => `/fouten/${code.toLowerCase()}/`,
} as const;

/** The page on which a record is shown; a gebruik or koppeling has none of its own and stands in the landscape. */
export function urlOfRecord(kind: RecordKind, organisatie: string, id: string): string {
  switch (kind) {
    case 'applicatie':
      return urls.applicatie(id);
    case 'gebruik':
    case 'koppeling':
      return urls.landschap(organisatie);
    default:
      return urls.organisatie(organisatie);
  }
}

/** Page of a GEMMA element on GEMMA Online, where its description stands. */
export function gemmaOnlineUrl(objectId: string): string {
  return `https://www.gemmaonline.nl/wiki/GEMMA/id-${objectId}`;
}
