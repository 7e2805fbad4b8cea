/** A small catalogue for the pages about GEMMA: the mini release, two suppliers, two gemeenten and a fictional one. */
import type { Catalogue } from '../../src/lib/catalogue/catalogue.ts';
import { catalogueOf } from './catalogueOf.ts';
import { importOver, miniText } from './gemmaRelease.ts';

const organisatie = (naam: string, type: string, more = '') =>
  `naam: ${naam}\ntype: ${type}\nstatus: actief\n${more}`;
const gebruik = (applicatie: string, status: string, component: string) =>
  `applicatie: ${applicatie}\nstatus: ${status}\nreferentiecomponenten:\n  - ${component}\n`;

/** The mini release with records around one component and one version of a standaard. */
export function smallSite(
  component: string,
  versie: string,
  more: Readonly<Record<string, string>> = {},
): Catalogue {
  const { texts } = importOver({}, miniText);
  return catalogueOf({
    ...texts,
    'organisaties/gemeente-aa/organisatie.yaml': organisatie('Aa', 'gemeente', 'cbsCode: GM9001\n'),
    'organisaties/gemeente-bee/organisatie.yaml': organisatie('Bee', 'gemeente', 'cbsCode: GM9002\n'),
    'organisaties/gemeente-cee/organisatie.yaml': organisatie('Cee', 'gemeente', 'cbsCode: GM9003\n'),
    'organisaties/gemeente-cee/gebruik/soft--zaken.yaml': 'applicatie: soft/zaken\nstatus: in-productie\n',
    'organisaties/gemeente-voorbeeldstad/organisatie.yaml': organisatie(
      'Voorbeeldstad',
      'gemeente',
      'cbsCode: GM9999\nvoorbeeld: true\n',
    ),
    'organisaties/soft/organisatie.yaml': organisatie('Soft BV', 'leverancier'),
    'organisaties/soft/applicaties/zaken.yaml': `naam: Zaken\nstatus: actief\nsoort: applicatie\nhosting:\n  - saas\nreferentiecomponenten:\n  - ${component}\nstandaarden:\n  - standaardversie: ${versie}\n    ondersteuning: ondersteund\n    testrapport: https://www.soft.example/rapport\n`,
    'organisaties/soft/applicaties/archief.yaml': `naam: Archief\nstatus: concept\ngemeldDoor: gemeente\nsoort: applicatie\nreferentiecomponenten:\n  - ${component}\n`,
    'organisaties/gemeente-aa/gebruik/soft--zaken.yaml': gebruik('soft/zaken', 'in-productie', component),
    'organisaties/gemeente-bee/gebruik/soft--zaken.yaml': gebruik('soft/zaken', 'gepland', component),
    'organisaties/gemeente-voorbeeldstad/gebruik/soft--zaken.yaml': gebruik(
      'soft/zaken',
      'in-productie',
      component,
    ),
    ...more,
  });
}
