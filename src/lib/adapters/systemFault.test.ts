import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemFault } from './systemFault.ts';

test('names the path and what to do for faults of the file system', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'systeem-'));
  const file = join(folder, 'bestand');
  await writeFile(file, '');
  const said = async (action: Promise<unknown>) => systemFault(await action.catch((error) => error));
  expect(await said(readFile(join(folder, 'geen')))).toBe(
    `${join(folder, 'geen')}: dit bestaat niet. Controleer het pad.`,
  );
  expect(await said(readFile(folder))).toMatch(/een map en geen bestand/);
  expect(await said(readdir(file))).toBe(
    `${file}: dit is een bestand, of staat onder een bestand; hier hoort een map. Kies een map.`,
  );
  expect(await said(mkdir(join(file, 'map', 'x'), { recursive: true }))).toMatch(/hier hoort een map/);
});

test('leaves our own bugs their trace', () => {
  expect(systemFault(new TypeError('x is not a function'))).toBeUndefined();
  expect(systemFault('tekst')).toBeUndefined();
});
