import type { Catalogue } from './catalogue.ts';

/** Old ids of applications: those of the file, and today's products under an old name of their supplier. */
export function oldApplicaties(catalogue: Catalogue): readonly string[] {
  const named = [...catalogue.redirects.all('applicaties').keys()];
  const viaOrganisatie = [...catalogue.redirects.all('organisaties').keys()].flatMap((old) => {
    const today = catalogue.redirects.current('organisaties', old);
    const present = catalogue.of(today).applicaties.map(({ name }) => `${old}/${name}`);
    // A product that was renamed under its new supplier keeps the address under the old one too.
    const renamed = named
      .filter((id) => id.startsWith(`${today}/`))
      .map((id) => `${old}${id.slice(today.length)}`);
    return [...present, ...renamed];
  });
  return [...named, ...viaOrganisatie];
}
