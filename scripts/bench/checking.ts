import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { type ContentRoot, readRoots } from '../../src/lib/adapters/disk.ts';
import { openFileCache } from '../../src/lib/adapters/fileCache.ts';
import { pathOfRecord } from '../../src/lib/model/paths.ts';
import { checkCatalogue } from '../../src/lib/rules/checkCatalogue.ts';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import { type Bench, medians } from './bench.ts';
import { inTemporaryFolder } from './inTemporaryFolder.ts';

const turns = 5;
const peildatum = '2026-01-01';
/** Suppliers in the generated part, each with an organisation, applications and users. */
const generatedSuppliers = 100;

/**
 * Reading and checking everything. Floor: reading the same files and `parseDocument` of each, on one thread. Cold: the
 * whole check without a cache. Warm: the whole check with the results of an earlier run (issue 2, §4).
 */
export const checking: Bench = {
  name: 'controle',
  run: (log) =>
    inTemporaryFolder(async (folder) => {
      const content = join(folder, 'content');
      await cp('content', content, { recursive: true });
      await generate(content, await readElements(content));
      const root: ContentRoot = { name: 'content', folder: content, isPrivate: false };
      const cacheFolder = join(folder, 'cache');
      const sources = await readRoots([root]);
      const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0);
      log(`${sources.length} bestanden, ${(bytes / 1e6).toFixed(1)} MB: de inhoud en een verzonnen deel`);

      const first = openFileCache(cacheFolder);
      const { diagnostics } = checkCatalogue(sources, { cache: first, peildatum });
      await first.save();
      const faults = diagnostics.filter(({ severity }) => severity === 'fout');
      if (faults.length > 0) throw new Error(`de proefinhoud heeft fouten: ${JSON.stringify(faults[0])}`);

      const times = await medians(turns, {
        floor: async () => {
          const decoder = new TextDecoder();
          for (const source of await readRoots([root])) parseDocument(decoder.decode(source.bytes));
        },
        cold: async () => checkCatalogue(await readRoots([root]), { peildatum }),
        warm: async () => {
          const cache = openFileCache(cacheFolder);
          checkCatalogue(await readRoots([root]), { cache, peildatum });
          await cache.save();
        },
      });
      return [
        {
          name: 'controle, koud',
          value: times.cold,
          yardstickName: 'lezen en parseDocument',
          yardstick: times.floor,
          bound: 1.6,
        },
        {
          name: 'controle, warm',
          value: times.warm,
          yardstickName: 'controle, koud',
          yardstick: times.cold,
          bound: 0.15,
        },
      ];
    }),
};

interface Elements {
  readonly components: readonly string[];
  readonly versions: readonly string[];
}

async function readElements(content: string): Promise<Elements> {
  const sources = await readRoots([{ name: 'content', folder: content, isPrivate: false }]);
  const { perSoort } = checkCatalogue(sources, { peildatum }).catalogue.gemma;
  const ids = (soort: 'referentiecomponent' | 'standaardversie') => {
    const own = (perSoort.get(soort) ?? [])
      .filter(({ vervallen }) => vervallen === undefined)
      .map(({ id }) => id);
    // Without GEMMA the check only counts such references; any id of the right form will do.
    return own.length > 0
      ? own
      : Array.from({ length: 8 }, (_value, index) => `00000000-0000-4000-8000-00000000000${index}`);
  };
  return { components: ids('referentiecomponent'), versions: ids('standaardversie') };
}

const description = `Deze applicatie bestaat niet.\n\n${'Zij is bedoeld om de snelheid mee te meten en heeft daarom een tekst van gewone lengte.\n'.repeat(6)}\n- zij heeft een lijst\n- en een [link](https://www.example.nl/)\n`;

/**
 * Records of every kind that people write, filled as a supplier and an architect fill them: components, standards,
 * versions and offered links. `elements` are Object IDs of the catalogue's own GEMMA, where there is one.
 */
async function generate(content: string, elements: Elements): Promise<void> {
  const write = async (
    kind: 'organisatie' | 'applicatie' | 'gebruik' | 'koppeling',
    owner: string,
    name: string,
    value: object,
  ) => {
    const path = pathOfRecord(kind, owner, name);
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), canonicalYaml(kind, path, value));
  };
  for (let number = 0; number < generatedSuppliers; number += 1) {
    const supplier = `bench-leverancier-${number}`;
    await write('organisatie', supplier, '', {
      naam: `Benchleverancier ${number}`,
      type: 'leverancier',
      status: 'actief',
      website: 'https://www.example.nl/',
      voorbeeld: true,
      contactpunten: [{ onderwerp: 'Helpdesk', email: 'help@example.nl', telefoon: '099 123 4567' }],
      bron: { soort: 'voorbeeld' },
    });
    for (let product = 0; product < 10; product += 1) {
      await write('applicatie', supplier, `product-${product}`, {
        naam: `Bench ${number} product ${product}`,
        status: 'actief',
        soort: 'applicatie',
        beschrijvingKort: 'Een verzonnen applicatie om de snelheid mee te meten.',
        beschrijving: description,
        website: 'https://www.example.nl/product',
        hosting: ['saas', 'on-premises'],
        licentie: { soort: 'closed-source' },
        referentiecomponenten: elements.components.slice(0, 5),
        standaarden: elements.versions.slice(0, 8).map((id) => ({
          standaardversie: id,
          ondersteuning: 'ondersteund',
          testrapport: 'https://www.example.nl/rapport',
        })),
        versies: ['1.9', '1.10', '2.0'].map((versie) => ({
          versie,
          status: 'in-gebruik',
          vanaf: '2024-01-31',
        })),
        koppelingen: [
          {
            met: `${supplier}/product-0`,
            richting: 'beide',
            transport: 'api',
            toelichting: 'Wisselt zaken en documenten uit.',
          },
        ],
        bron: { soort: 'voorbeeld' },
      });
      await write('gebruik', supplier, `${supplier}--product-${product}`, {
        applicatie: `${supplier}/product-${product}`,
        status: 'in-productie',
        datums: { verwerving: '2023-06-01', gepland: '2023-09-01', inProductie: '2024-03-01' },
        hosting: 'saas',
        referentiecomponenten: elements.components.slice(0, 3),
        afdeling: 'Informatievoorziening',
        bbn: 'bbn2',
        biv: { beschikbaarheid: 'midden', integriteit: 'hoog', vertrouwelijkheid: 'hoog' },
        toelichting: 'Alleen om te meten.',
        bron: { soort: 'voorbeeld' },
      });
      if (product === 0) continue;
      await write('koppeling', supplier, `product-${product}--product-0`, {
        van: `${supplier}/product-${product}`,
        naar: `${supplier}/product-0`,
        richting: 'heen',
        status: 'in-productie',
        transport: 'api',
        gegevens: ['Zaken', 'Documenten'],
        bron: { soort: 'voorbeeld' },
      });
    }
  }
}
