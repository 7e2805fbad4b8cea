import { readFile } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import { readAmeff } from '../../src/lib/archimate/read.ts';
import { readRelease } from '../../src/lib/gemma/readRelease.ts';
import { type Bench, medians } from './bench.ts';

/**
 * Reading a whole GEMMA release and choosing what the catalogue holds, against fast-xml-parser alone on the same text
 * (issue 4: at most twice). The release is not in the repository: GEMMA_BASIS says where it is.
 */
export const gemmaRelease: Bench = {
  name: 'gemma-release',
  run: async (log) => {
    const file = process.env.GEMMA_BASIS ?? '';
    if (file === '') {
      log('overgeslagen: GEMMA_BASIS noemt geen GEMMA-release');
      return [];
    }
    const bytes = await readFile(file);
    const text = bytes.toString('utf8');
    log(`${file}, ${(bytes.length / 1e6).toFixed(1)} MB`);
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      parseTagValue: false,
      trimValues: false,
      processEntities: false,
    });
    const times = await medians(5, {
      parse: () => parser.parse(text),
      read: () => {
        const { held } = readRelease(readAmeff(bytes, file), { file, sha256: '0'.repeat(64) });
        if (held === undefined) throw new Error(`${file} has faults`);
      },
    });
    return [
      {
        name: 'een GEMMA-release lezen',
        value: times.read,
        yardstickName: 'fast-xml-parser alleen',
        yardstick: times.parse,
        bound: 2,
      },
    ];
  },
};
