import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { RepositoryFacts } from '../../model/repositoryFacts.ts';
import type { SourceFile } from '../../yaml/source.ts';
import { hashInput } from './inputHash.ts';

const project = mkdtempSync(join(tmpdir(), 'project-'));
mkdirSync(join(project, 'src'));
writeFileSync(join(project, 'src', 'a.ts'), 'a');
writeFileSync(join(project, 'package-lock.json'), '{}');

const source: SourceFile = {
  root: 'content',
  isPrivate: false,
  path: 'a.yaml',
  file: 'content/a.yaml',
  blob: 'a1',
  bytes: new Uint8Array(),
};
const facts: RepositoryFacts = {
  kind: 'git',
  commit: 'c1',
  date: '2026-01-01T00:00:00Z',
  isDirty: false,
  isShallow: false,
};
const hash = (sources = [source], at: RepositoryFacts = facts, env: NodeJS.ProcessEnv = {}) =>
  hashInput(project, sources, at, env).then(({ input }) => input);
const frame = (sources = [source], at: RepositoryFacts = facts, env: NodeJS.ProcessEnv = {}) =>
  hashInput(project, sources, at, env).then((found) => found.frame);

it('is the same for the same input', async () => {
  expect(await hash()).toBe(await hash());
  expect(await hash()).toMatch(/^[0-9a-f]{64}$/);
});

it('does not listen to tests and to variables that a build does not read', async () => {
  const before = await hash();
  writeFileSync(join(project, 'src', 'a.test.ts'), 'test');
  expect(await hash([source], facts, { HOME: 'elders' })).toBe(before);
});

it('changes with content, commit, settings, packages and code', async () => {
  const seen = [
    await hash(),
    await hash([{ ...source, blob: 'a2' }]),
    await hash([{ ...source, path: 'b.yaml' }]),
    await hash([source, { ...source, root: 'prive' }]),
    await hash([source], { ...facts, commit: 'c2' }),
    await hash([source], { ...facts, isDirty: true }),
    await hash([source], { kind: 'geen' }),
    await hash([source], facts, { CATALOGUS_PAD: '/map/' }),
    await hash([source], facts, { GEMMA_BASIS: join(project, 'gemma.xml') }),
  ];
  writeFileSync(join(project, 'gemma.xml'), '<model/>');
  seen.push(await hash([source], facts, { GEMMA_BASIS: join(project, 'gemma.xml') }));
  writeFileSync(join(project, 'package-lock.json'), '{"a": 1}');
  seen.push(await hash());
  writeFileSync(join(project, 'src', 'a.ts'), 'b');
  seen.push(await hash());
  expect(new Set(seen).size).toBe(seen.length);
});

it('keeps the frame over records and commits, not over a setting or another kind of clone', async () => {
  const before = await frame();
  expect(await frame([{ ...source, blob: 'a2' }])).toBe(before);
  expect(await frame([source], { ...facts, commit: 'c2', date: '2026-01-02T09:00:00Z' })).toBe(before);
  expect(await frame([source], { ...facts, isShallow: true })).not.toBe(before);
  expect(await frame([source], facts, { CATALOGUS_PAD: '/map/' })).not.toBe(before);
});
