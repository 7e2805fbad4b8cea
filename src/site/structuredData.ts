import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { Entry } from '../lib/model/record.ts';
import { urls } from '../lib/model/urls.ts';

/** A schema.org description, for search engines. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** schema.org type beside `Organization`. */
const extraType: Partial<Record<Entry<'organisatie'>['value']['type'], string>> = {
  gemeente: 'GovernmentOrganization',
};

/**
 * What an organisation is, as schema.org `Organization`: facts of its record. Undefined for a fictional one, which no
 * search engine should take for real.
 *
 * @param absolute  makes a full address of a path from the site's base
 */
export function organisatieData(
  { id, value }: Entry<'organisatie'>,
  absolute: (path: string) => string,
): StructuredData | undefined {
  if (value.voorbeeld === true) return undefined;
  const extra = extraType[value.type];
  const { adres } = value;
  return {
    '@context': 'https://schema.org',
    '@type': extra === undefined ? 'Organization' : ['Organization', extra],
    '@id': absolute(urls.organisatie(id)),
    name: value.type === 'gemeente' ? `Gemeente ${value.naam}` : value.naam,
    legalName: value.officieleNaam,
    description: value.beschrijvingKort,
    url: value.website ?? absolute(urls.organisatie(id)),
    mainEntityOfPage: absolute(urls.organisatie(id)),
    logo: value.logo,
    email: value.email,
    telephone: value.telefoon,
    sameAs: value.tooiUri,
    identifier: [
      ...identifier('CBS-code', value.cbsCode),
      ...identifier('OIN', value.oin),
      ...identifier('KvK-nummer', value.kvkNummer),
    ],
    address:
      adres === undefined
        ? undefined
        : {
            '@type': 'PostalAddress',
            streetAddress: `${adres.straat} ${adres.huisnummer}`,
            postalCode: adres.postcode,
            addressLocality: adres.plaats,
            addressCountry: 'NL',
          },
  };
}

/** What an application is, as schema.org `SoftwareApplication`; undefined for a fictional one. */
export function applicatieData(
  catalogue: Catalogue,
  { id, organisatie, value }: Entry<'applicatie'>,
  absolute: (path: string) => string,
): StructuredData | undefined {
  const supplier = catalogue.organisatie(organisatie)?.value;
  if (supplier?.voorbeeld === true) return undefined;
  const whole = value.onderdeelVan === undefined ? undefined : catalogue.applicatie(value.onderdeelVan);
  return {
    '@context': 'https://schema.org',
    '@type': 'SoftwareApplication',
    '@id': absolute(urls.applicatie(id)),
    name: value.naam,
    description: value.beschrijvingKort,
    url: value.website ?? absolute(urls.applicatie(id)),
    mainEntityOfPage: absolute(urls.applicatie(id)),
    applicationCategory: 'BusinessApplication',
    license:
      value.licentie?.spdx === undefined
        ? undefined
        : `https://spdx.org/licenses/${value.licentie.spdx}.html`,
    keywords: value.referentiecomponenten?.flatMap(
      (component) => catalogue.gemma.elementen.get(component)?.naam ?? [],
    ),
    // The folder `onbekend` stands for nobody.
    publisher:
      organisatie === 'onbekend'
        ? undefined
        : {
            '@type': 'Organization',
            '@id': absolute(urls.organisatie(organisatie)),
            name: supplier?.naam,
          },
    isPartOf:
      whole === undefined
        ? undefined
        : {
            '@type': 'SoftwareApplication',
            '@id': absolute(urls.applicatie(whole.id)),
            name: whole.value.naam,
          },
  };
}

function identifier(name: string, value: string | undefined): readonly StructuredData[] {
  return value === undefined ? [] : [{ '@type': 'PropertyValue', name, value }];
}
