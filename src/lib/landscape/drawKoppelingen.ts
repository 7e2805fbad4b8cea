import { drawLinks } from './drawLinks.ts';
import type { LandscapeData } from './landscapeData.ts';
import { linksAround, linksOf } from './linksOf.ts';

/** Path inside the site of the drawing of all koppelingen of an organisation, or of those of one application. */
export function pathOfLinks(organisatie: string, applicatie?: string): string {
  return applicatie === undefined
    ? `organisaties/${organisatie}/koppelingen.svg`
    : `organisaties/${organisatie}/koppelingen/${applicatie.replaceAll('/', '--')}.svg`;
}

/** The drawings of a landscape's koppelingen: of all together, and per application what goes in and out. */
export function drawKoppelingen(
  data: LandscapeData,
  organisatie: string,
): readonly { readonly path: string; readonly svg: string }[] {
  const links = linksOf(data);
  if (links.links.length === 0) return [];
  const whole = drawLinks(`Koppelingen van ${data.title}`, links.nodes, links.links);
  const parts = links.nodes
    .filter(({ soort }) => soort === 'applicatie')
    .map(({ id, naam }) => {
      const around = linksAround(links, id);
      return {
        path: pathOfLinks(organisatie, id),
        svg: drawLinks(`Koppelingen van ${naam}`, around.nodes, around.links),
      };
    });
  return [{ path: pathOfLinks(organisatie), svg: whole }, ...parts];
}

/** Path inside the site of the drawing of what an application is offered with. */
export function pathOfOfferedLinks(applicatie: string): string {
  return `applicaties/${applicatie}/koppelingen.svg`;
}

/** The drawing of the koppelingen in the data of an application as offered; undefined where it has none. */
export function drawOfferedKoppelingen(data: LandscapeData): string | undefined {
  const { nodes, links } = linksOf(data);
  return links.length === 0
    ? undefined
    : drawLinks(`Koppelingen in het aanbod van ${data.title}`, nodes, links);
}
