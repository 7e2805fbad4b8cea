/** `npm run concept`: reports, adopts or merges a concept application, as one voorstel. Exit 0 good, 1 faults, 2 usage. */
import { openCatalogue, submitProposal } from '../src/lib/adapters/proposalCommand.ts';
import { slugify } from '../src/lib/model/slug.ts';
import { applyEdit, type EditOutcome } from '../src/lib/proposals/applyEdit.ts';
import { organisatieFolder } from '../src/lib/proposals/createRecord.ts';
import type { RecordEdit } from '../src/lib/proposals/edits.ts';
import { moveConcept } from '../src/lib/proposals/moveConcept.ts';
import type { EditSources } from '../src/lib/proposals/sources.ts';
import { readRepeatable, refuseUsage, submitHelp, submitOptions } from './voorstelOptions.ts';

const options = readRepeatable({
  title: 'npm run concept',
  purpose:
    'Meldt een applicatie die in de catalogus ontbreekt, laat de leverancier haar overnemen, of voegt haar samen met een andere. Gebruik en koppelingen gaan mee.',
  options: {
    meld: { value: 'NAAM', help: 'een ontbrekende applicatie, met --melder en --leverancier' },
    melder: { value: 'MAP', help: 'de organisatie die meldt' },
    leverancier: {
      value: 'MAP',
      help: 'de leverancier; onbekend mag ook. Bij --overnemen: waar de applicatie heen gaat',
    },
    'nieuwe-leverancier': { value: 'NAAM', help: 'de naam van een leverancier die ook ontbreekt' },
    website: { value: 'ADRES', help: 'de website van de nieuwe leverancier' },
    gebruikt: { help: 'de melder gebruikt de applicatie ook; dat komt in hetzelfde voorstel' },
    overnemen: { value: 'APPLICATIE', help: 'de leverancier neemt dit concept over' },
    samenvoegen: { value: 'APPLICATIE', help: 'dit concept gaat op in de applicatie van --in' },
    in: { value: 'APPLICATIE', help: 'de applicatie die blijft' },
    titel: { value: 'TEKST', help: 'de titel van het voorstel, bij --meld' },
    ...submitHelp,
  },
  examples: [
    'npm run concept -- --meld "Zaken Online" --melder gemeente-utrecht --nieuwe-leverancier "Voorbeeld BV" --gebruikt',
    'npm run concept -- --overnemen onbekend/zaken-online --leverancier voorbeeld-bv --dry-run',
    'npm run concept -- --samenvoegen onbekend/zaken-online --in voorbeeld-bv/zaken --dry-run',
  ],
});
const { one, has } = options;
const asked = ['meld', 'overnemen', 'samenvoegen'].filter((name) => has(name));
if (asked.length !== 1) refuseUsage('Kies precies één van --meld, --overnemen en --samenvoegen.');

function outcomeOf(sources: EditSources): EditOutcome {
  const leverancier = one('leverancier');
  const adopted = one('overnemen');
  if (adopted !== undefined) {
    const to = leverancier === undefined ? {} : { leverancier };
    return moveConcept({ action: 'adopt-concept', applicatie: adopted, ...to }, sources).outcome;
  }
  const merged = one('samenvoegen');
  if (merged !== undefined) {
    const into = one('in') ?? refuseUsage('Noem met --in de applicatie die blijft.');
    return moveConcept({ action: 'merge-concept', applicatie: merged, into }, sources).outcome;
  }
  return applyEdit(reportEdits(), sources, one('titel'));
}

function reportEdits(): readonly RecordEdit[] {
  const naam = one('meld') ?? '';
  const melder =
    one('melder') ?? refuseUsage('Noem met --melder de organisatie die meldt (de naam van de map).');
  const id = one('leverancier');
  const nieuw = one('nieuwe-leverancier');
  if ((id === undefined) === (nieuw === undefined))
    refuseUsage(
      'Noem de leverancier met --leverancier (de naam van de map, of onbekend) óf met --nieuwe-leverancier.',
    );
  const website = one('website');
  const leverancier =
    nieuw !== undefined
      ? { naam: nieuw, ...(website === undefined ? {} : { website }) }
      : id === 'onbekend' || id === undefined
        ? ('onbekend' as const)
        : { id };
  const report = { action: 'report-concept' as const, leverancier, melder, value: { naam } };
  if (!has('gebruikt')) return [report];
  const supplier = nieuw === undefined ? (id ?? '') : organisatieFolder(nieuw);
  const value = { applicatie: `${supplier}/${slugify(naam)}`, status: 'in-productie' };
  return [report, { action: 'create', kind: 'gebruik', organisatie: melder, value }];
}

const opened = await openCatalogue(process.cwd(), one('login'), one('wortel'));
if (typeof opened === 'string') refuseUsage(opened);
const { output, exitCode } = await submitProposal(opened, outcomeOf(opened.sources), submitOptions(options));
process.stdout.write(output);
process.exitCode = exitCode;
