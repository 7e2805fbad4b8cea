import { describe, expect, it } from 'vitest';
import { guardFormula, writeList } from './csv.ts';

describe('writeList', () => {
  it('writes a byte order mark, semicolons, CRLF and quotes where needed', () => {
    const text = writeList({
      header: ['naam', 'uitleg'],
      rows: [
        ['Zaak "Plus"', 'a;b'],
        ['twee\nregels', 'é'],
        ['', 'x'],
      ],
    });
    expect(text).toBe('\uFEFFnaam;uitleg\r\n"Zaak ""Plus""";"a;b"\r\n"twee\nregels";é\r\n;x\r\n');
  });

  it.each([
    '=1+1',
    '+31',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    "'x",
    '|cmd',
  ])('guards a cell that a spreadsheet would run: %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(writeList({ header: ['a'], rows: [[text]] })).toContain(`'${text}`);
  });

  it.each(['Zaaksysteem', 'a=b', ' =1', '1-2', ''])('leaves other text alone: %j', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});
