import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';

/*
 * Every text is read in a worker of its own, which is stopped after a time far above what any text of this size takes:
 * a hang fails the test by its name, a crash too. No test asserts how fast it is.
 */
const limitMs = 60_000;

const kb = 1024;
const fill = (text: string, length: number) => text.repeat(Math.floor(length / text.length));

const hostile: Readonly<
  Record<string, { readonly text: string; readonly path?: string; readonly codes: readonly string[] }>
> = {
  'billion laughs': {
    text: `a: &a [x, x, x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]}, `.repeat(9)}]`)
      .join('\n')}\n`,
    codes: ['SWC104', 'SWC105'],
  },
  'brackets 20,000 deep': { text: `links: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`, codes: ['SWC108'] },
  'maps 16,000 deep': { text: `links: ${'{a: '.repeat(16_000)}`, codes: ['SWC108'] },
  'lists in block 20,000 deep': { text: '- '.repeat(20_000), codes: ['SWC108'] },
  'keys in block 20,000 deep': { text: '? '.repeat(20_000), codes: ['SWC108'] },
  'maps in block as deep as 64 KB allows': {
    text: Array.from({ length: 340 }, (_value, index) => `${' '.repeat(index)}a:`).join('\n'),
    codes: ['SWC108'],
  },
  'brackets in the largest file there may be': {
    text: '['.repeat(8 * kb * kb - 1),
    path: 'gemma/overig.yaml',
    codes: ['SWC108'],
  },
  '20,000 keys': {
    text: Array.from({ length: 20_000 }, (_value, index) => `k${index}: 1`).join('\n'),
    codes: ['SWC120'],
  },
  '5,000 keys on one line': {
    text: `{${Array.from({ length: 5_000 }, (_value, index) => `k${index}: 1`).join(', ')}}`,
    codes: ['SWC201'],
  },
  'the same key 900 times': { text: fill('naam: x\n', 900 * 8), codes: ['SWC102'] },
  'one huge text': { text: `naam: ${'x'.repeat(60 * kb)}\n`, codes: ['SWC226'] },
  'an open quote': { text: `naam: "${'x'.repeat(60 * kb)}`, codes: ['SWC101'] },
  'quotes only': { text: '"'.repeat(60 * kb), codes: ['SWC101'] },
  'colons only': { text: fill(': ', 60 * kb), codes: ['SWC108'] },
  'commas in brackets': { text: fill('[,', 60 * kb), codes: ['SWC108'] },
  'anchors only': { text: fill('&a ', 60 * kb), codes: ['SWC112'] },
  'tags only': { text: fill('!a ', 60 * kb), codes: ['SWC101'] },
  'line ends only': { text: '\n'.repeat(900), codes: ['SWC112'] },
  'comments only': { text: '# x\n'.repeat(900), codes: ['SWC112'] },
  'merge key and prototypes': {
    text: 'naam: x\n<<: {a: 1}\n__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n"prototype": x\n',
    codes: ['SWC103'],
  },
  'a prototype deep inside': { text: 'naam: x\nadres:\n  __proto__: {polluted: true}\n', codes: ['SWC103'] },
  'aliases as keys': { text: 'naam: &x y\n*x : z\n', codes: ['SWC104', 'SWC105', 'SWC109'] },
  'tags on keys': { text: '!!str naam: x\n', codes: ['SWC106'] },
  'a set, a map and binary data': {
    text: 'naam: !!set {a}\nlinks: !!omap [a: 1]\nlogo: !!binary eA==\n',
    codes: ['SWC106'],
  },
  'a directive': { text: '%YAML 1.1\n---\nnaam: x\n', codes: ['SWC110'] },
  'an end marker with more behind it': { text: 'naam: x\n...\nnaam: y\n', codes: ['SWC107'] },
  'a lone surrogate, escaped': { text: 'naam: "\\ud800"\n', codes: ['SWC125'] },
  'NUL, escaped': { text: 'naam: "a\\0b"\n', codes: ['SWC125'] },
  'a bell in the canonical escape': { text: 'naam: "a\\u0007b"\n', codes: ['SWC125'] },
  'a carriage return, escaped': { text: 'naam: "a\\rb"\n', codes: ['SWC125'] },
  'direction and zero width, escaped': {
    text: 'naam: "a\\u202Eb"\nstatus: "\\u200B"\n',
    codes: ['SWC126', 'SWC127'],
  },
  'an escape in a key': { text: '"na\\u200Bam": x\n', codes: ['SWC127'] },
  'a loose accent, escaped': { text: 'naam: "cafe\\u0301"\n', codes: ['SWC128'] },
  NUL: { text: 'naam: a\u0000b\n', codes: ['SWC125'] },
  nothing: { text: '', codes: ['SWC112'] },
  'only a number': { text: '12\n', codes: ['SWC111'] },
};

const script = `
  const { workerData, parentPort } = require('node:worker_threads');
  import(workerData.module).then(({ readFile }) => {
    const bytes = new TextEncoder().encode(workerData.text);
    const source = { root: 'content', isPrivate: false, path: workerData.path, file: 'f', blob: '', bytes };
    const { value, diagnostics } = readFile(source);
    parentPort.postMessage({ value, codes: diagnostics.map(({ code }) => code), polluted: {}.polluted ?? null });
  });
`;

interface Outcome {
  readonly value: unknown;
  readonly codes: readonly string[];
  readonly polluted: unknown;
}

function readInWorker(text: string, path: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const module = new URL('../catalogue/readFile.ts', import.meta.url).href;
    const worker = new Worker(script, {
      eval: true,
      workerData: { text, path, module },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const stop = setTimeout(() => {
      void worker.terminate();
      reject(new Error(`nog niet klaar na ${limitMs} ms`));
    }, limitMs);
    worker.once('message', (outcome: Outcome) => {
      clearTimeout(stop);
      void worker.terminate();
      resolve(outcome);
    });
    worker.once('error', (error) => {
      clearTimeout(stop);
      reject(error);
    });
  });
}

describe('hostile YAML is refused, without a crash or a hang', () => {
  test.each(Object.entries(hostile))(
    '%s',
    async (_name, { text, path = 'organisaties/x/organisatie.yaml', codes }) => {
      const outcome = await readInWorker(text, path);
      for (const code of codes) expect(outcome.codes).toContain(code);
      expect(outcome.codes.length).toBeGreaterThan(0);
      expect(outcome.value).toBeUndefined();
      expect(outcome.polluted).toBeNull();
    },
    limitMs * 2,
  );
});
