import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/catalogueOf.ts';
import { applicatieData, organisatieData } from './structuredData.ts';

const hostile = '</script><script>alert(1)</script>';
const catalogue = catalogueOf({
  'organisaties/gemeente-x/organisatie.yaml':
    'naam: X\ntype: gemeente\nstatus: actief\ncbsCode: GM9001\nwebsite: https://www.x.example/\n',
  'organisaties/lev/organisatie.yaml': 'naam: Lev\ntype: leverancier\nstatus: actief\n',
  'organisaties/lev/applicaties/app.yaml': `naam: "${hostile}"\nstatus: actief\nsoort: applicatie\nlicentie:\n  soort: open-source\n  spdx: EUPL-1.2\n`,
  'organisaties/nep/organisatie.yaml': 'naam: Nep\ntype: leverancier\nstatus: actief\nvoorbeeld: true\n',
  'organisaties/nep/applicaties/app.yaml': 'naam: Nep\nstatus: actief\nsoort: applicatie\n',
});
const absolute = (path: string) => `https://catalogus.test${path}`;
const found = <Item>(item: Item | undefined): Item => {
  if (item === undefined) throw new Error('not in the sample');
  return item;
};

describe('structured data', () => {
  it('describes an organisation and an application', () => {
    expect(organisatieData(found(catalogue.organisatie('gemeente-x')), absolute)).toMatchObject({
      '@type': ['Organization', 'GovernmentOrganization'],
      '@id': 'https://catalogus.test/organisaties/gemeente-x/',
      name: 'Gemeente X',
      url: 'https://www.x.example/',
      identifier: [{ '@type': 'PropertyValue', name: 'CBS-code', value: 'GM9001' }],
    });
    expect(applicatieData(catalogue, found(catalogue.applicatie('lev/app')), absolute)).toMatchObject({
      '@type': 'SoftwareApplication',
      name: hostile,
      license: 'https://spdx.org/licenses/EUPL-1.2.html',
      publisher: { '@id': 'https://catalogus.test/organisaties/lev/', name: 'Lev' },
    });
  });

  it('is not given of what is fictional', () => {
    expect(organisatieData(found(catalogue.organisatie('nep')), absolute)).toBeUndefined();
    expect(applicatieData(catalogue, found(catalogue.applicatie('nep/app')), absolute)).toBeUndefined();
  });
});
