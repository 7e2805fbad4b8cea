import { expect, test } from 'vitest';
import {
  asRelease,
  changeElement,
  importOver,
  miniModel,
  miniText,
  without,
} from '../../../tests/support/gemmaRelease.ts';
import { dutch } from '../archimate/model.ts';
import { reportGemma } from './reportGemma.ts';

const first = importOver({}, miniText);
const model = changeElement(
  without(miniModel(), 'a69a3d2f-6129-423d-9e7b-12f82f1e6f66'),
  'a97b6545-d5a7-485d-9b13-3ce22db5b9cf',
  (element) => ({ ...element, names: dutch('Zaken <b>[x](y)</b>') }),
);
const { plan } = importOver(first.texts, asRelease(model, '2026-10-01'));
if (plan === undefined || first.plan === undefined) throw new Error('both releases are good');

test('the report for a pull request, in Markdown that no name can break', () => {
  expect(reportGemma(plan, 'markdown')).toMatchInlineSnapshot(`
    "## GEMMA-release 2026-10-01, na 2026-07-01

    - 10 referentiecomponenten, 2 technologiecomponenten, 6 standaarden, 10 standaardversies, 5 buitengemeentelijke voorzieningen, 4 cloud-dienstverleningsmodellen, 3 domeinen, 22 andere elementen, 2 platen
    - 68 relaties, waaronder 7 verplichte en 12 aanbevolen standaarden bij referentiecomponenten

    ### Vervallen: 1

    - **Burgerzakencomponent** (referentiecomponent, \`a69a3d2f-6129-423d-9e7b-12f82f1e6f66\`)

    ### Andere naam: 1

    - **Zaken \\<b\\>\\[x\\](y)\\</b\\>** (referentiecomponent, \`a97b6545-d5a7-485d-9b13-3ce22db5b9cf\`): heette: Zaakregistratiecomponent

    ### Verplichte en aanbevolen standaarden: 3

    - **Burgerzakencomponent: MijnOverheid Lopende zaken koppelvlak** (referentiecomponent, \`a69a3d2f-6129-423d-9e7b-12f82f1e6f66\`): aanbevolen → niet genoemd
    - **Burgerzakencomponent: StUF BG** (referentiecomponent, \`a69a3d2f-6129-423d-9e7b-12f82f1e6f66\`): aanbevolen → niet genoemd
    - **Burgerzakencomponent: StUF ZKN** (referentiecomponent, \`a69a3d2f-6129-423d-9e7b-12f82f1e6f66\`): aanbevolen → niet genoemd

    ### Platen met een andere indeling: 1

    - **Applicatieservices klein** (plaat, \`7d0f5f0e-0000-4000-8000-000000000001\`)

    Relaties: 0 erbij, 6 eraf.
    "
  `);
});

test('the report for the terminal', () => {
  const text = reportGemma(plan, 'text');
  expect(text.split('\n')[0]).toBe('GEMMA-release 2026-10-01, na 2026-07-01');
  expect(text).toContain(
    '- Burgerzakencomponent (referentiecomponent, a69a3d2f-6129-423d-9e7b-12f82f1e6f66)\n',
  );
  expect(text).toContain('- Zaken <b>[x](y)</b> (referentiecomponent, ');
});

test('a first import and one that changes nothing say so', () => {
  if (first.plan === undefined) return;
  expect(reportGemma(first.plan, 'text')).toContain('Eerste import: alles is nieuw.');
  const again = importOver(first.texts, miniText).plan;
  expect(again && reportGemma(again, 'text')).toContain('Er is niets te wijzigen.');
});
