import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { PartCompressor } from '../../src/lib/adapters/ameff/compressParts.ts';
import { readCheckedCatalogue } from '../../src/lib/adapters/checkedCatalogue.ts';
import { drawDiagram, drawnModelOf } from '../../src/lib/archimate/draw/drawDiagram.ts';
import { readAmeff } from '../../src/lib/archimate/read.ts';
import { writeAmeff } from '../../src/lib/archimate/write.ts';
import { makeBase } from '../../src/lib/landscape/base.ts';
import {
  exportLandscape,
  partsOfExport,
  sharedPartsOf,
  textOfExport,
} from '../../src/lib/landscape/exportLandscape.ts';
import { exportPart } from '../../src/lib/landscape/exportPart.ts';
import { gemmaPartOf } from '../../src/lib/landscape/gemmaPart.ts';
import { makeOwnPart } from '../../src/lib/landscape/ownPart.ts';
import { plotItemsOf } from '../../src/lib/landscape/plotItems.ts';
import { plotInto } from '../../src/lib/landscape/plotOnDrawing.ts';
import { statusStyles } from '../../src/lib/landscape/plotStyle.ts';
import { viewsToPlot } from '../../src/lib/landscape/plotViews.ts';
import { type Bench, type Measurement, medians } from './bench.ts';
import { makeLandscape } from './makeLandscape.ts';

const turns = 5;
const date = '2026-01-01';
/** Applications of a large gemeente (issue 4). */
const large = 271;
/** Applications of an average gemeente. */
const average = 57;

/** Exporting and plotting landscapes (issue 4, speed). What needs a whole GEMMA release reads the one of GEMMA_BASIS. */
export const landscape: Bench = {
  name: 'landschap',
  run: async (log) => {
    const { catalogue } = await readCheckedCatalogue();
    const part = gemmaPartOf(catalogue.gemma);
    const components = part.elementen.filter(
      ({ soort, vervallen }) => soort === 'referentiecomponent' && vervallen === undefined,
    );
    const data = makeLandscape(large, components, 0);
    return [...(await onRelease(log, components)), ...(await onPage(part, data, log))];
  },
};

/** On a whole release: one landscape against reading and writing that release; a further one against writing its bytes. */
async function onRelease(
  log: (text: string) => void,
  components: Parameters<typeof makeLandscape>[1],
): Promise<readonly Measurement[]> {
  const file = process.env.GEMMA_BASIS ?? '';
  if (file === '') {
    log('op een hele release overgeslagen: GEMMA_BASIS noemt geen GEMMA-release');
    return [];
  }
  const bytes = await readFile(file);
  const read = () => {
    const { model } = readAmeff(bytes, file);
    if (model === undefined) throw new Error(`${file} has faults`);
    return model;
  };
  const base = makeBase(read());
  const whole = textOfExport(exportLandscape(makeLandscape(large, components, 0), base, date));
  log(`${large} applicaties op ${file}: ${(whole.length / 1e6).toFixed(1)} miljoen tekens`);
  let turn = 0;
  const further = textOfExport(exportLandscape(makeLandscape(average, components, 1), base, date));
  const compressor = new PartCompressor();
  const times = await medians(turns, {
    unchanged: () => writeAmeff(read()),
    first: () => textOfExport(exportLandscape(makeLandscape(large, components, 0), makeBase(read()), date)),
    further: () => {
      turn += 1;
      const next = exportLandscape(makeLandscape(average, components, turn), base, date);
      return compressor.gzip(partsOfExport(next), sharedPartsOf(next));
    },
    floor: () => gzipSync(Buffer.from(further)),
  });
  return [
    {
      name: `landschap van ${large} applicaties op de hele GEMMA`,
      value: times.first,
      yardstickName: 'die GEMMA lezen en schrijven',
      yardstick: times.unchanged,
      bound: 1.5,
    },
    {
      name: `elke volgende organisatie (${average} applicaties)`,
      value: times.further,
      yardstickName: 'evenveel bytes schrijven en comprimeren',
      yardstick: times.floor,
      bound: 2,
    },
  ];
}

/** What a page does when somebody clicks, held against reading the same data. */
async function onPage(
  part: Parameters<typeof makeOwnPart>[0],
  data: ReturnType<typeof makeLandscape>,
  log: (text: string) => void,
): Promise<readonly Measurement[]> {
  const base = makeOwnPart(part);
  const drawn = drawnModelOf(base.model, (identifier) => identifier);
  const [largest] = [...viewsToPlot(base)].sort(
    (a, b) => JSON.stringify(b).length - JSON.stringify(a).length,
  );
  if (largest === undefined) {
    log('tekenen overgeslagen: de catalogus heeft geen GEMMA-views');
    return [];
  }
  const objectIds = new Map(part.elementen.map(({ id, identifier }) => [identifier, id]));
  const boxes = boxesOf(largest.nodes, objectIds);
  const text = JSON.stringify(part);
  const file = { data, datums: {}, terugval: date, gemma: '' };
  const one = data.gebruik[0]?.applicatie ?? '';
  const gemma = async () => part;
  const scope = { kind: 'gebruik', organisatie: data.gebruik[0]?.afnemer ?? '', applicatie: one } as const;
  const times = await medians(turns, {
    yardstick: () => JSON.parse(text),
    draw: () => drawDiagram(largest, drawn, { title: 'x' }),
    plot: () => {
      const items = plotItemsOf(data);
      for (const box of boxes) {
        const found = items.get(box.component) ?? [];
        if (found.length > 0)
          plotInto(
            box,
            found.map((item) => ({ ...item, look: statusStyles[item.status] })),
          );
      }
    },
    one: () => exportPart(file, scope, gemma),
    whole: () => exportPart(file, undefined, gemma),
  });
  // JSON.parse of the part of GEMMA takes some 10 to 20 ms; the bounds are those of issue 4 in that measure.
  const against = (name: string, value: number, bound: number): Measurement => ({
    name,
    value,
    yardstickName: `het deel van GEMMA lezen (JSON, ${(text.length / 1e6).toFixed(1)} MB)`,
    yardstick: times.yardstick,
    bound,
  });
  return [
    against('de grootste view tekenen', times.draw, 5),
    against(`${large} applicaties op de grootste view plotten`, times.plot, 5),
    against('AMEFF van één applicatie maken', times.one, 5),
    against(`AMEFF van ${large} applicaties maken op het eigen deel`, times.whole, 60),
  ];
}

function boxesOf(
  nodes: ReturnType<typeof viewsToPlot>[number]['nodes'],
  objectIds: ReadonlyMap<string, string>,
): readonly Parameters<typeof plotInto>[0][] {
  return nodes.flatMap((node) => {
    if (node.type === 'Label') return [];
    const inner = boxesOf(node.nodes, objectIds);
    const component = node.type === 'Element' ? objectIds.get(node.elementRef) : undefined;
    return component === undefined
      ? inner
      : [{ component, naam: component, box: node, size: 12, taken: 0 }, ...inner];
  });
}
