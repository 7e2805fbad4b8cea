import { expect, test } from 'vitest';
import { importOver, miniText } from '../../../tests/support/gemmaRelease.ts';
import { componentenVoor, domeinenVan, standaardenVan } from './gemmaQuestions.ts';

const { gemma } = importOver({}, miniText);
const belastingen = 'dd600708-7aa3-48c3-aad9-056e15b3245c';

test('standards of a component with the versions in use', () => {
  expect(
    standaardenVan(gemma, belastingen).map(({ standaard, rol, versies }) => [
      standaard.naam,
      rol,
      versies.map(({ naam }) => naam),
    ]),
  ).toEqual([
    [
      'MijnOverheid Lopende zaken koppelvlak',
      'aanbevolen',
      ['MijnOverheid Lopende zaken koppelvlak 1.2', 'MijnOverheid Lopende zaken koppelvlak 1.0'],
    ],
    ['StUF BG', 'aanbevolen', ['StUF BG 2.04', 'StUF BG 3.10']],
    ['StUF ZKN', 'aanbevolen', ['StUF ZKN 3.10']],
  ]);
});

test('components of a standard by role, domains of a component, and nothing for what is unknown', () => {
  const zaken = '3a597286-4edc-47ed-b19a-14d7497db340';
  expect(componentenVoor(gemma, zaken, 'verplicht').map(({ naam }) => naam)).toEqual([
    'Mijngemeentecomponent',
    'Zaakregistratiecomponent',
  ]);
  expect(componentenVoor(gemma, zaken, 'aanbevolen')).toEqual([]);
  expect(domeinenVan(gemma, belastingen).map(({ naam }) => naam)).toEqual(['Publieksdiensten']);
  expect(standaardenVan(gemma, 'onbekend')).toEqual([]);
  expect(domeinenVan(gemma, 'onbekend')).toEqual([]);
});
