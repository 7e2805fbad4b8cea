import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { mostFilesOfBuild, scopesOfBuild } from './scopesToWrite.ts';

const applications = 12;
const number = (value: number) => String(value).padStart(3, '0');

/** A catalogue of gemeenten with as many usages each as given. */
function gemeenten(usages: readonly number[], more = ''): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {
    'organisaties/soft/organisatie.yaml': 'naam: Soft\ntype: leverancier\nstatus: actief\n',
  };
  for (let index = 0; index < applications; index += 1) {
    texts[`organisaties/soft/applicaties/a${index}.yaml`] =
      `naam: A ${index}\nstatus: actief\nsoort: applicatie\n`;
  }
  for (const [place, count] of usages.entries()) {
    const folder = `organisaties/gemeente-${number(place)}`;
    texts[`${folder}/organisatie.yaml`] =
      `naam: G${place}\ntype: gemeente\nstatus: actief\ncbsCode: GM9${number(place)}\n${more}`;
    for (let index = 0; index < count; index += 1) {
      texts[`${folder}/gebruik/soft--a${index}.yaml`] = `applicatie: soft/a${index}\nstatus: in-productie\n`;
    }
  }
  return texts;
}
const ids = (texts: Readonly<Record<string, string>>) =>
  scopesOfBuild(catalogueOf(texts)).map((scope) => (scope.kind === 'landschap' ? scope.organisatie : ''));

describe('the landscapes of a build', () => {
  it('are those of organisations with five usages or more', () => {
    expect(ids(gemeenten([5, 4, 12]))).toEqual(['gemeente-000', 'gemeente-002']);
  });

  it('are those of fictional gemeenten too', () => {
    expect(ids(gemeenten([1], 'voorbeeld: true\n'))).toEqual(['gemeente-000']);
  });

  it('are the largest where there are too many, in order of id', () => {
    const many = Array.from({ length: mostFilesOfBuild + 2 }, () => 6);
    const expected = many.map((_value, place) => `gemeente-${number(place)}`);
    expect(ids(gemeenten(many.with(3, 5).with(7, 5)))).toEqual(
      expected.filter((_id, place) => place !== 3 && place !== 7),
    );
  });
});
