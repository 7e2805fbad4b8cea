import { compareText } from '../diagnostics/order.ts';
import type { DrawnLink, LinkNode } from './drawLinks.ts';
import type { KoppelingData, LandscapeData } from './landscapeData.ts';

/** What is drawn of a landscape's koppelingen: every thing that has one, and every koppeling, in order. */
export interface Links {
  readonly nodes: readonly LinkNode[];
  readonly links: readonly DrawnLink[];
}

/** The koppelingen of a landscape as a drawing shows them; what is no longer in use is not drawn. */
export function linksOf(data: LandscapeData): Links {
  const names = new Map<string, string>([
    ...data.applicaties.map(({ id, naam }) => [id, naam] as const),
    ...data.voorzieningen.map(({ id, naam }) => [id, naam] as const),
    ...data.gemma.map(({ id, naam }) => [id, naam] as const),
  ]);
  const nodes = new Map<string, LinkNode>();
  const add = (id: string, soort: LinkNode['soort']) => {
    nodes.set(id, { id, naam: names.get(id) ?? id, soort });
    return id;
  };
  const links = data.koppelingen
    .filter(({ id, status }) => status !== 'uitgefaseerd' || data.verschil?.koppelingen[id] !== undefined)
    .map((koppeling): DrawnLink => {
      const { naar, richting } = koppeling;
      const van = add(koppeling.van, 'applicatie');
      const other =
        'applicatie' in naar ? add(naar.applicatie, 'applicatie') : add(naar.voorziening, 'voorziening');
      const [from, to] = richting === 'terug' ? [other, van] : [van, other];
      return {
        id: koppeling.id,
        from,
        to,
        isTwoWay: richting === 'beide',
        label: labelOf(koppeling, names),
        isStandard: koppeling.basis === 'standaard' || koppeling.standaardversies.length > 0,
        isPlanned: koppeling.status === 'gepland' || koppeling.status === 'verwerving',
        standaarden: koppeling.standaardversies,
      };
    });
  return {
    nodes: [...nodes.values()].sort((a, b) => compareText(a.naam, b.naam) || compareText(a.id, b.id)),
    links: links.sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id)),
  };
}

/** The part around one thing: itself, and what it delivers to and receives from. */
export function linksAround({ nodes, links }: Links, id: string): Links {
  const kept = links.filter(({ from, to }) => from === id || to === id);
  const ids = new Set([id, ...kept.flatMap(({ from, to }) => [from, to])]);
  return { nodes: nodes.filter((node) => ids.has(node.id)), links: kept };
}

function labelOf(
  { label, gegevens, standaardversies }: KoppelingData,
  names: ReadonlyMap<string, string>,
): string {
  const standards = standaardversies.map((id) => names.get(id) ?? id).join(', ');
  const what = gegevens.length === 0 ? label : `${label}: ${gegevens.join(', ')}`;
  return standards === '' ? what : `${what} (${standards})`;
}

/** What one thing receives, delivers and exchanges, as a text beside its drawing. */
export function directionsOf({ nodes, links }: Links, id: string) {
  const naam = (other: string) => nodes.find((node) => node.id === other)?.naam ?? other;
  const oneWay = links.filter(({ isTwoWay }) => !isTwoWay);
  const line = ({ label }: DrawnLink, other: string) => ({ id: other, naam: naam(other), label });
  return {
    ontvangt: oneWay.filter(({ to }) => to === id).map((link) => line(link, link.from)),
    levert: oneWay.filter(({ from }) => from === id).map((link) => line(link, link.to)),
    wisseltUit: links
      .filter(({ isTwoWay, from, to }) => isTwoWay && (from === id || to === id))
      .map((link) => line(link, link.from === id ? link.to : link.from)),
  };
}
