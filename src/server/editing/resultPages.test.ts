import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { resultPages } from './resultPages.ts';

const catalogue = catalogueOf({
  'organisaties/aa/organisatie.yaml': 'naam: Aa\ntype: gemeente\nstatus: actief\ncbsCode: GM9001\n',
  'organisaties/samen/organisatie.yaml':
    'naam: Samen\ntype: samenwerking\nsamenwerkingstype: ambtelijke-fusie\nstatus: actief\ndeelnemers:\n  - aa\n',
  'organisaties/soft/organisatie.yaml': 'naam: Soft\ntype: leverancier\nstatus: actief\n',
  'organisaties/soft/applicaties/zaken.yaml': 'naam: Zaken\nstatus: actief\nsoort: applicatie\n',
  'organisaties/samen/gebruik/soft--zaken.yaml':
    'applicatie: soft/zaken\nstatus: in-productie\ndeelnemers:\n  - aa\n',
});
const pages = (...paths: string[]) =>
  resultPages(
    paths.map((path) => `content/${path}`),
    'content',
    catalogue,
  );

it('leads to the landscape of who uses it, and of the deelnemers on whose behalf', () => {
  expect(pages('organisaties/samen/gebruik/soft--zaken.yaml')).toEqual([
    { naam: 'Het landschap van Samen', adres: '/organisaties/samen/landschap/' },
    { naam: 'Het landschap van Aa', adres: '/organisaties/aa/landschap/' },
  ]);
});

it('leads to the page of the organisation or the application, each once', () => {
  expect(
    pages(
      'organisaties/soft/applicaties/zaken.yaml',
      'organisaties/aa/organisatie.yaml',
      'organisaties/aa/collegas/een.yaml',
      'gemma/views/x.yaml',
    ),
  ).toEqual([
    { naam: 'Zaken', adres: '/applicaties/soft/zaken/' },
    { naam: 'Aa', adres: '/organisaties/aa/' },
  ]);
});
