import type { Organisatie } from '../model/generated/records.ts';

type Samenwerkingstype = NonNullable<Organisatie['samenwerkingstype']>;

/** Kinds of samenwerking as the present Softwarecatalogus names them, with the value of today (model, organisatie). */
export const samenwerkingstypeOfOldName: ReadonlyMap<string, Samenwerkingstype> = new Map([
  ['Ambtelijke fusie', 'ambtelijke-fusie'],
  ['Archiefdienst (regionaal)', 'archiefdienst'],
  ['Bedrijfsvoeringsorganisatie', 'bedrijfsvoeringsorganisatie'],
  ['Belastingsamenwerking', 'belastingsamenwerking'],
  ['Centrumgemeenteregeling', 'centrumgemeenteregeling'],
  ['DVO', 'dvo'],
  ['Gemeenschappelijke Regeling', 'gemeenschappelijke-regeling'],
  ['Gemeenschappelijke Regeling (samenwerking meerdere domeinen)', 'gemeenschappelijke-regeling'],
  ['Gemeentelijke herindeling (gepland)', 'geplande-herindeling'],
  ['ICT (bijvoorbeeld Shared Service Center)', 'ict-samenwerking'],
  ['Omgevingsdienst', 'omgevingsdienst'],
  ['Shared Service Center', 'shared-service-center'],
  ['Sociaal Domein samenwerking', 'sociaal-domein'],
  ['Uitvoeringsorganisatie', 'uitvoeringsorganisatie'],
]);
