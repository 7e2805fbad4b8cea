import { expect, it } from 'vitest';
import { smallSite } from '../../tests/support/smallSite.ts';
import type { BaseView } from '../lib/landscape/drawBaseViews.ts';
import { viewPage } from './view.ts';

const zaakregistratie = 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf';
const catalogue = smallSite(zaakregistratie, '9ee2936a-01e8-4d54-8ec6-43ae374f1313');
const [other = ''] = (catalogue.gemma.perSoort.get('referentiecomponent') ?? [])
  .map(({ id }) => id)
  .filter((id) => id !== zaakregistratie);

it('counts the components of a view in words, each once', () => {
  expect(viewPage(catalogue, viewWith([zaakregistratie])).componenten).toBe('1 referentiecomponent');
  expect(viewPage(catalogue, viewWith([zaakregistratie, other, zaakregistratie])).componenten).toBe(
    '2 referentiecomponenten',
  );
});

function viewWith(elements: readonly string[]): BaseView {
  const items = elements.map((element) => ({ naam: 'Vak', element, items: [] }));
  return { id: 'view', naam: 'View', titel: 'View', svg: '', width: 1, height: 1, items };
}
