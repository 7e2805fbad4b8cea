import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { habitFaults, lockFaults, scriptFaults } from './architecture/habits.ts';
import { type Files, importCycles, layerFaults } from './architecture/layers.ts';

const outside = new Set(['.git', 'node_modules', 'dist', '.astro', '.cache']);
const binary = /\.(png|jpg|woff2|xlsx|zip|gz|ico|wasm)$/;

/** The files of the project as a clone has them: without packages and what was built. */
function readProject(folder = '.', files = new Map<string, string>()): Map<string, string> {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = folder === '.' ? item.name : join(folder, item.name).replaceAll('\\', '/');
    if (outside.has(item.name) || item.name.endsWith('.log')) continue;
    if (item.isDirectory()) readProject(path, files);
    else if (!item.isSymbolicLink() && !binary.test(item.name)) files.set(path, readFileSync(path, 'utf8'));
  }
  return files;
}

const project = readProject();
const one = (path: string, text: string): Files => new Map([[path, text]]);

describe('this project', () => {
  it('was read', () => {
    expect([...project.keys()]).toEqual(expect.arrayContaining(['package.json', 'src/site/catalogue.ts']));
  });
  it('imports downwards only', () => expect(layerFaults(project)).toEqual([]));
  it('has no modules that import each other in a circle', () => expect(importCycles(project)).toEqual([]));
  it('keeps to the habits of style.md', () => expect(habitFaults(project)).toEqual([]));
  it('can be installed on every kind of machine', () => {
    expect(lockFaults(JSON.parse(project.get('package-lock.json') ?? ''))).toEqual([]);
  });
  it('checks Node before it starts a script', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(project.get('package.json') ?? '{}');
    expect(scriptFaults(scripts)).toEqual([]);
  });
});

describe('import directions', () => {
  it.each([
    ['src/lib/rules/a.ts', "import { readFile } from 'node:fs/promises';", 'only adapters do I/O'],
    ['src/lib/yaml/a.ts', "const fs = await import('node:fs');", 'only adapters do I/O'],
    ['src/lib/search/a.ts', "import git from 'isomorphic-git';", 'only adapters do I/O'],
    ['src/lib/search/a.ts', "import { useState } from 'react';", 'no Astro and no React'],
    ['src/lib/search/a.ts', "import { getImage } from 'astro:assets';", 'no Astro and no React'],
    ['src/lib/yaml/a.ts', "import { x } from '../schema/x.ts';", 'yaml may not import schema'],
    ['src/lib/model/a.ts', "export { x } from '../catalogue/x.ts';", 'model may not import catalogue'],
    ['src/lib/archimate/a.ts', "import type { C } from '../catalogue/c.ts';", 'archimate may not import'],
    ['src/lib/rules/a.ts', "import { x } from '../landscape/x.ts';", 'siblings do not import each other'],
    ['src/lib/rules/a.ts', "import { x } from '../adapters/disk.ts';", 'only shells import adapters'],
    ['src/lib/history/a.ts', "import { x } from '../rules/x.ts';", 'history may not import rules'],
    ['src/lib/proposals/a.ts', "import { x } from '../history/x.ts';", 'siblings do not import each other'],
    ['src/lib/tools/a.ts', "import { x } from '../model/x.ts';", 'unknown module tools'],
    ['src/lib/exports/a.ts', "import { href } from '../../site/href.ts';", 'the library imports no shell'],
    ['src/lib/adapters/a.ts', "import { x } from '../../server/x.ts';", 'the library imports no shell'],
    ['src/site/a.ts', "import { x } from '../lib/adapters/disk.ts';", 'only src/site/catalogue.ts reads'],
    [
      'src/pages/a.astro',
      "---\nimport { x } from '../lib/adapters/git.ts';\n---",
      'only src/site/catalogue.ts',
    ],
    ['src/islands/a.tsx', "import { x } from '../site/catalogue.ts';", 'hand it on'],
    ['src/islands/a.tsx', "import { join } from 'node:path';", 'an island runs in the browser'],
    ['src/components/A.astro', "---\nimport { catalogue } from '../site/catalogue.ts';\n---", 'hand it on'],
    ['src/components/A.astro', "---\nimport Base from '../layouts/Base.astro';\n---", 'imports point down'],
    ['src/islands/a.tsx', "import { x } from '../components/x.ts';", 'imports point down'],
    ['src/site/a.ts', "import Page from '../pages/x.astro';", 'imports point down'],
    ['src/lib/search/a.ts', "import { x } from '@islands/x.ts';", 'the library imports no shell'],
    ['src/server/a.ts', "import { build } from '../site/catalogue.ts';", 'nothing but the site'],
    ['src/server/a.ts', "import { x } from '../../scripts/x.ts';", 'nothing imports scripts'],
    ['src/pages/a.ts', "import { x } from '../server/x.ts';", 'only scripts start the server'],
  ])('refuses %s: %s', (path, text, rule) => {
    expect(layerFaults(one(path, text))).toEqual([expect.stringContaining(rule)]);
  });

  it.each([
    ['src/lib/adapters/a.ts', "import { readFile } from 'node:fs/promises';"],
    [
      'src/lib/landscape/a.ts',
      "import { x } from '../archimate/x.ts';\nimport { y } from '../catalogue/y.ts';",
    ],
    ['src/lib/rules/a.ts', "/** import { x } from '../landscape/x.ts'; */\n// import y from 'node:fs';"],
    ['src/lib/rules/a.test.ts', "import { x } from '../adapters/disk.ts';"],
    ['src/site/catalogue.ts', "import { x } from '../lib/adapters/disk.ts';"],
    ['src/site/a.ts', "import type { X } from '../lib/adapters/configuration.ts';"],
    ['src/pages/a.astro', "---\nimport { catalogue } from '../site/catalogue.ts';\n---"],
    [
      'scripts/a.ts',
      "import { x } from '../src/server/x.ts';\nimport { y } from '../src/lib/adapters/y.ts';",
    ],
  ])('allows %s: %s', (path, text) => {
    expect(layerFaults(one(path, text))).toEqual([]);
  });

  it('names a circle', () => {
    const circle = new Map([
      ['src/lib/yaml/a.ts', "import { b } from './b.ts';"],
      ['src/lib/yaml/b.ts', "import { c } from './c.ts';"],
      ['src/lib/yaml/c.ts', "import { a } from './a.ts';"],
    ]);
    expect(importCycles(circle)).toEqual([
      'src/lib/yaml/a.ts → src/lib/yaml/b.ts → src/lib/yaml/c.ts → src/lib/yaml/a.ts',
    ]);
    expect(
      importCycles(new Map([...circle, ['src/lib/yaml/c.ts', "import type { A } from './a.ts';"]])),
    ).toEqual([]);
  });
});

describe('habits', () => {
  const machine = (top: string) => `const x = '/${top}/project/x';`;
  it.each([
    ['src/lib/yaml/long.ts', 'const a = 1;\n'.repeat(301), '301 lines'],
    ['src/lib/yaml/utils.ts', 'export const a = 1;\n', 'says nothing'],
    ['src/lib/helpers/a.ts', 'export const a = 1;\n', 'says nothing'],
    ['src/lib/yaml/index.ts', "export { a } from './a.ts';\nexport * from './b.ts';\n", 'a barrel'],
    ['src/lib/adapters/a.ts', 'process.exit(1);\n', 'never ends the process'],
    [
      'src/pages/a.astro',
      '---\nimport { Form } from \'../islands/Form.tsx\';\n---\n<Form client:only="react" />',
      'differs from machine to machine',
    ],
    ['docs/a.md', `See\n${machine('work')}`, 'docs/a.md:2: a path of one machine'],
    ['scripts/a.ts', machine('tmp'), 'a path of one machine'],
    [
      'package-lock.json',
      '{\n "resolved": "https://x/y.tgz" }',
      'package-lock.json:2: the host of a package registry',
    ],
    ['.npmrc', `registry=https://${'registry'}.npmjs.org/\n`, 'the host of a package registry'],
  ])('refuses %s: %j', (path, text, rule) => {
    expect(habitFaults(one(path, text))).toEqual([expect.stringContaining(rule)]);
  });

  it.each([
    ['src/lib/yaml/right.ts', 'const a = 1;\n'.repeat(300)],
    ['src/lib/diagnostics/texts/long.ts', 'const a = 1;\n'.repeat(500)],
    [
      'src/pages/a.astro',
      '---\nimport { Form } from \'@islands/Form.tsx\';\n---\n<Form client:only="react" />',
    ],
    ['content/a.yaml', 'website: https://example.org/home/page\n'],
    ['src/lib/yaml/a.ts', "export { a } from './a.ts';\nexport const b = 1;\n"],
  ])('allows %s: %j', (path, text) => {
    expect(habitFaults(one(path, text))).toEqual([]);
  });

  it('refuses a lock file without the packages of other machines', () => {
    const optional = { optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } };
    const packages = { 'node_modules/a': optional, 'node_modules/a/node_modules/a-linux': {} };
    expect(lockFaults({ packages })).toEqual([expect.stringContaining('a-darwin')]);
    expect(lockFaults({ packages: { ...packages, 'node_modules/a-darwin': {} } })).toEqual([]);
  });

  it('refuses a script that an old Node would start', () => {
    expect(
      scriptFaults({ controle: 'node scripts/controle.ts', build: 'node scripts/run.mjs build' }),
    ).toEqual([expect.stringContaining('"controle"')]);
  });
});
