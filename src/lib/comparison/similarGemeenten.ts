import { applicatiesInUse } from '../catalogue/applicatiesInUse.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { byName } from '../model/byName.ts';
import type { Entry } from '../model/record.ts';

/** A gemeente that has something in common with another one, and what. */
export interface SimilarGemeente {
  readonly id: string;
  readonly naam: string;
  /** In words, most telling first: `gebruikt ook iBabs`, `ongeveer even groot (45.000 inwoners)`. Never empty. */
  readonly redenen: readonly string[];
}

/** How many are given. */
const maxSimilar = 6;
/** Candidates: bounded, so that a page costs the same in a catalogue of any size. */
const bounds = { perSide: 20, members: 60, usersOfApplication: 60, fromUse: 200 } as const;
/** From this ratio of inhabitants on, two gemeenten are about as large. */
const sameSize = 0.75;
/** The largest and the smallest have nobody as large: then the next in line counts. */
const nextInSize = 3;
/** What weighs less than being as large says nothing. */
const leastScore = 1.4;
/** Names in a reason. */
const maxNames = 2;

interface Known {
  readonly bySize: readonly Entry<'organisatie'>[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** Applications in use per gemeente: filled when asked for. */
  readonly inUse: Map<string, ReadonlySet<string>>;
}

const known = new WeakMap<Catalogue, Known>();

/**
 * Gemeenten like this one: about as large, in the same samenwerkingen, with the same applications, in the same
 * province; what they have most of comes first. Fictional gemeenten are like nobody.
 */
export function similarGemeenten(
  catalogue: Catalogue,
  entry: Entry<'organisatie'>,
): readonly SimilarGemeente[] {
  if (!isGemeente(entry)) return [];
  const index = indexOf(catalogue);
  return [...candidates(catalogue, index, entry)]
    .flatMap((id) => {
      const other = catalogue.organisatie(id);
      return other === undefined || other.id === entry.id || !isGemeente(other) ? [] : [other];
    })
    .map((other) => ({ other, bond: bondOf(catalogue, index, entry, other) }))
    .filter(({ bond }) => bond.score >= leastScore)
    .sort((a, b) => b.bond.score - a.bond.score || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, maxSimilar)
    .map(({ other, bond }) => ({
      id: other.id,
      naam: other.value.naam,
      redenen: reasonsOf(catalogue, bond, other),
    }));
}

function isGemeente({ value }: Entry<'organisatie'>): boolean {
  return value.type === 'gemeente' && value.status === 'actief' && value.voorbeeld !== true;
}

function indexOf(catalogue: Catalogue): Known {
  let index = known.get(catalogue);
  if (index === undefined) {
    const bySize = [...catalogue.organisaties.values()]
      .filter((entry) => isGemeente(entry) && entry.value.inwoners !== undefined)
      .sort((a, b) => (a.value.inwoners ?? 0) - (b.value.inwoners ?? 0) || (a.id < b.id ? -1 : 1));
    index = { bySize, placeOf: new Map(bySize.map(({ id }, place) => [id, place])), inUse: new Map() };
    known.set(catalogue, index);
  }
  return index;
}

function candidates(
  catalogue: Catalogue,
  { bySize, placeOf, inUse }: Known,
  { id }: Entry<'organisatie'>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const place = placeOf.get(id);
  if (place !== undefined) {
    const near = bySize.slice(Math.max(0, place - bounds.perSide), place + bounds.perSide + 1);
    for (const other of near) found.add(other.id);
  }
  const members = catalogue.of(id).samenwerkingen.flatMap(({ value }) => value.deelnemers ?? []);
  for (const member of members.slice(0, bounds.members)) {
    found.add(catalogue.redirects.current('organisaties', member));
  }
  let room: number = bounds.fromUse;
  for (const applicatie of applicationsOf(catalogue, inUse, id)) {
    const users = catalogue.gebruikVanApplicatie(applicatie);
    // What very many use says little about likeness.
    if (users.length > bounds.usersOfApplication || users.length > room) continue;
    room -= users.length;
    for (const { organisatie } of users) found.add(organisatie);
  }
  return found;
}

/** What two gemeenten have in common, and how much it weighs. */
interface Bond {
  readonly score: number;
  readonly applicaties: readonly string[];
  readonly samenwerkingen: readonly Entry<'organisatie'>[];
  readonly size: 'same' | 'next' | undefined;
  readonly isSameProvince: boolean;
}

function bondOf(
  catalogue: Catalogue,
  { inUse, placeOf }: Known,
  entry: Entry<'organisatie'>,
  other: Entry<'organisatie'>,
): Bond {
  const own = applicationsOf(catalogue, inUse, entry.id);
  const theirs = applicationsOf(catalogue, inUse, other.id);
  const applicaties = [...own].filter((id) => theirs.has(id));
  const all = own.size + theirs.size - applicaties.length;
  const theirTies = catalogue.of(other.id).samenwerkingen;
  const samenwerkingen = catalogue.of(entry.id).samenwerkingen.filter((one) => theirTies.includes(one));
  const [a = 0, b = 0] = [entry.value.inwoners, other.value.inwoners];
  const ratio = Math.min(a, b) / Math.max(a, b, 1);
  const [here, there] = [placeOf.get(entry.id), placeOf.get(other.id)];
  const isNext = here !== undefined && there !== undefined && Math.abs(here - there) <= nextInSize;
  const size = ratio >= sameSize ? 'same' : isNext ? 'next' : undefined;
  const isSameProvince =
    entry.value.provincie !== undefined && entry.value.provincie === other.value.provincie;
  const { length } = applicaties;
  const score =
    // One application in common is little, however few the two have.
    (length === 0 ? 0 : ((4 * length) / all) * (length / (length + 2))) +
    (samenwerkingen.length === 0 ? 0 : 1.5 + Math.min(3, samenwerkingen.length) * 0.5) +
    (size === 'same' ? 2 * ratio : size === 'next' ? leastScore : 0) +
    (isSameProvince ? 1 : 0);
  return { score, applicaties, samenwerkingen, size, isSameProvince };
}

function reasonsOf(
  catalogue: Catalogue,
  { applicaties, samenwerkingen, size, isSameProvince }: Bond,
  { value: { inwoners = 0, provincie } }: Entry<'organisatie'>,
): readonly string[] {
  const people = `${inwoners.toLocaleString('nl-NL')} inwoners`;
  return [
    applicaties.length > 0 &&
      `gebruikt ook ${named(applicaties.map((id) => catalogue.applicatie(id)?.value.naam ?? id))}`,
    samenwerkingen.length > 0 && `werkt mee in ${named(samenwerkingen.map(({ value }) => value.naam))}`,
    size === 'same' && `ongeveer even groot (${people})`,
    size === 'next' && `in grootte het dichtst bij (${people})`,
    isSameProvince && `ook in ${provincie}`,
  ].filter((reason) => reason !== false);
}

/** What a gemeente uses today, by the id of now, also what is kept on its behalf. */
function applicationsOf(catalogue: Catalogue, inUse: Known['inUse'], id: string): ReadonlySet<string> {
  let applications = inUse.get(id);
  if (applications === undefined) {
    const { gebruik, gebruikNamens } = catalogue.of(id);
    applications = applicatiesInUse(catalogue, [...gebruik, ...gebruikNamens]);
    inUse.set(id, applications);
  }
  return applications;
}

/** `A`, `A en B`, `A, B en 3 andere`. */
function named(names: readonly string[]): string {
  const sorted = [...names].sort(byName((name) => name));
  const shown = sorted.slice(0, maxNames);
  const more = sorted.length - shown.length;
  if (more > 0) return `${shown.join(', ')} en ${more} andere`;
  return shown.join(' en ');
}
