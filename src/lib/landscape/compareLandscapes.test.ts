import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { type ComparedLandscape, compareLandscapes } from './compareLandscapes.ts';
import { selectLandscape } from './selectLandscape.ts';

const [zaak, document, burger] = [1, 2, 3].map((one) => `00000000-0000-4000-8000-00000000000${one}`);
const gebruik = (id: string, app: string, component?: string, status = 'in-productie') => ({
  [`organisaties/${id}/gebruik/lev--${app}.yaml`]: `applicatie: lev/${app}\nstatus: ${status}\n${
    component === undefined ? '' : `referentiecomponenten:\n  - ${component}\n`
  }`,
});
const app = (name: string) => ({
  [`organisaties/lev/applicaties/${name}.yaml`]: `naam: ${name}\nstatus: actief\nsoort: applicatie\n`,
});
const gemeente = (id: string, code: string) => ({
  [`organisaties/${id}/organisatie.yaml`]: `naam: ${id}\ntype: gemeente\nstatus: actief\ncbsCode: ${code}\n`,
});

const catalogue = catalogueOf({
  'gemma/referentiecomponenten.yaml': `soort: referentiecomponent\nelementen:\n${[
    [zaak, 'Zaakcomponent'],
    [document, 'Documentcomponent'],
    [burger, 'Burgercomponent'],
  ]
    .map(([id, naam]) => `  - id: ${id}\n    naam: ${naam}\n    status: In gebruik\n`)
    .join('')}`,
  'organisaties/lev/organisatie.yaml': 'naam: Lev\ntype: leverancier\nstatus: actief\n',
  ...['a', 'b', 'c', 'los', 'oud'].reduce((all, name) => Object.assign(all, app(name)), {}),
  ...gemeente('x', 'GM9001'),
  ...gemeente('y', 'GM9002'),
  ...gebruik('x', 'a', zaak),
  ...gebruik('x', 'b', document, 'uit-te-faseren'),
  ...gebruik('x', 'oud', burger, 'uitgefaseerd'),
  ...gebruik('x', 'los'),
  ...gebruik('y', 'a', zaak),
  ...gebruik('y', 'c', document),
  ...gebruik('y', 'b', burger, 'gepland'),
});

function landscape(id: string): ComparedLandscape {
  const selection = selectLandscape(catalogue, { kind: 'landschap', organisatie: id });
  if (selection === undefined) throw new Error(`no landscape of ${id}`);
  return { naam: id, data: selection.data };
}

describe('compareLandscapes', () => {
  const comparison = compareLandscapes([landscape('x'), landscape('y')]);

  it('says per component what each uses, and whether that is the same', () => {
    expect(
      comparison.components.map(({ naam, outcome, only, cells }) => [
        naam,
        outcome,
        only,
        ...cells.map((items) => items.map((item) => [item.naam, item.status ?? ''].join(' ').trim()).join()),
      ]),
    ).toEqual([
      ['Burgercomponent', 'een', 1, '', 'b verwerving of gepland'],
      ['Documentcomponent', 'anders', undefined, 'b uit te faseren', 'c'],
      ['Zaakcomponent', 'zelfde', undefined, 'a', 'a'],
    ]);
  });

  it('keeps what serves no component apart, and leaves out what is over', () => {
    expect(comparison.without.map(({ naam, only }) => [naam, only])).toEqual([['los', 0]]);
    expect(JSON.stringify(comparison)).not.toContain('oud');
  });

  it('counts', () => {
    expect(comparison.counts).toEqual({ zelfde: 1, anders: 1, een: 1 });
    expect(comparison.perLandscape).toEqual([
      { applicaties: 3, alleen: 0 },
      { applicaties: 3, alleen: 1 },
    ]);
    // a for the same component, b for another one.
    expect(comparison.shared).toBe(2);
  });

  it('has one of everything where there is one landscape, and nothing where there is none', () => {
    expect(compareLandscapes([landscape('x')]).counts).toEqual({ zelfde: 0, anders: 0, een: 2 });
    expect(compareLandscapes([])).toMatchObject({ components: [], without: [], shared: 0 });
  });
});
