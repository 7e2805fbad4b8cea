import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packPublication } from './publication.ts';

describe('packPublication', () => {
  it('makes an archive per organisation and a list that sha256sum can check', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'publicatie-'));
    const [lists, ameff, out] = [join(folder, 'lijsten'), join(folder, 'ameff'), join(folder, 'uit')];
    mkdirSync(join(ameff, 'gemeente-utrecht'), { recursive: true });
    mkdirSync(lists);
    writeFileSync(join(lists, 'gebruik.csv'), 'a;b\r\n');
    writeFileSync(join(ameff, 'gemeente-utrecht', 'landschap.xml'), '<model/>');
    const index = [{ pad: 'gemeente-utrecht/landschap.xml' }, { pad: '../lijsten/gebruik.csv' }];
    writeFileSync(join(ameff, 'index.json'), JSON.stringify(index));
    // Of an earlier run, with other content: not in the index, so not published.
    mkdirSync(join(ameff, 'gemeente-oud'));
    writeFileSync(join(ameff, 'gemeente-oud', 'landschap.xml'), '<model/>');
    const names = await packPublication(out, { lists, ameff, commit: '0123456789abcdef' });
    expect(names).toEqual(['ameff-gemeente-utrecht-0123456789ab.zip', 'lijsten-0123456789ab.zip']);
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', ...names]);
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    expect(sums).toEqual(
      names.map((name) => {
        const sum = createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex');
        return `${sum}  ${name}`;
      }),
    );
  });
});
