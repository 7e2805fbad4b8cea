import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { gemeenteList } from './gemeenteList.ts';
import { similarGemeenten } from './similarGemeenten.ts';

const gemeente = (naam: string, code: number, inwoners: number, more = 'provincie: Drenthe\n') =>
  `naam: ${naam}\ntype: gemeente\nstatus: actief\ncbsCode: GM${code}\ninwoners: ${inwoners}\n${more}`;
const organisatie = (id: string, text: string) => ({ [`organisaties/${id}/organisatie.yaml`]: text });
const usage = (id: string, ...names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [
      `organisaties/${id}/gebruik/lev--${name}.yaml`,
      `applicatie: lev/${name}\nstatus: in-productie\n`,
    ]),
  );
const app = (name: string) => ({
  [`organisaties/lev/applicaties/${name}.yaml`]: `naam: ${name.toUpperCase()}\nstatus: actief\nsoort: applicatie\n`,
});

const catalogue = catalogueOf({
  ...organisatie('gemeente-a', gemeente('A', 9001, 10_000)),
  ...organisatie('gemeente-b', gemeente('B', 9002, 11_500)),
  ...organisatie('gemeente-c', gemeente('C', 9003, 40_000, 'provincie: Zeeland\n')),
  ...organisatie('gemeente-d', gemeente('D', 9004, 90_000, 'provincie: Zeeland\n')),
  ...organisatie('gemeente-e', gemeente('E', 9005, 200_000, 'provincie: Utrecht\n')),
  ...organisatie('gemeente-f', gemeente('F', 9006, 500_000, 'provincie: Utrecht\n')),
  ...organisatie('gemeente-nep', gemeente('Nep', 9999, 10_000, 'provincie: Drenthe\nvoorbeeld: true\n')),
  ...organisatie(
    'sam',
    'naam: Sam\ntype: samenwerking\nstatus: actief\nsamenwerkingstype: dvo\ndeelnemers:\n  - gemeente-a\n  - gemeente-d\n',
  ),
  ...organisatie('lev', 'naam: Lev\ntype: leverancier\nstatus: actief\n'),
  ...['een', 'twee', 'drie', 'vier'].reduce((all, name) => Object.assign(all, app(name)), {}),
  ...usage('gemeente-a', 'een', 'twee', 'drie'),
  ...usage('gemeente-f', 'een', 'twee', 'drie', 'vier'),
});

function similar(id: string) {
  const entry = catalogue.organisatie(id);
  if (entry === undefined) throw new Error(`no ${id}`);
  return similarGemeenten(catalogue, entry);
}

describe('similarGemeenten', () => {
  it('says why: size, province, samenwerkingen and applications', () => {
    const reasons = new Map(similar('gemeente-a').map(({ id, redenen }) => [id, redenen]));
    expect(reasons.get('gemeente-b')).toEqual(['ongeveer even groot (11.500 inwoners)', 'ook in Drenthe']);
    expect(reasons.get('gemeente-d')?.[0]).toBe('werkt mee in Sam');
    expect(reasons.get('gemeente-f')).toEqual(['gebruikt ook DRIE, EEN en 1 andere']);
  });

  it('puts what has most in common first', () => {
    expect(similar('gemeente-a').map(({ id }) => id)).toEqual([
      'gemeente-d',
      'gemeente-b',
      'gemeente-f',
      'gemeente-c',
    ]);
  });

  it('finds somebody for the largest: the next in size', () => {
    const [first] = similar('gemeente-e');
    expect(first).toMatchObject({
      id: 'gemeente-f',
      redenen: ['in grootte het dichtst bij (500.000 inwoners)', 'ook in Utrecht'],
    });
  });

  it('leaves fictional gemeenten and other organisations out, and never names itself', () => {
    const all = [...catalogue.organisaties.keys()].flatMap((id) => similar(id).map((one) => [id, one.id]));
    expect(all.flat()).not.toContain('gemeente-nep');
    expect(all.flat()).not.toContain('lev');
    expect(all.filter(([id, other]) => id === other)).toEqual([]);
  });

  it('looks at a bounded number of gemeenten, whatever the size of the catalogue', () => {
    const many = Object.assign(
      {},
      ...Array.from({ length: 300 }, (_value, number) =>
        organisatie(`gemeente-x${number}`, gemeente(`X${number}`, 1000 + number, 20_000 + number)),
      ),
    );
    const large = catalogueOf(many);
    const asked = new Set<string>();
    const counted = {
      ...large,
      organisatie: (id: string) => {
        asked.add(id);
        return large.organisatie(id);
      },
    };
    const entry = large.organisatie('gemeente-x150');
    if (entry === undefined) throw new Error('no gemeente');
    expect(similarGemeenten(counted, entry)).toHaveLength(6);
    expect(asked.size).toBeLessThanOrEqual(41);
  });
});

describe('gemeenteList', () => {
  it('lists by name with the size of each landscape, the fictional one last', () => {
    const list = gemeenteList(catalogue);
    expect(list.map(({ naam, aantal }) => [naam, aantal])).toEqual([
      ['A', 3],
      ['B', 0],
      ['C', 0],
      ['D', 0],
      ['E', 0],
      ['F', 4],
      ['Nep', 0],
    ]);
    expect(list[1]?.lijktOp[0]).toEqual([
      'gemeente-a',
      'ongeveer even groot (10.000 inwoners), ook in Drenthe',
    ]);
  });
});
