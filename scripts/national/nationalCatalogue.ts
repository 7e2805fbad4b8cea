import type { Gemma } from '../../src/lib/catalogue/gemma.ts';
import { isSelectable } from '../../src/lib/catalogue/gemma.ts';
import { versiesInGebruik } from '../../src/lib/catalogue/gemmaQuestions.ts';
import type { RecordKind } from '../../src/lib/model/kinds.ts';
import { gebruikName, koppelingName, pathOfRecord } from '../../src/lib/model/paths.ts';
import { slugify } from '../../src/lib/model/slug.ts';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import { madeUpName } from './madeUpName.ts';
import { type Random, seededRandom, someOf } from './seededRandom.ts';

/** How much there is of everything in the country (issue 5); a multiple of it shows how time grows. */
export const nationalCounts = {
  gemeenten: 342,
  organisaties: 3_100,
  applicaties: 6_100,
  gebruik: 19_500,
  koppelingen: 3_400,
} as const;

const samenwerkingen = 440;
const communities = 18;
const gemeentenPerSamenwerking = 6;

/** One file of the catalogue; the path is inside the content root. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

interface Applicatie {
  readonly id: string;
  readonly componenten: readonly string[];
}

/**
 * A catalogue as large as the country, made up from a seed: the same seed and multiple give the same bytes. No name is
 * that of a real organisation, so that no invented fact can be taken for one. Applications lean to the popular
 * components, usage leans to the popular applications, and landscapes go from a handful to some two hundred.
 *
 * @param gemma     the reference model that applications refer to; without one they refer to nothing
 * @param multiple  1 for the country; a whole number up to 29 (codes of gemeenten have four digits)
 */
export function* nationalCatalogue(gemma: Gemma, multiple: number, seed = 1): Generator<MadeFile> {
  const random = seededRandom(seed);
  const file = (kind: RecordKind, organisatie: string, name: string, value: unknown): MadeFile => {
    const path = pathOfRecord(kind, organisatie, name);
    return { path, text: canonicalYaml(kind, path, value, (id) => gemma.elementen.get(id)?.naam) };
  };
  const gemeenten = idsOf('gemeente-verzonnen', nationalCounts.gemeenten * multiple);
  const others = nationalCounts.organisaties - nationalCounts.gemeenten - samenwerkingen - communities;
  const leveranciers = Array.from({ length: others * multiple }, (_value, index) => {
    const naam = `${madeUpName(random, 2)} ${index + 1}`;
    return { id: slugify(naam, 50), naam };
  });
  for (const [index, id] of gemeenten.entries()) yield file('organisatie', id, '', gemeente(random, index));
  for (const { id, naam } of leveranciers) {
    yield file('organisatie', id, '', { ...madeUp(naam, 'leverancier'), website: `https://${id}.example/` });
  }
  for (let index = 0; index < samenwerkingen * multiple; index += 1) {
    const naam = `Verzonnen samenwerking ${index + 1}`;
    const deelnemers = someOf(random, gemeenten, gemeentenPerSamenwerking).sort();
    const type = random(2) === 0 ? 'gemeenschappelijke-regeling' : 'ict-samenwerking';
    yield file('organisatie', slugify(naam, 50), '', {
      ...madeUp(naam, 'samenwerking'),
      samenwerkingstype: type,
      deelnemers,
    });
  }
  for (let index = 0; index < communities * multiple; index += 1) {
    const naam = `Verzonnen community ${index + 1}`;
    yield file('organisatie', slugify(naam, 50), '', madeUp(naam, 'community'));
  }
  const applicaties: Applicatie[] = [];
  const components = (gemma.perSoort.get('referentiecomponent') ?? []).filter(isSelectable);
  for (let index = 0; index < nationalCounts.applicaties * multiple; index += 1) {
    // A few suppliers have hundreds of applications, most have one or two.
    const leverancier = leveranciers[random.leaning(leveranciers.length)]?.id ?? '';
    const naam = `${madeUpName(random, 1 + random(3))} ${index + 1}`;
    const componenten = someLeaning(random, components.length, random(4)).map(
      (at) => components[at]?.id ?? '',
    );
    const id = `${leverancier}/${slugify(naam)}`;
    applicaties.push({ id, componenten });
    const standaarden = componenten
      .flatMap((component) => gemma.elementen.get(component)?.standaarden ?? [])
      .flatMap(({ standaard }) => versiesInGebruik(gemma, standaard))
      .filter(() => random(3) === 0)
      .map((versie) => versie.id);
    yield file('applicatie', leverancier, slugify(naam), {
      naam,
      status: random(12) === 0 ? 'teruggetrokken' : 'actief',
      soort: 'applicatie',
      beschrijvingKort: `Verzonnen applicatie voor ${madeUpName(random, 2).toLowerCase()} en meer.`,
      hosting: someOf(random, ['on-premises', 'iaas', 'paas', 'saas'], 1 + random(2)),
      licentie: random(4) === 0 ? { soort: 'open-source', spdx: 'EUPL-1.2' } : { soort: 'closed-source' },
      referentiecomponenten: componenten.length === 0 ? undefined : componenten,
      standaarden:
        standaarden.length === 0
          ? undefined
          : [...new Set(standaarden)].map((standaardversie) => ({
              standaardversie,
              ondersteuning: random(6) === 0 ? 'gepland' : 'ondersteund',
            })),
    });
    if (random(10) === 0) {
      const name = `beheer-${index + 1}`;
      const soorten = ['functioneel-beheer', 'helpdesk'];
      yield file('dienst', leverancier, name, { naam: `Beheer van ${naam}`, soorten, applicaties: [id] });
    }
  }
  const weights = gemeenten.map(() => 1 + random(100) ** 2 / 400);
  const sizes = shares(weights, nationalCounts.gebruik * multiple);
  const links = shares(weights, nationalCounts.koppelingen * multiple);
  for (const [index, id] of gemeenten.entries()) {
    const used = someLeaning(random, applicaties.length, sizes[index] ?? 0).flatMap(
      (at) => applicaties[at] ?? [],
    );
    for (const applicatie of used) {
      yield file('gebruik', id, gebruikName(applicatie.id), usage(random, applicatie));
    }
    yield* koppelingen(random, used, links[index] ?? 0, (name, value) => file('koppeling', id, name, value));
  }
}

function idsOf(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_value, index) => `${prefix}-${index + 1}`);
}

function madeUp(naam: string, type: string) {
  return { naam, type, status: 'actief', beschrijvingKort: 'Verzonnen om de website mee te meten.' };
}

const provinces = ['Drenthe', 'Flevoland', 'Fryslân', 'Gelderland', 'Limburg', 'Utrecht', 'Zeeland'];

function gemeente(random: Random, index: number) {
  return {
    ...madeUp(`Verzonnen ${index + 1}`, 'gemeente'),
    cbsCode: `GM${String(index).padStart(4, '0')}`,
    provincie: provinces[random(provinces.length)],
    inwoners: 5_000 + random(300_000),
    landschapOpenbaar: true,
  };
}

function usage(random: Random, { id, componenten }: Applicatie) {
  const late = random(10);
  return {
    applicatie: id,
    status: late === 0 ? 'gepland' : late === 1 ? 'uit-te-faseren' : 'in-productie',
    datums:
      late === 0 ? { gepland: '2027-03-01' } : { inProductie: `20${10 + random(16)}-0${1 + random(9)}-01` },
    referentiecomponenten:
      componenten.length > 0 && random(2) === 0 ? componenten.slice(0, 1 + random(2)) : undefined,
  };
}

function* koppelingen(
  random: Random,
  used: readonly Applicatie[],
  count: number,
  file: (name: string, value: unknown) => MadeFile,
): Generator<MadeFile> {
  const names = new Set<string>();
  // Never more links than pairs, and then some: with as many as there are, finding the last takes long.
  const wanted = Math.min(count, (used.length * (used.length - 1)) / 4);
  while (names.size < wanted) {
    const [van, naar] = someOf(random, used, 2);
    if (van === undefined || naar === undefined) return;
    const [first, second] = [koppelingName(van.id, naar.id), koppelingName(naar.id, van.id)];
    if (names.has(first) || names.has(second)) continue;
    names.add(first);
    yield file(first, {
      van: van.id,
      naar: naar.id,
      richting: ['heen', 'terug', 'beide'][random(3)],
      status: 'in-productie',
      transport: random(2) === 0 ? 'api' : 'webservice',
      gegevens: ['Zaken'],
    });
  }
}

/** Different places in a list; the first places far more often, as a few products serve most of the country. */
function someLeaning(random: Random, length: number, count: number): readonly number[] {
  const found = new Set<number>();
  const wanted = Math.min(count, length);
  for (let turn = 0; found.size < wanted && turn < wanted * 50; turn += 1) found.add(random.leaning(length));
  return [...found];
}

/** Divides a total over places by their weights. The sum is exact. */
function shares(weights: readonly number[], total: number): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let before = 0;
  let given = 0;
  return weights.map((weight) => {
    before += weight;
    const share = Math.round((before / sum) * total) - given;
    given += share;
    return share;
  });
}
